import type {WordsById} from '../../types.ts';

export const boundaries: WordsById = {
  'boundaries/give': {
    text: 'How much can I give today, honestly?',
    deeper: ['What would help me keep a little for myself?'],
  },
  'boundaries/carry': {
    text: 'What am I carrying from this meeting that is not mine?',
    deeper: ['Where could I set it down?', 'Whose is it, and who else could help carry it?'],
  },
  'boundaries/breath': {
    text: 'What would help me close this visit before the next one starts?',
    deeper: ['How long does it take, and where could I find that time?'],
  },
  'boundaries/blurry': {
    text: 'Where did a line between us feel blurry?',
    deeper: ['What would make it clear and still kind?', 'Who first felt it, and how did I know?'],
  },
  'boundaries/big': {
    text: 'What from today is too big to hold alone, and who could I call?',
    deeper: ['What would I like to hear from them?'],
  },
  'boundaries/writing': {text: 'As I write this, how am I doing?', deeper: ['What would be good for me right after?']},
  'boundaries/group': {
    text: 'After the group, what stays with me, and where can I set it down?',
    deeper: ['Who else was in the room and may be holding it too?'],
  },
  'boundaries/helped': {
    text: 'What was good for my own recovery or wellbeing this week?',
    deeper: ['How could there be a bit more of it?', 'What will I keep, even in a busy week?'],
  },
  'boundaries/home': {
    text: 'When did work follow me home, and what did it want?',
    deeper: ['What would I like to tell it at the door?', 'What would a real evening off look like?'],
  },
  'boundaries/worth': {
    text: 'When did I feel I was there to prove my worth?',
    deeper: ['Who sees my worth without any proof?', 'Where does that feeling come from?'],
  },
  'boundaries/lean': {
    text: 'Who can I lean on next week?',
    deeper: ['What is one thing I could ask of them?', 'How do they know that I lean on them?'],
  },
  'boundaries/kind': {
    text: 'Which no would be a kind one this week?',
    deeper: ['Who would it be kind to?', 'Which yes does it make room for?'],
  },
  'boundaries/roles': {
    text: 'Which roles do I hold with the same person, and how is that for both of us?',
    deeper: ['Which one came first?', 'What could we agree on for when we meet outside?'],
  },
  'boundaries/steady': {
    text: 'How steady do I feel in this work right now?',
    deeper: ['What tells me early that I am getting tired?', 'Who would I tell?'],
  },
  'boundaries/thin': {
    text: 'What am I asked to carry here without enough support?',
    deeper: ['What would enough look like?', 'Who could I say that to?'],
  },
};
