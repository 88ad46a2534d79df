import type {Talk} from '../../loadTalk.ts';

export const talk: Talk = {
  openers: {
    'opener/time': 'How would you like to use our time today?',
    'opener/before': 'What would be good for me to know before we start?',
    'opener/last': 'I have thought about our last talk. How has it been sitting with you?',
    'opener/place': 'Where would you like to sit, and is this a good spot to talk?',
    'opener/keys': 'I have keys and a badge here, and you do not. How is that for you?',
    'opener/two': 'How will the two of us decide things?',
    'opener/much': 'If I talk too much, a raised hand is all it takes.',
    'opener/bossy': 'That came out like an order. May I try it again?',
    'opener/peer': 'I am a peer. I have been through some of this myself, and I am still learning.',
    'opener/limits': 'I am not a counselor. I can listen, share what helped me, and go places with you.',
    'opener/private': 'Before we go on, may I tell you what stays between us and what I pass on?',
    'opener/team':
      'I work with the team, and I am here with you. If it seems unclear who I speak for, ask me any time.',
    'opener/story': 'Something like that happened to me. Would it help to hear it, or would you like to go on?',
    'opener/short': 'That is my short version. What was it like for you?',
    'opener/differs': 'What worked for me is only one way. What fits you, and what does not?',
    'opener/decide': 'This one is yours to decide. What would help you think it over?',
    'opener/ideas': 'What ideas do you have? I have two as well, if you want them.',
    'opener/no': 'A no is a fine answer here.',
    'opener/beside': 'Would you like to make the call, make it together, or leave it for today?',
    'opener/strength': 'You got through this before. What did you do then that you are glad of?',
    'opener/note': 'I write a note after we meet. What would you like it to say?',
    'opener/words': 'Which words do you use for this? I would like to use yours.',
    'opener/how': 'How was this for you today?',
    'opener/less': 'What could I do more of, or less of, next time?',
    'opener/take': 'What are you taking with you from today?',
    'opener/thanks': 'I learned something from you today. May I tell you what?',
  },
  topics: {
    'topic/voice': [
      'Whose voice is in the room?',
      'What makes it easier to speak in here?',
      'What could we change so the quiet have as much room as the loud?',
    ],
    'topic/decides': [
      'How do we decide things in this group?',
      'When did a decision here feel fair to you?',
      'What would we like to decide in a new way?',
    ],
    'topic/helper': [
      'What is a peer, in your own words?',
      'How is that different from other people who help?',
      'What would you like to ask a peer and never have?',
    ],
    'topic/choice': [
      'What is a choice you made this month, large or small?',
      'Who or what had a say in it?',
      'How could we back each other in our own choices?',
    ],
    'topic/heard': [
      'How do you know when somebody is listening?',
      'What do you do when they are not?',
      'How could we listen here in a way that feels like that?',
    ],
    'topic/telling': [
      'When do you tell your story, and when do you keep it?',
      'What helps you choose how much to say?',
      'How can we make it as fine to pass as to share?',
    ],
    'topic/speak': [
      'What helps you feel safe enough to speak?',
      'When did this group get that right?',
      'Which one promise could we make to each other today?',
    ],
    'topic/ask': [
      'What is something you are good at asking for?',
      'What is harder to ask for, and where?',
      'How could we practice one of those here?',
    ],
    'topic/proud': [
      'What are you quietly proud of?',
      'Who saw you do it?',
      'How could we be better at noticing each other?',
    ],
    'topic/help': [
      'When does help feel like help?',
      'When has help felt like being managed?',
      'How would we like to offer help in this group?',
    ],
    'topic/words': [
      'Which words do people use about you, and which do you use?',
      'What is a word you would like to retire?',
      'Which words will we use with each other?',
    ],
    'topic/bring': [
      'What do we each bring?',
      'What do you bring that nobody here has seen yet?',
      'How could we make more use of what is in this room?',
    ],
    'topic/rest': [
      'How do you know when it is time to rest?',
      'What has helped you say no kindly?',
      'How can we make rest a normal thing in this group?',
    ],
    'topic/rule': [
      'Which rule around us makes sense, and which one does not?',
      'What have you seen people do to change a rule?',
      'What could we ask for together?',
    ],
    'topic/hope': [
      'Where did you see a bit of hope this week?',
      'Who gave you hope without knowing it?',
      'How do we keep hope going for someone on a bad day?',
    ],
    'topic/repair': [
      'What helps after a hard word between people?',
      'When did someone make things right with you?',
      'How would we like to make things right in here?',
    ],
    'topic/differ': [
      'How are we different from each other in this room?',
      'What have you learned from someone who is not like you?',
      'What would help someone with another story feel at home here?',
    ],
    'topic/small': [
      'When have you felt small in a meeting or an office?',
      'What gave you your place back?',
      'How could one of us come with another next time?',
    ],
  },
  frames: [
    {id: 'free', name: 'Free', steps: ['What is worth keeping from today?']},
    {
      id: 'what',
      name: 'What, so what, now what',
      steps: [
        'What happened, from where I sat?',
        'So what does it say about how we share power?',
        'Now what would I like to try, or keep doing?',
      ],
    },
    {
      id: 'power',
      name: 'A look at shared power',
      steps: [
        'Who chose the topic, and who chose when to stop?',
        'Who spoke, and who was heard?',
        'Whose words will stand in the note?',
        'What could I hand over next time?',
      ],
    },
  ],
};
