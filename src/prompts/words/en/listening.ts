import type {WordsById} from '../../types.ts';

export const listening: WordsById = {
  'listening/arrive': {
    text: 'What would help me arrive quiet and ready to listen?',
    deeper: ['What am I bringing that I could set down first?', 'How long do I need for that, and where?'],
  },
  'listening/before': {
    text: 'How will I show that I heard, before I add anything of mine?',
    deeper: ['Which of my habits gets there first?'],
  },
  'listening/call': {
    text: 'On a call, how do I know that someone is still with me?',
    deeper: ['What could I say when I am not sure?'],
  },
  'listening/surprise': {
    text: 'What did I hear today that surprised me?',
    deeper: ['What had I assumed until then?', 'What would I like to hear more about?'],
  },
  'listening/left': {
    text: 'When did my mind leave the conversation?',
    deeper: ['What was pulling at me?', 'What brought me back?'],
  },
  'listening/answer': {
    text: 'When did I offer an answer while they were still telling it?',
    deeper: ['What might the rest of the story have been?', 'What was I hoping to spare them, or me?'],
  },
  'listening/understood': {
    text: 'When I said that I understood, how did it land?',
    deeper: ['What did I understand, and what did I fill in?', 'What would they say I understood?'],
  },
  'listening/feeling': {
    text: 'What feeling did I notice in me, and what did I do with it?',
    deeper: ['Whose feeling was it, mine or theirs?', 'Where does that feeling want to go now?'],
  },
  'listening/ask': {
    text: 'What would I like to ask, now that I have had time to think?',
    deeper: ['How could I ask it so that a no is easy?'],
  },
  'listening/mattered': {
    text: 'What mattered most to them today, and where does my note show it?',
    deeper: ['Which of their words carry it best?', 'What did I think would matter most?'],
  },
  'listening/hold': {
    text: 'When someone shared something heavy, how did the group hold it?',
    deeper: ['What did I do with my hands, my eyes, my voice?'],
  },
  'listening/quiet': {
    text: 'When did someone grow quiet this week, and what was going on between us?',
    deeper: ['What was happening just before?', 'What could I say to open it up again?'],
  },
  'listening/unheard': {
    text: 'Who may have left feeling unheard, and what might repair it?',
    deeper: ['What might they have wanted me to catch?', 'What would a first small step be?'],
  },
  'listening/silence': {
    text: 'What happens in me when it goes quiet between us?',
    deeper: ['What might the quiet be doing for them?', 'Who taught me what a silence means?'],
  },
};
