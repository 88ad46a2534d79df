import type {WordsById} from '../../types.ts';

export const role: WordsById = {
  'role/think': {
    text: 'Before we meet, what might this person think my job is?',
    deeper: ['Where could that picture come from?', 'What one thing could I tell them about it?'],
  },
  'role/can': {
    text: 'How will I say what I can and cannot do, in one or two sentences?',
    deeper: ['Which part would I like to get out early?', 'How do I hope they will hear it?'],
  },
  'role/different': {
    text: 'If people in charge let them down before, how could they tell that I come as a peer?',
    deeper: ['What have I done when someone tested me?', 'What would I like to hear in their place?'],
  },
  'role/staff': {
    text: 'When did I feel more like staff than like a peer?',
    deeper: ['What set it off: a place, a task, a word?', 'How did I find my way back?'],
  },
  'role/only': {
    text: 'What did I do today that only a peer could do?',
    deeper: ['How would I tell that in one line?', 'Who would I like to know about it?'],
  },
  'role/several': {
    text: 'With several staff in the room, how might it have felt from the other chair?',
    deeper: ['Who spoke with whom, and who was spoken about?', 'What could even it out next time?'],
  },
  'role/connect': {
    text: 'Who could I link them with for the part that is not mine?',
    deeper: ['How could we make that first call together?'],
  },
  'role/friend': {
    text: 'What did I do here as a peer, in words a friend would understand?',
    deeper: ['Which word here belongs to another job?'],
  },
  'role/counselor': {
    text: 'When was I taken for a counselor, and what did I say?',
    deeper: ['What was the person looking for?', 'How did the two of us go on from there?'],
  },
  'role/story': {
    text: 'If a new coworker asked what peers do here, which story would I tell?',
    deeper: ['What would surprise them most?', 'What would I leave for them to find out?'],
  },
  'role/heard': {
    text: 'When I say my job title, what do people seem to hear?',
    deeper: ['How else could I introduce myself?', 'What would I like them to hear first?'],
  },
  'role/tasks': {
    text: 'Which tasks pull me away from peer work?',
    deeper: ['Who gave them to me, and do they know?', 'What would I do with that hour instead?'],
  },
  'role/billing': {
    text: 'Where do billing rules shape my time with people, and what do I make of it?',
    deeper: ['What stays the same, whatever the code?', 'Who could I talk this over with?'],
  },
  'role/reader': {
    text: 'From this note alone, what would someone say my job is?',
    deeper: ['Which line would they point to?', 'What did I do as a peer that is not in it yet?'],
  },
};
