import type {WordsById} from '../../types.ts';

export const words: WordsById = {
  'words/trade': {
    text: 'Which work word could I trade for a plain one today?',
    deeper: ['What would I say to a cousin?'],
  },
  'words/door': {
    text: 'Which word of mine seemed to close a door today?',
    deeper: ['Which word might open it again?', 'What did I hope it would do?'],
  },
  'words/voice': {
    text: 'Whose voice is loudest in this note?',
    deeper: ['Where could theirs come in?', 'What would change if theirs came first?'],
  },
  'words/read': {
    text: 'If the person read this with me, which line would I want to explain?',
    deeper: ['What would I say instead, face to face?', 'What would they ask me about it?'],
  },
  'words/tell': {
    text: 'How would they tell this part?',
    deeper: ['What would they leave out, and what would they add?', 'Which of their words could I borrow?'],
  },
  'words/saw': {
    text: 'What did I see or hear, before I named it?',
    deeper: ['What else could have looked like that?', 'What would a stranger have seen?'],
  },
  'words/boss': {
    text: 'Where do I sound like the boss, and where do I sound like a peer?',
    deeper: ['What was I hoping the reader would think of me?', 'Which of those would I say to their face?'],
  },
  'words/one': {
    text: 'Which one word could I change to show a choice?',
    deeper: ['What does the new word make visible?'],
  },
  'words/plan': {
    text: 'Whose plan does this line hold the person to?',
    deeper: ['How do they see that plan?', 'Where does the note say whose it is?'],
  },
  'words/introduce': {
    text: 'How would they introduce themselves to this reader?',
    deeper: ['Which line here comes before the person?', 'What would they want left for another day?'],
  },
  'words/itself': {
    text: 'Which words does the group use for itself, and which are mine to use?',
    deeper: ['What happens when an outsider uses them?'],
  },
  'words/habit': {
    text: 'What phrase do I use by habit, and where did I learn it?',
    deeper: ['What would I like to say in its place?', 'Who hears it from me most?'],
  },
  'words/gone': {text: 'Which phrase have I let go of, and what do I say now?', deeper: ['What made me notice it?']},
  'words/label': {
    text: 'When did I hear someone get a label, and how did I answer?',
    deeper: ['What could I say next time that keeps the door open?', 'What did my face do when I heard it?'],
  },
  'words/absent': {
    text: 'How do we talk about people when they are not in the room?',
    deeper: ['What would change if they could hear us?', 'Who could begin to do it another way?'],
  },
  'words/forms': {
    text: 'What parts of our forms push me toward words I would not choose?',
    deeper: ['Who could change them, and what would I show them?'],
  },
};
