import type {Evidence, Rule} from './rule.ts';

/* Leverage: convincing, warning, confronting, wearing down. MI calls it inconsistent; peers call it voluntary. */
const writer = ['writer', 'none'] as const;
const unless = ['reported', 'negated', 'asked', 'reversed'] as const;

export const rules = [
  {
    id: 'pressure/convinced',
    family: 'leverage',
    subject: writer,
    unless,
    patterns: [
      '~convince|~persuade|~coax|~cajole|~urge|~pressure|~coerce|~compel|~force|~badger|~nag|~hassle|~pester|~beg|~bully|~guilt|~shame|~bribe|~trick|~browbeat|~implore @them',
      '~be @adv ^convinced|persuaded|pressured|pushed|coaxed|urged|pressed|forced|coerced to|into',
      '~talk @them into|out',
      '~talk @them ^out of',
    ],
    ifTrue: [['~ask {them}', 'asked']],
  },
  {
    id: 'pressure/got',
    family: 'leverage',
    subject: writer,
    unless,
    patterns: ['< ~get @them @adv to > @verb', '< ~make @them > @verb', '~make @them @verb', 'finally ^got @them to'],
    ifTrue: [['~ask {them} to', 'noFine']],
  },
  {
    id: 'pressure/was-made',
    family: 'leverage',
    subject: ['person', 'none'],
    unless: ['reported', 'negated', 'asked', 'authority'],
    patterns: [
      '< ~be @adv ^made|forced to > @verb',
      '~be @adv ^confronted|warned|hounded|cornered|badgered|nagged|grilled|leaned|lectured|cautioned|pressured|persuaded|convinced|urged|pushed|pressed|threatened',
      '~be ^talked into|out',
      '~be ^called out',
    ],
    ask: ['Who said it, and how did {they} see it?'],
  },
  {
    id: 'pressure/confronted',
    family: 'leverage',
    subject: writer,
    unless,
    patterns: [
      '~confront @them',
      '< ~confront > about|on',
      '~call @them ^out',
      '~call ^out @them',
      '< ~challenge @them > on|about|to|when|over',
      '~get on @poss ^case',
    ],
    ifTrue: [
      ['~ask {them}', 'asked'],
      ['~talk with {them}', 'talked'],
    ],
    ask: ['What did {they} say about it?'],
  },
  {
    id: 'pressure/warned',
    family: 'leverage',
    subject: writer,
    unless: [...unless, 'danger'],
    quietIf: ['safety'],
    patterns: [
      '~warn|~caution @them',
      '< ~threaten > to|@them',
      '~give @them @gap ^warning|ultimatum|notice',
      '~put @them on ^notice',
      '~explain|~discuss|~go the|@poss ^consequences',
      '~remind @them of|about the|@poss ^consequences',
    ],
    same: ['~let {them} know'],
    ask: ['Who decides about it?'],
  },
  {
    id: 'pressure/pushed',
    family: 'leverage',
    subject: writer,
    unless,
    patterns: [
      '< ~push|~press @them @adv > to|for|on|about|into|harder|hard',
      '~push|~press @adv ^hard|harder',
      '~lean on @them',
      '~keep @adv ^pushing|pressing|after|at|on @them|until|about|for|to',
      '~stay|~be|~get on @them ^about|until|to',
      '~wear @them ^down',
      "would ^n't|not let it go|up",
      "~do n't|not take no for an ^answer",
      '~twist @poss|@them @word? ^arm',
      '< ~dangle|~wave > @any',
      '~win @them ^over',
      '~guilt @them ^into',
    ],
    ask: ['What did {they} want to do?'],
  },
  {
    id: 'pressure/lectured',
    family: 'leverage',
    subject: writer,
    unless,
    patterns: [
      '~lecture @them',
      '~give @them @gap ^lecture|talking-to|earful|speech|reality',
      '~come ^down on @them|hard',
      '~shame @them',
    ],
    ask: ['What was said?'],
  },
  {
    id: 'pressure/gave-in',
    family: 'leverage',
    subject: ['person', 'none'],
    unless: ['reported', 'negated', 'asked'],
    patterns: [
      '< ~give ^in > .|,|;|and|to|after|when|once|at|on',
      '< ~cave > in?',
      'reluctantly|grudgingly ^agreed|consented|complied',
      'relented',
    ],
    ask: ['What did {they} want?'],
  },
] as const satisfies readonly Rule[];

const mi = 'MITI 4, PMC5539964';
export const evidence: Evidence<typeof rules> = {
  'pressure/convinced': {
    source: mi,
    speaksUp: ['I convinced him to try again.', 'Finally talked her into calling her sister.'],
    staysQuiet: [
      'She convinced me to try the pho place.',
      'I was not trying to convince her of anything.',
      'Asked if anyone had pressured him into signing.',
    ],
  },
  'pressure/got': {
    source: mi,
    speaksUp: ['We got him to sign the release.', 'I made her apologize to the others.'],
    staysQuiet: ['Got him to the clinic by 8:15.', 'The old song made her smile.', 'I made her a sandwich.'],
  },
  'pressure/was-made': {
    source: mi,
    speaksUp: ['Ct was confronted about using his phone.'],
    staysQuiet: ['No one should be made to share.', 'He was warned by his parole officer.'],
  },
  'pressure/confronted': {
    source: mi,
    speaksUp: ['Confronted client about the bottles.'],
    staysQuiet: ['She is confronting her fears.'],
  },
  'pressure/warned': {
    source: mi,
    speaksUp: ['Warned Luis that he could lose his spot.'],
    staysQuiet: ['He warned me about the dog.', 'We talked about early warning signs.'],
  },
  'pressure/pushed': {
    source: mi,
    speaksUp: ['Writer pushed her to name one good thing.', 'I pressed her for details.'],
    staysQuiet: ["I didn't push him to talk.", 'I pushed her wheelchair to the park.'],
  },
  'pressure/lectured': {
    source: mi,
    speaksUp: ['Lectured K.B. about the missed visits.'],
    staysQuiet: ['We went to a lecture on grief.'],
  },
  'pressure/gave-in': {
    source: mi,
    speaksUp: ['He finally gave in and signed.'],
    staysQuiet: ['She gave in her form at the desk.'],
  },
};
