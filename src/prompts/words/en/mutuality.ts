import type {WordsById} from '../../types.ts';

export const mutuality: WordsById = {
  'mutuality/learn': {
    text: 'What could I learn today from somebody I support?',
    deeper: ['How could I let them know I want to learn it?', 'What gets in my way when I try?'],
  },
  'mutuality/inside': {
    text: 'What do we both know from the inside, and where do our paths part?',
    deeper: ['Where might I take their path for mine?'],
  },
  'mutuality/brought': {
    text: 'What did each of us bring to the talk?',
    deeper: ['What did I bring that nobody asked for?', 'What would have been missing without theirs?'],
  },
  'mutuality/helping': {
    text: 'When was I helping, and when were we learning together?',
    deeper: ['Which one did they seem to want?', 'What was it like to change from one to the other?'],
  },
  'mutuality/counted': {
    text: 'What might have told them that their view counted?',
    deeper: ['What did I change because of it?'],
  },
  'mutuality/life': {
    text: 'When did my training speak today, and when did my own life?',
    deeper: ['Which one did I trust more?'],
  },
  'mutuality/two': {
    text: 'Where can a reader see the two of us at work in this note?',
    deeper: ['What did they do, and what did I do?'],
  },
  'mutuality/share': {
    text: 'Who carries the work in our group, and how could it be shared?',
    deeper: ['What would I gladly let someone else do?'],
  },
  'mutuality/receive': {
    text: 'Where did I let myself receive something this week?',
    deeper: ['What makes it easy, or hard, to take it?', 'What did the giver get from it?'],
  },
  'mutuality/thanks': {
    text: 'Who would I like to thank this week, and for what?',
    deeper: ['How will they hear of it?'],
  },
  'mutuality/expert': {
    text: 'When did I feel like the expert, and how did that change us?',
    deeper: ['What could I have asked instead of told?', 'How did I step down from there?'],
  },
  'mutuality/lived': {
    text: 'What do I know from living it that no class could teach?',
    deeper: ['Who at work would gain from hearing it?', 'When did I last lean on it?'],
  },
  'mutuality/equal': {
    text: 'What would make our meetings feel more equal?',
    deeper: ['Which chair, form or word would I change?', 'What would the other person put first?'],
  },
  'mutuality/showed': {
    text: 'What did I learn from them that this note could show?',
    deeper: ['Which of their words taught me that?', 'How could I tell them so?'],
  },
};
