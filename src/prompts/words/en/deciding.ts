import type {WordsById} from '../../types.ts';

export const deciding: WordsById = {
  'deciding/open': {
    text: 'What choices are really open to the person today?',
    deeper: ['Who set the limits, and how would the person find out?', 'Which one could we open a little wider?'],
  },
  'deciding/wants': {
    text: 'How will I find out what they want before I offer ideas?',
    deeper: ['What would help me wait for the whole answer?', 'How will I know that I understood it?'],
  },
  'deciding/agenda': {
    text: 'Who set the agenda today?',
    deeper: ['What was on theirs that we did not reach?', 'How could we begin with theirs next time?'],
  },
  'deciding/goal': {
    text: 'Whose goal did we work on, and how do I know?',
    deeper: ['What would they call it, in their own words?', 'What would change if it were all theirs?'],
  },
  'deciding/ways': {
    text: 'Which other ways did we look at before one was picked?',
    deeper: ['Who brought them up?', 'What was off the table, and who took it off?'],
  },
  'deciding/pace': {
    text: 'Whose pace did we go at, and how could I tell?',
    deeper: ['What would slower, or faster, have looked like?', 'Where did the hurry come from?'],
  },
  'deciding/say': {
    text: 'How would a reader know the person had a say in this plan?',
    deeper: ['Which of their words could stand in it?', 'What other ways did they think about?'],
  },
  'deciding/choice': {
    text: 'What did they choose, in their own words?',
    deeper: ['What did they turn down, and how did I hear that?', 'What did the choice mean to them?'],
  },
  'deciding/mind': {
    text: 'How does our group make up its mind, and who is easy to miss?',
    deeper: ['What would a slower way bring out?'],
  },
  'deciding/hand': {
    text: 'Which small choice could I hand over next week?',
    deeper: ['What would I feel as I let it go?', 'How will I offer it so that it feels real?'],
  },
  'deciding/real': {
    text: 'Which choice was real this week, and which was only for show?',
    deeper: ['How could the second one become real?', 'What did I do to make the first one real?'],
  },
  'deciding/along': {
    text: 'When did I go along with a choice I would not have made?',
    deeper: ['What did I learn from it?', 'What would I have missed if I had held on?'],
  },
  'deciding/small': {
    text: 'When someone seemed small in a meeting, what could have given them their seat back?',
    deeper: ['What do I do when I feel small myself?', 'What did I do, or wish I had done, just then?'],
  },
  'deciding/start': {
    text: 'How could plans in our program start with the person?',
    deeper: ['Who could I ask to try it with me?', 'Which page of the plan could they write?'],
  },
};
