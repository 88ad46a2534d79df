import type {WordsById} from '../../types.ts';

export const system: WordsById = {
  'system/bridge': {
    text: 'How can I be a bridge without taking sides?',
    deeper: ['What does each side of the bridge want to hear?', 'What do I do when both sides pull?'],
  },
  'system/sure': {
    text: 'What am I sure of about today, and how could I stay open?',
    deeper: ['What would surprise me in a good way?', 'Who might see it another way?'],
  },
  'system/apart': {
    text: "When did the team's plan and the person's wishes pull apart?",
    deeper: ['What did I say, or keep to myself?', 'Who else saw it?'],
  },
  'system/sides': {
    text: 'When did it start to feel like us and them, and what brought us back?',
    deeper: ['What do both sides want for the person?', 'Who was left standing in the middle?'],
  },
  'system/once': {text: 'Which skill did I use today that I once had to learn?', deeper: ['Who taught it to me?']},
  'system/form': {
    text: 'What does this form ask for, and what would the person want told?',
    deeper: ['Where could both fit?', 'What could I ask them before I fill it in?'],
  },
  'system/table': {
    text: 'With several agencies at the table, who turns to the person first?',
    deeper: ['How do they find their way into the talk?'],
  },
  'system/met': {
    text: 'Where did peer values and agency rules go well together this week?',
    deeper: ['Who made that work?', 'What could grow from that?'],
  },
  'system/unknown': {
    text: 'When did it help that I did not know the answer?',
    deeper: ['What did I get to hear because of it?'],
  },
  'system/learn': {text: 'What do I want to learn or practice next?', deeper: ['Who could I learn it from or with?']},
  'system/rule': {
    text: 'Which rule here helps people, and which one only helps us?',
    deeper: ['Who could say how it feels from the other side?', 'What would I put in its place?'],
  },
  'system/helps': {
    text: 'How can I tell that my work does some good?',
    deeper: ['What have people told me without being asked?', 'Who could tell me where it does not?'],
  },
  'system/courage': {
    text: 'When did I stand by a choice that an expert questioned?',
    deeper: ['What did it cost, and what did it give?', 'Who stood with me?'],
  },
  'system/supervisor': {
    text: 'What would I like my supervisor to understand about peer work?',
    deeper: ['Which moment from this month would show it?', 'How could I open that talk?'],
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
    text: 'When do I get sent in because others are out of ideas, and how is that for us?',
    deeper: ['What would I like to ask before the next time?', 'What does the person know about how they came to me?'],
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
