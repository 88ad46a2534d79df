import type {Evidence, Rule} from './rule.ts';

/* The person's word put in question. Symptoms and somebody else's conduct are quiet: plain words may be wanted. */
const person = ['person', 'none'] as const;
const unless = ['reported', 'asked'] as const;

export const rules = [
  {
    id: 'doubt/claims',
    family: 'belief',
    subject: person,
    unless: [...unless, 'negated'],
    patterns: [
      '< ~claim.fin @adv > that|to|not|he|she|they|it|this|his|her|their|the|nobody|nothing|no|someone|@personal|everyone|all|there|she|i|somebody|people|other|two|staff',
      '~keep ^claiming',
      'claiming',
      '~maintain.fin that|he|she|they',
      '~contend|~profess|~purport.fin',
      '< ~assert.fin > that|he|she|they',
    ],
    same: ['~say'],
    ask: ['How did {they} put it?'],
  },
  {
    id: 'doubt/alleges',
    family: 'belief',
    weight: 'quiet',
    subject: person,
    unless,
    patterns: ['~allege.fin that?'],
    same: ['~say{rest}'],
  },
  {
    id: 'doubt/alleged',
    family: 'belief',
    subject: [...person, 'thing', 'other'],
    unless: ['asked'],
    patterns: ['@poss < ^alleged >', 'the|an < ^alleged >'],
    same: ['reported'],
  },
  {
    id: 'doubt/supposedly',
    family: 'belief',
    unless: ['asked'],
    patterns: ['supposedly|allegedly|purportedly', 'so-called', 'so ^called'],
    ask: ['Who told you about it?'],
    ifTrue: [],
  },
  {
    id: 'doubt/admits',
    family: 'belief',
    subject: person,
    unless: [...unless, 'negated', 'passive'],
    patterns: [
      '< ~admit.fin @adv to > @ing|drinking|using|use|relapse|relapsing|having|missing|one|two|three|a|the|some|@poss|it|lying|feeling|past|daily|recent|that|not',
      '~admit.fin @adv that|he|she|they|@ing',
      '< ~admit.fin > he|she|they|that|@ing',
      '~fess|~own ^up to?',
      '~come ^clean',
    ],
    same: ['~say'],
    ask: ['How did {they} put it?'],
  },
  {
    id: 'doubt/denies',
    family: 'symptom',
    weight: 'quiet',
    subject: person,
    unless: [...unless, 'negated', 'passive', 'infinitive'],
    patterns: ['< ~deny.fin @adv >', '< denying >'],
    same: ['~report no'],
  },
  {
    id: 'doubt/insists',
    family: 'belief',
    subject: person,
    unless: [...unless, 'negated'],
    patterns: [
      '< ~insist.fin > that|he|she|they|nobody|no|nothing|the|it|his|her|their|@personal',
      '~keep ^insisting that?',
      'insisting that?',
      '~be @adv ^adamant|insistent that|about?',
      '~swear.fin @adv ^up and down that?',
      '< ~swear.fin > he|she|they|that|on',
    ],
    same: ['~say'],
    ask: ['How did {they} put it?'],
  },
  {
    id: 'doubt/story',
    family: 'belief',
    unless: ['asked', 'negated'],
    patterns: [
      'poor|unreliable|questionable|inconsistent|vague ^historian|reporter|informant',
      "@poss|the ^story does|did|do n't|not @adv add|line|hold|check up|out|water?",
      '@poss|the|a? ^story|stories|version|account @word ~keep|~change|~keep changing|shifting|changed?',
      '~change @poss ^story|tune',
      '~make ^excuses',
      '~be ^lying|untruthful|dishonest|deceptive|evasive',
      '< ~lie.fin > about|to|again',
      "~be n't|not @adv ^truthful|honest|forthcoming|straight|upfront|believable|credible",
      'by @poss @word? ^version|account|telling of? events|it?',
      '@poss latest ^version|story|account',
      '~malinger',
      'would have @gap ^believe',
      '~try to ^convince|tell|sell @them|me|us|writer',
    ],
    ask: ['How did {they} put it?'],
  },
] as const satisfies readonly Rule[];

const sun = 'Sun 2022, Health Aff 41:203';
export const evidence: Evidence<typeof rules> = {
  'doubt/claims': {
    source: sun,
    speaksUp: ['He still claims he has been sober since June.', 'Claimed not to know.'],
    staysQuiet: ['Her claim was denied.', 'She filed a claim.', 'I claimed the last seat.'],
  },
  'doubt/alleges': {
    source: sun,
    speaksUp: ['She alleges that her roommate took it.'],
    staysQuiet: ['The landlord alleges damage.'],
  },
  'doubt/alleged': {source: sun, speaksUp: ['His alleged back pain kept him home.'], staysQuiet: ['He has back pain.']},
  'doubt/supposedly': {
    source: sun,
    speaksUp: ['Supposedly she has an interview.'],
    staysQuiet: ['She has an interview.'],
  },
  'doubt/admits': {
    source: sun,
    speaksUp: ['Ct admits to drinking.'],
    staysQuiet: ['He was admitted to the hospital.', 'I admit I felt nervous.'],
  },
  'doubt/denies': {
    source: sun,
    speaksUp: ['Denies SI/HI at this time.'],
    staysQuiet: ['SSI denied his application.', 'His claim was denied.'],
  },
  'doubt/insists': {
    source: sun,
    speaksUp: ['He insists that the check never came.'],
    staysQuiet: ['She insisted on paying.', 'I insisted on paying.'],
  },
  'doubt/story': {
    source: sun,
    speaksUp: ['His story keeps changing.', 'Poor historian.'],
    staysQuiet: ['She told her story.', 'He shared a story about the goat.'],
  },
};
