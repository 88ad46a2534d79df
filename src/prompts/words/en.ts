import type {WordsById} from '../types.ts';

export const en: WordsById = {
  'power/carry': {
    text: 'What power will I carry into this meeting just by my role?',
    deeper: ['How might the other person see that power?'],
  },
  'power/room': {
    text: 'How might I leave more room for the other person today?',
    deeper: ['What do I tend to fill with my own words?'],
  },
  'power/steer': {
    text: 'When did I steer today, and when did I follow?',
    deeper: ['What told me it was time to follow?', 'What was I afraid might happen if I let go?'],
  },
  'power/talked': {
    text: 'Who talked more, and what do I make of that?',
    deeper: ['What might have come up in a longer silence?'],
  },
  'power/tense': {
    text: 'What might have felt tense that neither of us said?',
    deeper: ['How could I open that door next time?'],
  },
  'power/helped': {
    text: 'Where did my influence help someone this week, and where did it crowd them?',
    deeper: ['What did each of those feel like from their chair?'],
  },
  'power/unnoticed': {
    text: 'What do I decide for people without noticing?',
    deeper: ['Which one of those could be theirs?'],
  },
  'power/title': {
    text: 'What would I do differently if I had no title at all?',
    deeper: ['Which of those could I try this week?'],
  },
  'deciding/open': {
    text: 'What choices are really open to the person today?',
    deeper: ['Who drew those lines, and do they know that?'],
  },
  'deciding/wants': {
    text: 'How will I find out what they want before I offer ideas?',
    deeper: ['What would help me wait for the whole answer?'],
  },
  'deciding/agenda': {text: 'Who set the agenda today?', deeper: ['What was on theirs that we did not reach?']},
  'deciding/goal': {
    text: 'Whose goal did we work on, and how do I know?',
    deeper: ['What would they call it, in their own words?', 'What would change if it were all theirs?'],
  },
  'deciding/say': {
    text: 'How would a reader know the person had a say in this plan?',
    deeper: ['Which of their words could stand in it?'],
  },
  'deciding/choice': {
    text: 'What did they choose, in their own words?',
    deeper: ['What did they turn down, and how did I hear that?'],
  },
  'deciding/along': {
    text: 'When did I go along with a choice I would not have made?',
    deeper: ['What did I learn from it?'],
  },
  'deciding/start': {
    text: 'How could plans in our program start with the person?',
    deeper: ['Who could I ask to try it with me?'],
  },
  'listening/arrive': {
    text: 'What would help me arrive quiet and ready to listen?',
    deeper: ['What am I bringing that I could set down first?'],
  },
  'listening/surprise': {text: 'What did I hear today that surprised me?', deeper: ['What had I assumed until then?']},
  'listening/left': {text: 'When did my mind leave the conversation?', deeper: ['What was pulling at me?']},
  'listening/feeling': {
    text: 'What feeling did I notice in me, and what did I do with it?',
    deeper: ['Whose feeling was it, mine or theirs?'],
  },
  'listening/ask': {
    text: 'What would I like to ask, now that I have had time to think?',
    deeper: ['How could I ask it so that a no is easy?'],
  },
  'listening/mattered': {
    text: 'What mattered most to them today, and where does my note show it?',
    deeper: ['Which of their words carry it best?'],
  },
  'listening/unheard': {
    text: 'Who may have left feeling unheard, and what might repair it?',
    deeper: ['What would a first small step be?'],
  },
  'listening/silence': {
    text: 'What happens in me when it goes quiet between us?',
    deeper: ['What might the quiet be doing for them?'],
  },
  'words/voice': {text: 'Whose voice is loudest in this note?', deeper: ['Where could theirs come in?']},
  'words/read': {
    text: 'If the person read this with me, which line would I want to explain?',
    deeper: ['What would I say instead, face to face?'],
  },
  'words/tell': {
    text: 'How would they tell this part?',
    deeper: ['What would they leave out, and what would they add?'],
  },
  'words/saw': {text: 'What did I see or hear, before I named it?', deeper: ['What else could have looked like that?']},
  'words/boss': {
    text: 'Where do I sound like the boss, and where do I sound like a peer?',
    deeper: ['What was I hoping the reader would think of me?'],
  },
  'words/one': {
    text: 'Which one word could I change to show a choice?',
    deeper: ['What does the new word make visible?'],
  },
  'words/habit': {
    text: 'What phrase do I use by habit, and where did I learn it?',
    deeper: ['What would I like to say in its place?'],
  },
  'words/forms': {
    text: 'What parts of our forms push me toward words I would not choose?',
    deeper: ['Who could change them, and what would I show them?'],
  },
};
