import type {WordsById} from '../../types.ts';

export const system: WordsById = {
  'system/bridge': {
    text: 'How can I be a bridge without taking sides?',
    deeper: ['What does each side of the bridge want to hear?'],
  },
  'system/sure': {
    text: 'What am I sure of about today, and how could I stay open?',
    deeper: ['What would surprise me in a good way?'],
  },
  'system/apart': {
    text: "When did the team's plan and the person's wishes pull apart?",
    deeper: ['What did I say, or keep to myself?', 'Who else saw it?'],
  },
  'system/sides': {
    text: 'When did it start to feel like us and them, and what brought us back?',
    deeper: ['What do both sides want for the person?'],
  },
  'system/once': {text: 'Which skill did I use today that I once had to learn?', deeper: ['Who taught it to me?']},
  'system/form': {
    text: 'What does this form ask for, and what would the person want told?',
    deeper: ['Where could both fit?'],
  },
  'system/table': {
    text: 'With several agencies at the table, who turns to the person first?',
    deeper: ['How do they find their way into the talk?'],
  },
  'system/met': {
    text: 'Where did peer values and agency rules go well together this week?',
    deeper: ['Who made that work?'],
  },
  'system/unknown': {text: 'When did not knowing turn out to help?', deeper: ['What did I find out by not knowing?']},
  'system/learn': {text: 'What do I want to learn or practice next?', deeper: ['Who could I learn it from or with?']},
  'system/rule': {
    text: 'Which rule here helps people, and which one only helps us?',
    deeper: ['Who could say how it feels from the other side?'],
  },
  'system/helps': {
    text: 'How can I tell that my work does some good?',
    deeper: ['What have people told me without being asked?'],
  },
  'system/courage': {
    text: 'When did I stand by a choice that an expert questioned?',
    deeper: ['What did it cost, and what did it give?'],
  },
  'system/supervisor': {
    text: 'What would I like my supervisor to understand about peer work?',
    deeper: ['Which moment from this month would show it?'],
  },
  'system/question': {
    text: 'Which question do I most want to bring to supervision?',
    deeper: ['What kind of answer would help me?'],
  },
  'system/values': {
    text: 'Where does my agency show that it values what peers know?',
    deeper: ['Where would I like to see more of that?'],
  },
  'system/sent': {
    text: 'Who gets sent to me when others are out of ideas, and how is that for us?',
    deeper: ['What would I like to ask before the next time?'],
  },
  'system/path': {
    text: 'Where would I like this work to take me in a few years?',
    deeper: ['What would I want to keep just as it is?'],
  },
  'system/certified': {
    text: 'Which part of my training do I use, and which part did life teach me better?',
    deeper: ['What would I add to the course?'],
  },
};
