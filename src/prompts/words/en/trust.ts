import type {WordsById} from '../../types.ts';

export const trust: WordsById = {
  'trust/promise': {
    text: 'What small promise can I keep today?',
    deeper: ['What would help me not to promise too much?', 'How will they know that I kept it?'],
  },
  'trust/past': {
    text: 'What may past helpers have taught this person to expect of me?',
    deeper: ['What could I do early on that they would not expect?', 'What will I do if they put me to the test?'],
  },
  'trust/tell': {
    text: 'Before they share more, what would they want to know about what I pass on?',
    deeper: ['How will I say it so that it is clear and kind?', 'When in our talk would be early enough?'],
  },
  'trust/room': {
    text: 'How could this room, or this call, be easier to speak in?',
    deeper: ['Who could I ask about it?'],
  },
  'trust/easier': {
    text: 'What seemed to make it easier to talk today?',
    deeper: ['How could there be more of that?', 'What did I not do that helped?'],
  },
  'trust/built': {
    text: 'Which small moment today may have built some trust?',
    deeper: ['What did each of us do in it?', 'How might they tell it?'],
  },
  'trust/judged': {
    text: 'What might they worry that I will think of them?',
    deeper: ['What could I do that leaves less to guess?', 'When did I worry about that myself?'],
  },
  'trust/reason': {
    text: 'When someone kept their distance, what good reason might they have had?',
    deeper: ['What would I do in their place?', 'What would make it worth their while to come closer?'],
  },
  'trust/written': {
    text: 'How would I feel if this were written about me?',
    deeper: ['Which line would I ask to talk over?', 'What would I be glad to find in it?'],
  },
  'trust/leave': {
    text: 'What can I leave out and still be honest and complete?',
    deeper: ['Who is that detail for?', 'How could I ask them about it first?'],
  },
  'trust/readers': {
    text: 'Who else may read this note, and what would the person want them to see first?',
    deeper: ['Which line would they want nobody to skip?'],
  },
  'trust/stays': {
    text: 'What do we say in our group about what stays here?',
    deeper: ['How do we handle it when a story gets out?', 'How do we tell it to someone new?'],
  },
  'trust/follow': {
    text: 'Where did I follow through this week, and where do I owe someone a word?',
    deeper: ['What would be a simple way to say it?', 'What helped me follow through?'],
  },
  'trust/unsure': {text: 'When did I let someone see that I was not sure?', deeper: ['What did it do between us?']},
  'trust/slow': {
    text: 'Where is trust slow to grow for me, and what might help it along?',
    deeper: ['What have I tried so far?', 'What might they be waiting to see?'],
  },
};
