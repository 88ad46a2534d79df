import type {WordsById} from '../../types.ts';

export const naming: WordsById = {
  'naming/plain': {
    text: 'How could I bring up the power between us in a plain, friendly way?',
    deeper: ['Which first sentence would sound like me?', 'When would be a good moment for it?'],
  },
  'naming/unsaid': {
    text: 'What is still unsaid between us that may be in our way today?',
    deeper: ['Who could say it first, and how?', 'What would be good about it being out?'],
  },
  'naming/begin': {
    text: 'When a group begins, how do I say what I decide and what the group decides?',
    deeper: ['What would I like to leave to the group?', 'How will I keep to it when time is short?'],
  },
  'naming/open': {
    text: 'What did we talk about in the open today that we used to step around?',
    deeper: ['What helped us get there?', 'What do I want to thank them for?'],
  },
  'naming/meant': {
    text: 'What might they have heard that I did not mean?',
    deeper: ['How could I check, and keep it light?', 'When has that happened to me?'],
  },
  'naming/told': {
    text: 'When someone told me how I come across, how did I take it in?',
    deeper: ['How did I let them know I heard it?', 'What part of it do I want to keep?'],
  },
  'naming/still': {
    text: 'Which small thing would I still like to name next time we talk?',
    deeper: ['What do I hope will come of it?', 'What would be a gentle way in?'],
  },
  'naming/reader': {
    text: 'How would I tell this person that I write notes, and who reads them?',
    deeper: ['What would they want to add?', 'How would that change what I put in?'],
  },
  'naming/decides': {
    text: 'What power is there in our group that we have not talked about yet?',
    deeper: ['How does it show?', 'What could change if we talked about it?'],
  },
  'naming/cleared': {
    text: 'When did clearing the air change something this week?',
    deeper: ['Who made the first move, and how?', 'What feels different since then?'],
  },
  'naming/second': {
    text: 'Which talk about power is worth having a second time?',
    deeper: ['What do I see now that I did not see then?'],
  },
  'naming/hard': {
    text: 'What makes it hard for me to talk about power with people I support?',
    deeper: ['Who does it well, and how do they start?', 'What would make it a little easier?'],
  },
  'naming/limits': {
    text: 'Which words could I practice for naming my role and its limits?',
    deeper: ['Who could I try them out with?'],
  },
};
