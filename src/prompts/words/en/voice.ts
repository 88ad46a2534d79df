import type {WordsById} from '../../types.ts';

export const voice: WordsById = {
  'voice/ask': {text: 'What does this person already know how to ask for?', deeper: ['Where did they learn it?']},
  'voice/beside': {
    text: 'How can I stand beside them instead of in front of them?',
    deeper: ['Where will I sit, and who will speak first?', 'What would tell me that I am in front again?'],
  },
  'voice/informed': {
    text: 'Before saying yes to anything today, what would they want to know?',
    deeper: ['Who could give them that in plain words?'],
  },
  'voice/spoke': {
    text: 'When did they speak up for themselves today?',
    deeper: ['What made room for it?', 'How did I let them know I saw it?'],
  },
  'voice/waited': {
    text: 'When did I speak for someone, and what might have come if I had waited?',
    deeper: ['What was I worried about just then?', 'How could I ask them next time, before I speak?'],
  },
  'voice/office': {
    text: 'Which form, call or office did we face together, and who led?',
    deeper: ['What could they do alone now, if they want to?', 'What did we both learn about that place?'],
  },
  'voice/over': {
    text: 'What, if anything, was settled today while they were out of the room?',
    deeper: ['What did they say about it?', 'What could I do, and who could I do it with?'],
  },
  'voice/rehearse': {
    text: 'Which call or meeting could we practice side by side?',
    deeper: ['Which part would they like to try first?'],
  },
  'voice/no': {
    text: 'What was their no about, in their own words?',
    deeper: ['How does my note let it stand as an answer?', 'What did I feel when I heard it?'],
  },
  'voice/disagree': {
    text: 'Where they see it another way, how does this note show that?',
    deeper: ['How would they put it?'],
  },
  'voice/other': {text: 'Who in the group spoke up for somebody else?', deeper: ['What did that do to the room?']},
  'voice/less': {
    text: 'Which skill or fact could I share so that I am needed less?',
    deeper: ['How does it feel to be needed less?'],
  },
  'voice/aside': {
    text: 'Whose wishes nearly got lost this week, and who spoke up?',
    deeper: ['What made it hard, or easy, to speak?', 'What could still be done, and by whom?'],
  },
  'voice/complaint': {
    text: 'How does a person make a complaint here, and who goes through it with them?',
    deeper: ['When did that last go well?', 'What would make it easier to do?'],
  },
  'voice/backing': {
    text: "Where do I want backing to stand by someone's choice?",
    deeper: ['Who could give it, and how would I ask?', 'What will I do if it does not come?'],
  },
  'voice/mine': {
    text: 'What would I ask for at work if I spoke up the way I invite others to?',
    deeper: ['Who would be good to have beside me?', 'What has held me back so far?'],
  },
};
