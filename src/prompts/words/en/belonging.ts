import type {WordsById} from '../../types.ts';

export const belonging: WordsById = {
  'belonging/missing': {
    text: 'Whose voice may be missing from this group?',
    deeper: ['What might it take for them to come?', 'Who could ask them what they would like?'],
  },
  'belonging/loud': {
    text: 'How can I make space for both the quiet and the loud?',
    deeper: ['What do I do when one voice fills the hour?', 'Who could help me with that?'],
  },
  'belonging/changed': {
    text: 'What may have changed since the last time we met?',
    deeper: ['What am I holding on to from last time?'],
  },
  'belonging/online': {
    text: 'Online, how can someone take part without a camera or a voice?',
    deeper: ['Who has been doing that all along?'],
  },
  'belonging/without': {
    text: 'Where did people support each other without me?',
    deeper: ['What did I do, or leave undone, that let it happen?', 'How did it feel to be on the side?'],
  },
  'belonging/difference': {
    text: 'Which difference between us did I notice, and how did I meet it?',
    deeper: ['What did each of us do to come closer?'],
  },
  'belonging/compare': {
    text: 'When did comparing or competing show up?',
    deeper: ['What brought people back side by side?', 'What was each of them hoping for?'],
  },
  'belonging/edge': {
    text: 'Who stayed at the edge today, and what might have felt like an invitation?',
    deeper: ['What does the edge give to people who sit there?', 'What would I want if I sat there?'],
  },
  'belonging/corner': {
    text: "Who is in this person's corner, and where does this note show it?",
    deeper: ['Who would they say belongs there?'],
  },
  'belonging/newcomer': {
    text: 'How does somebody new find a way into our group?',
    deeper: ['What did I wish for on my first day?'],
  },
  'belonging/share': {
    text: 'Which parts of our lives do we share in this group, and which stay at the door?',
    deeper: ['What would let one of them come in?'],
  },
  'belonging/close': {
    text: 'How could we end our group so that people leave with something good?',
    deeper: ['What did someone take home last time?'],
  },
  'belonging/connected': {
    text: 'Who has more people to turn to now than just me?',
    deeper: ['What helped that happen?', 'What can I let go of now?'],
  },
  'belonging/place': {
    text: 'Which place or person nearby could I help someone find?',
    deeper: ['How could we go there the first time?'],
  },
  'belonging/ladder': {
    text: 'In a place run by peers, where might the old ranks creep back in?',
    deeper: ['Who would notice it first?', 'What keeps things level here?'],
  },
};
