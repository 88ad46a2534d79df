import type {WordsById} from '../../types.ts';

export const story: WordsById = {
  'story/part': {
    text: 'Which part of my story, if any, might be of use here?',
    deeper: ['What makes it right for this person, today?', 'Which part would I keep for myself?'],
  },
  'story/hoping': {
    text: 'What am I hoping my story will do, and for whom?',
    deeper: ['How else could that happen?', 'What would I feel if it changed nothing?'],
  },
  'story/minute': {
    text: 'How would I tell my story in one minute, and then hand the talk back?',
    deeper: ['Which question would I end on?', 'Which part can I leave out?'],
  },
  'story/choose': {
    text: 'In a group, how do I choose between telling my story and making room for others?',
    deeper: ['What does the group get when I wait?'],
  },
  'story/after': {
    text: 'What did I share, and where did the talk go after that?',
    deeper: ['What did I notice in their face or voice?', 'Who brought it back to them, and how?'],
  },
  'story/welcome': {text: 'How did I know my story was welcome?', deeper: ['What would have told me it was not?']},
  'story/over': {
    text: 'When did my story start to take over theirs?',
    deeper: ['What was my story asking for?', 'How did we get back to theirs?'],
  },
  'story/more': {
    text: 'Next time, what of my story would I share less of, or more of?',
    deeper: ['What makes me want to change it?'],
  },
  'story/record': {
    text: 'How much of my own story belongs in their record?',
    deeper: ['What would be lost if I left it out?', 'Who would I be telling it to?'],
  },
  'story/model': {
    text: 'When did someone take heart from how I live, more than from what I said?',
    deeper: ['How did I learn of it?'],
  },
  'story/tender': {
    text: 'Which parts of my story feel tender right now and want a rest?',
    deeper: ['What would rest look like for them?', 'Who knows that I am giving them a rest?'],
  },
  'story/others': {
    text: 'Who else is in the story I tell, and what would they say about that?',
    deeper: ['Which part is only mine to tell?', 'How could I ask them?'],
  },
  'story/distance': {
    text: 'Where does keeping my story back protect us, and where does it set us apart?',
    deeper: ['How do I tell one from the other?', 'What would sharing a little look like?'],
  },
};
