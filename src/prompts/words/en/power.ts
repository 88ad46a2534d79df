import type {WordsById} from '../../types.ts';

export const power: WordsById = {
  'power/carry': {
    text: 'What power will I carry into this meeting just by my role?',
    deeper: ['How might the other person see that power?', 'How could I say so out loud, in a plain way?'],
  },
  'power/room': {
    text: 'How might I leave more room for the other person today?',
    deeper: ['What do I tend to fill with my own words?', 'What could they do with that room?'],
  },
  'power/watched': {
    text: 'If they thought I was waiting for them to mess up, what could put them at ease?',
    deeper: ['When have I felt watched like that?', 'What could I do today that a boss would not?'],
  },
  'power/know': {
    text: 'What do I know about how things work here that others may not?',
    deeper: ['When has somebody found it out too late?', 'How could I share it before it matters?'],
  },
  'power/steer': {
    text: 'When did I steer today, and when did I follow?',
    deeper: ['What told me it was time to follow?', 'What was I afraid might happen if I let go?'],
  },
  'power/talked': {
    text: 'Who talked more, and what do I make of that?',
    deeper: ['What might have come up in a longer silence?', 'What was the last thing they said before I spoke?'],
  },
  'power/tense': {
    text: 'What might have felt tense that neither of us said?',
    deeper: ['Where did I feel it?', 'How could I open that door next time?'],
  },
  'power/worry': {
    text: 'Which worry might have stayed unsaid because of my role?',
    deeper: ['What could make it easier to say next time?', 'Who else could they tell it to?'],
  },
  'power/chair': {
    text: 'From the other chair, how did my way of asking sound?',
    deeper: ['Which question of mine would I ask more softly?', 'How would I like to be asked?'],
  },
  'power/moves': {
    text: 'In this note, who moves things along, and who gets moved?',
    deeper: ['Which line could show what they set in motion?', 'What happens to the line if they go first in it?'],
  },
  'power/helped': {
    text: 'Where did my influence help someone this week, and where did it crowd them?',
    deeper: ['What did each of those feel like from their chair?', 'What made the difference between the two?'],
  },
  'power/yes': {
    text: 'When did someone ask me for a yes that was never mine to give?',
    deeper: ['What did I say just then?', 'How could I hand the question back next time?'],
  },
  'power/unnoticed': {
    text: 'What do I decide for people without noticing?',
    deeper: ['Which one of those could be theirs?', 'How could I ask, and not assume?'],
  },
  'power/title': {
    text: 'What would I do differently if I had no title at all?',
    deeper: ['Which of those could I try this week?', 'What would the other person do differently?'],
  },
  'power/lead': {
    text: 'Where this note shows me in the lead, what did they want just then?',
    deeper: ['How would that line read with their wish in it?', 'What could I ask them about it next time?'],
  },
};
