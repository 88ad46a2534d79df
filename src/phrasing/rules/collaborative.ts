import type {Evidence, Rule} from './rule.ts';

/* Strengths: wording that shares power. Never drawn as a fault; shown back, "You also wrote". */
const unless = ['asked', 'negated'] as const;

export const rules = [
  {
    id: 'collaborative/together',
    family: 'strength',
    subject: ['writer', 'person', 'none'],
    unless,
    patterns: [
      'we @adv ^decided|agreed|chose|planned|settled together|on?',
      'we ~decide|~agree|~choose ^together',
      'we ^decided|agreed',
      'together @gap we ^agreed|wrote|decided|made|planned|listed|looked|came|worked|picked|drafted|chose|figured|set|brainstormed|talked|mapped|created|filled|practiced|explored',
      'we @adv ^weighed|wrote|made|planned|listed|looked|worked|picked|drafted|figured|brainstormed|mapped|created|built|came @gap together',
      '~make|~write|~plan|~list|~draft|~brainstorm|~work|~figure|~create|~decide|~choose|~look @gap ^together',
      'came up with @gap @word? ^together',
      'we ^both agreed|decided',
      '< ^collaborated > with|on',
      'side by ^side',
      'mutually ^agreed|decided',
      'met @them ^halfway',
      'shared ^decision|decisions',
    ],
  },
  {
    id: 'collaborative/chose',
    family: 'strength',
    unless: ['asked', 'negated', 'ownIdentity'],
    patterns: [
      '@person @adv ^chose|picked|elected|opted',
      '< @person @adv ^decided > to|on|that|not|which|what|she|he|they|against',
      '< chose|opted > to',
      '@person and @any? ^chose|decided|picked',
      'it ~be @poss own? ^idea|call|choice|decision',
    ],
  },
  {
    id: 'collaborative/choice',
    family: 'strength',
    unless: ['asked', 'negated'],
    patterns: [
      '@personal @word? ~choose|chose for',
      'it ~be @poss ^choice|decision|call|idea',
      'the ^choice|decision|call ~be his|hers|theirs',
      '< @poss ^choice|decision|idea|call > ,|.|and|to|of',
      'by|of|on @poss own ^choice|accord|initiative|terms|choosing',
      'at|in @poss own ^pace|time|way',
      '@personal @adv ~set @poss own ^goal|goals|agenda|pace|terms',
      'the|a|rule ^goal|plan|rule|agenda|pace she|he|they @adv set|chose|picked|wrote|made|named',
      'goals|goal ^she|he|they set|chose|named|picked',
      '@personal @adv ^set|named|picked the|a|@poss own? agenda|goal|pace|next|time|place|topic',
      '~respect|~honor|~support|~back|~follow @poss ^choice|decision|wishes|no|pace|lead|plan|right|call|autonomy|goal|idea',
      '~respect|~honor|~support|~follow @poss @word ^choice|decision|wishes|lead|pace|plan',
      '~let @them ^lead|set|decide|choose|steer|take',
      'left it|that|the @gap up ^to @them',
      '~be @adv ^up to @them',
      '~follow @poss ^lead',
      '~take|took the ^lead',
    ],
  },
  {
    id: 'collaborative/permission',
    family: 'strength',
    unless: ['negated'],
    patterns: [
      'with @poss ^permission|okay|ok|consent|agreement|blessing|approval|go-ahead|input|say-so',
      'at|per|upon|on @poss ^request|invitation|suggestion|asking',
      '~ask @poss ^permission|consent',
      '~ask @them? @word? ^if|whether i|we|it|writer|pss could|can|may|might|was|would|is|okay|ok|all|@any ok|okay|alright|fine|all|@verb?',
      '< ~ask ^permission|first|before > to|before|@ing',
      '< @poss|with @gap ^permission > i|we|writer',
      '~ask @them ^what|how would|might|could|can|@word? help|helpful|useful|supportive',
      '~ask what|how|where|which @gap ^help|helps|helped|helpful|wanted|works|want|needed|hoping|hoped|matters|mattered|like|prefer|preferred',
      '~ask @them what|how|where|which|when @personal ^wanted|want|would|hoped|needed|preferred|felt|liked|thought',
      '< ~invite @them to > share|choose|set|decide|pick|lead|add|tell',
      '~offer @them? @gap ^choice|choices|options',
    ],
  },
  {
    id: 'collaborative/explored',
    family: 'strength',
    subject: ['writer', 'none', 'person'],
    unless,
    patterns: [
      '~explore|~discuss|~review|~consider|~brainstorm|~weigh|~talk|~look through|over|at? @gap ^options|choices|possibilities|ideas with|together?',
      '< ~explore > with|together|what',
      'we ~explore @any',
      '< ~brainstorm > with|together',
      'walked|walk|walking ^through @gap with @them',
      '< ~sit with @them > while|in|as',
      '~learn ^from @them',
    ],
  },
  {
    id: 'collaborative/own-words',
    family: 'strength',
    unless: [],
    patterns: ['< in @poss own ^words >', '< @poss own ^words >', '< in @poss|my ^words >'],
  },
  {
    id: 'collaborative/own-story',
    family: 'strength',
    subject: ['writer', 'none'],
    unless,
    patterns: [
      "~share|~tell|~talk|~offer|~disclose @gap my|some|our|own|writer's @gap ^experience|experiences|story|journey|recovery of|with|about|as|around|in|from?",
      '< ~share @adv ^about|that|how|what|from my|i|when|own|helped > @any',
      '~share|~tell @gap ^parts|part|bit|piece|pieces of my @word?',
      '~tell @them ^about my own?',
      'from my own ^experience|recovery|story',
    ],
  },
] as const satisfies readonly Rule[];

const naps = 'NAPS national practice guidelines';
export const evidence: Evidence<typeof rules> = {
  'collaborative/together': {
    source: naps,
    speaksUp: [
      'We decided together to start with the bus pass.',
      'Together we wrote out questions.',
      'We agreed on Tuesdays at 10.',
    ],
    staysQuiet: ['She asked me to sit with her.'],
  },
  'collaborative/chose': {
    source: naps,
    speaksUp: ['She chose the evening group.', 'Ct chose to skip the barbecue.'],
    staysQuiet: ['I chose a table by the window.'],
  },
  'collaborative/choice': {
    source: naps,
    speaksUp: ['It was her choice to tell her kids.', 'I respected his choice.', 'She set her own goal: one walk.'],
    staysQuiet: ['There was a choice of soups.'],
  },
  'collaborative/permission': {
    source: naps,
    speaksUp: ['With her permission I called.', 'At his request we met at the park.', 'I asked if I could sit down.'],
    staysQuiet: ['She let me read it.', 'He asked if the van was free.'],
  },
  'collaborative/explored': {
    source: naps,
    speaksUp: ['Explored options with J.S. for housing.'],
    staysQuiet: ['He explored the trail.'],
  },
  'collaborative/own-words': {
    source: naps,
    speaksUp: ['He described it in his own words.'],
    staysQuiet: ['He had no words.'],
  },
  'collaborative/own-story': {
    source: naps,
    speaksUp: ['I shared my own experience of coming home.'],
    staysQuiet: ['She shared her experience.'],
  },
};
