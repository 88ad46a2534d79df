import type {WordsById} from '../../types.ts';

export const voice: WordsById = {
  'voice/ask': {text: 'What does this person already know how to ask for?', deeper: ['Where did they learn it?']},
  'voice/beside': {
    text: 'How can I stand beside them instead of in front of them?',
    deeper: ['Where will I sit, and who will speak first?'],
  },
  'voice/informed': {
    text: 'Before saying yes to anything today, what would they want to know?',
    deeper: ['Who could give them that in plain words?'],
  },
  'voice/spoke': {text: 'When did they speak up for themselves today?', deeper: ['What made room for it?']},
  'voice/waited': {
    text: 'When did I speak for someone, and what might have come if I had waited?',
    deeper: ['What was I worried about just then?'],
  },
  'voice/office': {
    text: 'Which form, call or office did we face together, and who led?',
    deeper: ['What could they do alone now, if they want to?'],
  },
  'voice/over': {
    text: "What was decided over someone's head today, and what did they say about it?",
    deeper: ['Who could still hear their side?', 'What could I do, and who could I do it with?'],
  },
  'voice/rehearse': {
    text: 'Which call or meeting could we practice side by side?',
    deeper: ['Which part would they like to try first?'],
  },
  'voice/no': {
    text: 'What was their no about, in their own words?',
    deeper: ['How does my note let it stand as an answer?'],
  },
  'voice/disagree': {
    text: 'If they see something here in another way, where can a reader find it?',
    deeper: ['How would they put it?'],
  },
  'voice/other': {text: 'Who in the group spoke up for somebody else?', deeper: ['What did that do to the room?']},
  'voice/less': {
    text: 'Which skill or fact could I share so that I am needed less?',
    deeper: ['How does it feel to be needed less?'],
  },
  'voice/aside': {
    text: 'Whose wishes were pushed aside this week, and who spoke up?',
    deeper: ['What made it hard, or easy, to speak?'],
  },
  'voice/complaint': {
    text: 'How does a person here make a complaint, and who walks them through it?',
    deeper: ['When did that last go well?'],
  },
  'voice/backing': {
    text: "Where do I want backing to stand by someone's choice?",
    deeper: ['Who could give it, and how would I ask?'],
  },
  'voice/mine': {
    text: 'What would I ask for at work if I spoke up the way I invite others to?',
    deeper: ['Who would be good to have beside me?'],
  },
};
