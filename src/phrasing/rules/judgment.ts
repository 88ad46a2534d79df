import type {Evidence, Rule} from './rule.ts';

/* A verdict on character, where what was seen would say more. */
const unless = ['reported', 'selfDescribed', 'negated', 'asked', 'ownIdentity', 'thing', 'service'] as const;
const traits =
  'manipulative|attention-seeking|lazy|unmotivated|entitled|drug-seeking|med-seeking|needy|demanding|immature|childish|selfish|irresponsible|ungrateful|stubborn|rude|hostile|belligerent|combative|defiant|argumentative|passive-aggressive|melodramatic|dramatic|sneaky|spoiled|disrespectful|inappropriate|self-centered|whiny|clingy|hysterical|hard-headed|conniving|toxic|evasive|flaky|pathetic';

export const rules = [
  {
    id: 'judgment/trait',
    family: 'verdict',
    unless,
    patterns: [
      `~be|~seem|~act|~get|~become|~remain|~appear|~look @adv < ^${traits} >`,
      `< ${traits} > @noun`,
      '< lazy|unmotivated|entitled|disinterested > ,|and|but|about|when|all|again|today|.',
    ],
  },
  {
    id: 'judgment/behavior',
    family: 'verdict',
    unless: ['reported', 'selfDescribed', 'negated', 'asked', 'ownIdentity', 'service'],
    patterns: [
      'manipulative|attention-seeking|drug-seeking|med-seeking|manipulating|attention-seeker|passive-aggressive',
    ],
  },
  {
    id: 'judgment/difficult',
    family: 'verdict',
    subject: ['person', 'none'],
    unless,
    patterns: [
      '~be|~seem|~get|~become|~act @adv < ^difficult|challenging|impossible > at|with|about|today|during|and|again|when|for|toward|to',
      'and|but < ^difficult > about|at|with',
      '< ^difficult|challenging|problematic > @role',
      '~be a ^handful|mess|piece|pain|problem|trip|liar|bully|thief|brat|user|baby|leech|drama|burden|jerk|nightmare',
      '~be @adv ^hard|difficult|tough|impossible to engage|manage|work|handle|deal|please|like',
    ],
  },
  {
    id: 'judgment/seeking',
    family: 'verdict',
    unless: ['reported', 'negated', 'asked', 'service'],
    patterns: [
      'drug|med|meds|attention|pill|narcotic ^seeking|shopping',
      '~play the ^victim|card',
      '~play mind|head|the ^games',
      '~play ^staff|sides',
      '~play @gap ^against each',
      '~manipulate @them|staff|me|us|the',
      '< ~milk > it|the|@poss',
      '~act ^out',
      'tantrum|tantrums',
      'attitude ^problem',
      'chip on @poss ^shoulder',
      'drama ^queen',
      "~have n't|not|no ^motivation",
      '~lack ^motivation',
      "< does|do|did n't|not @adv ^care > about|enough|,|.",
      'poor|bad ^choices|attitude|decisions|judgment|judgement',
      '~take ^advantage of',
      "does|do n't|not want to ^change|work|help|try",
      'just|only in it ^for',
      'in it ^for the|his|her|their',
      '~be|@noun < ^clean > x|for|since',
    ],
  },
  {
    id: 'judgment/denial',
    family: 'verdict',
    unless,
    patterns: ['~be? @adv in @adv? ^denial', '< delusional|grandiose > about|@any'],
    ask: ['What does {they} say about it?'],
  },
  {
    id: 'judgment/dirty',
    family: 'loaded',
    unless: ['reported', 'asked', 'negated'],
    patterns: [
      '< dirty|clean > ua|uas|uds|urine|drop|drops|screen|screens|test|tests|tox|sample|specimen',
      'ua|uds|urine|drop|screen|test|tests|tox|results|sample @gap < ^dirty|clean >',
      'came|come|comes back @adv < ^dirty|clean >',
    ],
    same: ['{swap}'],
    ask: ['What did the result say?'],
  },
  {
    id: 'judgment/clean',
    family: 'loaded',
    subject: ['person', 'none'],
    unless: ['reported', 'selfDescribed', 'negated', 'asked', 'ownIdentity', 'thing'],
    patterns: [
      '~be|~stay|~get|~remain @adv < ^clean > for|since|from|now|and|,|.|again|on|this|until|over|a|off',
      'days|months|years|weeks|day|week|month|year @adv < ^clean >',
      'clean and ^sober',
      'sober|been ^clean',
      'got|getting|get|stay|stayed|staying ^clean',
    ],
    ask: ['What word do {they} use for it?'],
  },
  {
    id: 'judgment/abuse',
    family: 'loaded',
    unless: ['ruledOut', 'reported', 'selfDescribed', 'service', 'asked'],
    patterns: [
      'substance|drug|alcohol|polysubstance|prescription|opioid|heroin|meth|pill|etoh ^abuse',
      '< ~abuse > drugs|alcohol|substances|pills|meth|heroin|opioids|meds|prescription|@poss|cocaine|adderall|xanax',
      '< ~abuse > drugs|alcohol|substances|pills|meth|@poss',
    ],
    same: ['{swap}'],
    ask: ['How do {they} tell it?'],
  },
] as const satisfies readonly Rule[];

const goddu = 'Goddu 2018, J Gen Intern Med 33:685';
export const evidence: Evidence<typeof rules> = {
  'judgment/trait': {
    source: goddu,
    speaksUp: ['She can be very manipulative with newer staff.', 'He is just lazy.'],
    staysQuiet: ['He is not lazy.', 'Client describes herself as unmotivated.', 'It was a lazy Sunday.'],
  },
  'judgment/behavior': {
    source: goddu,
    speaksUp: ['Her calls are attention-seeking.'],
    staysQuiet: ['He said he was not manipulative.'],
  },
  'judgment/difficult': {
    source: goddu,
    speaksUp: ['pt was really difficult at intake'],
    staysQuiet: ['It was a difficult week for him.', 'We took the difficult staircase.', 'was not difficult'],
  },
  'judgment/seeking': {
    source: goddu,
    speaksUp: ['Drug seeking in the ER again.'],
    staysQuiet: ['He is seeking work.', 'We played games.'],
  },
  'judgment/denial': {
    source: goddu,
    speaksUp: ['He is in denial about his drinking.'],
    staysQuiet: ['The denial letter came.'],
  },
  'judgment/dirty': {
    source: 'UofL Health, The power of language',
    speaksUp: ["Friday's UA came back dirty."],
    staysQuiet: ['We washed the dirty dishes.', 'We watched Dirty Dancing.'],
  },
  'judgment/clean': {
    source: 'UofL Health, The power of language',
    speaksUp: ['She has been clean for nine months.'],
    staysQuiet: ['Brought him clean clothes.', 'The room is clean.'],
  },
  'judgment/abuse': {
    source: 'UofL Health, The power of language',
    speaksUp: ["Client's substance abuse cost him the apartment."],
    staysQuiet: [
      'The National Institute on Drug Abuse has a page.',
      'She sees a substance abuse counselor.',
      'She left an abusive relationship.',
    ],
  },
};
