import type {WordsById} from '../../types.ts';

export const strengths: WordsById = {
  'strengths/seen': {
    text: 'Which strength have I already seen in this person?',
    deeper: ['How could I let them know?', 'Where else could it be of use to them?'],
  },
  'strengths/example': {
    text: 'What in my own week could show that things can get better?',
    deeper: ['How might I let it be seen, and not preach it?', 'What was hard about that week as well?'],
  },
  'strengths/courage': {
    text: 'What did they do today that took courage or effort?',
    deeper: ['What might I have missed if I were in a hurry?', 'How could I tell them what I saw?'],
  },
  'strengths/there': {
    text: 'When was just being there enough?',
    deeper: ['What made me trust that it was enough?', 'What did I feel pulled to do instead?'],
  },
  'strengths/toward': {
    text: 'Where were we heading today: toward something, or away from something?',
    deeper: ['What would they say they are moving toward?'],
  },
  'strengths/tip': {text: 'Which tip from my own life turned out to be of real use?', deeper: ['How did I offer it?']},
  'strengths/note': {
    text: 'What went well that belongs in this note?',
    deeper: ['Who made it go well?', 'How would they say it?'],
  },
  'strengths/good': {
    text: 'Where does this note show what they are good at?',
    deeper: ['What would their best friend add?'],
  },
  'strengths/hard': {
    text: 'How could this hard part be told so that hope still shows?',
    deeper: ['What did they do to get through it?', 'Which word here carries the most weight?'],
  },
  'strengths/cheer': {
    text: 'How did people cheer each other on in the group?',
    deeper: ['What was worth cheering that went by quietly?'],
  },
  'strengths/win': {text: 'Which small win can I celebrate with someone?', deeper: ['How do they like to celebrate?']},
  'strengths/ripple': {
    text: 'Who else felt it when someone took a step this week?',
    deeper: ['What might come of it that nobody planned?', 'How did I come to hear of it?'],
  },
  'strengths/month': {
    text: 'What can someone do now that we used to do together?',
    deeper: ['How did it pass from us to them?', 'What is next, if they want a next?'],
  },
  'strengths/mine': {
    text: 'Which of my own strengths did I lean on this month?',
    deeper: ['Where would I like to use it next?'],
  },
};
