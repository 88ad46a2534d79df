import type {Evidence, Rule} from './rule.ts';

/* The person told as what is wrong or missing. */
const unless = ['reported', 'selfDescribed', 'negated', 'asked', 'ownIdentity', 'thing'] as const;

/* "has no insight" is negated by itself. */
const hardened = ['reported', 'selfDescribed', 'asked', 'ownIdentity', 'thing'] as const;

export const rules = [
  {
    id: 'deficit/suffers',
    family: 'suffering',
    unless: [...unless],
    patterns: ['< ^~suffer.fin from >'],
    asking: [
      '~suffer with',
      '~be ^afflicted|stricken|plagued|crippled|riddled|ravaged|consumed with|by|w/',
      'afflicted|stricken|plagued|crippled|riddled|ravaged|consumed with|by|w/',
    ],
    same: ['~have'],
    ask: ['What do {they} call it?'],
  },
  {
    id: 'deficit/suffering',
    family: 'suffering',
    unless: [...unless],
    patterns: ['suffering from'],
    same: ['living with'],
  },
  {
    id: 'deficit/functioning',
    family: 'lack',
    unless,
    patterns: [
      'low-functioning|lower-functioning|high-functioning|higher-functioning',
      'low|high|lower|higher ^functioning',
      '~be|~remain @adv ^dysfunctional|unstable|broken|damaged|incapable|incompetent|helpless|useless|worthless|feeble|deficient|childlike|decompensated|decompensating',
      'not all ^there',
    ],
    ask: ['What support helps, and with what?'],
  },
  {
    id: 'deficit/insight',
    family: 'lack',
    unless: hardened,
    patterns: [
      '@adv ^~lack insight|motivation|skills|judgment|boundaries|empathy|awareness|self-awareness|coping|initiative|drive|maturity|social|basic|self-control|impulse|follow-through',
      'poor|limited|little|no|impaired|minimal|zero ^insight|judgment|judgement|impulse|coping|hygiene|self-esteem|boundaries|motivation|social|follow-through|frustration|awareness|self-control',
      "has|have|had|shows|showed n't|no|little|zero @word? ^insight|coping|boundaries|skills|support|clue|idea",
      '~have no ^clue|grasp|concept|sense',
      "does|do|did n't|not ^get|understand|grasp that|how @poss|@personal",
    ],
  },
  {
    id: 'deficit/none-of',
    family: 'lack',
    unless: ['reported', 'selfDescribed', 'asked', 'ownIdentity'],
    patterns: [
      'no|zero|few|minimal|little @any? ^coping|insight',
      'no|zero|few @word? ^skills|boundaries|supports',
      'mental ^age of',
      'mind of a ^child',
      "does|do|did n't|not ^get|realize|grasp|see|understand how @adv sick|ill|bad|serious",
      'low|limited ^iq|intellect|cognition|intelligence',
      'weak|poor|limited|lousy @any? ^skills',
      'broken|dysfunctional ^home|family|household',
      'mentally|emotionally|psychologically ^unstable|fragile|stunted|immature|disturbed|damaged',
      'severely|profoundly ^impaired|limited|disturbed',
      'deficient ^in',
      '~fall ^prey|victim to',
      'in the ^throes|grip|grips of',
      'slave ^to',
      'maladaptive',
      'will ^never be|amount|change|learn|get|hold',
      'slow ^learner',
      'brain-damaged',
      'poor|no|minimal|little|avoidant ^eye contact',
    ],
  },
  {
    id: 'deficit/victim',
    family: 'suffering',
    unless: ['reported', 'selfDescribed', 'negated', 'asked', 'ownIdentity', 'service'],
    patterns: [
      '< a|another|the ^victim of > domestic|sexual|violence|abuse|assault|trafficking|crime|theft|identity|rape|elder|child|childhood',
    ],
    asking: [
      'victim|victims of',
      'abuse|trauma|rape|dv|crime|assault|trafficking|aids|cancer|stroke|hiv|covid ^victim|victims',
    ],
    same: ['someone who has experienced'],
    ask: ['Which word do {they} use?'],
  },
  {
    id: 'deficit/is-bound',
    family: 'suffering',
    unless: [...unless],
    patterns: [
      '< ~be wheelchair-bound|wheelchairbound > .|,|;|since|after|due|from|for|so|but',
      '< ~be wheelchair bound > .|,|;|since|after|due|from|for|so|but',
    ],
    same: ['~use a wheelchair'],
  },
  {
    id: 'deficit/bound',
    family: 'suffering',
    unless: [...unless],
    patterns: ['# < wheelchair-bound > since|after|due|from|for'],
    asking: [
      'wheelchair-bound|wheelchairbound|bed-bound|bedbound|housebound|homebound|bedridden',
      'wheelchair|bed|house ^bound',
      'confined to a|her|his|their|the @any? ^wheelchair|bed|chair|walker|house|home',
    ],
    same: ['{swap}'],
  },
  {
    id: 'deficit/unable',
    family: 'lack',
    subject: ['person', 'none'],
    unless: hardened,
    patterns: ['< ^unable to > cope|function|handle|manage|control|regulate'],
    ifTrue: [['finding it hard to', 'theySaid']],
    asking: [
      '~be? @adv ^unable to make|take|understand|maintain|hold|care',
      '~be? @adv ^unable|incapable of? coping|functioning|handling|managing|controlling|caring|making',
      '~be? @adv ^incapable to cope|function|handle|manage|control|regulate|care|make|take|understand|maintain|hold',
      "< ca|can|could n't|not @adv ^cope|function|handle > @any",
      "can|ca|could n't|not ^hold|keep|get a|it|@poss job|together|act|life",
      'can|could barely|hardly ^function|cope|manage|take',
      '< ~fall ^apart > at|when|over|every',
      '< ~be @adv ^dependent on > staff|writer|us|others|the',
      '~be a @word? ^mess|wreck|disaster|shell',
      'shell of ^himself|herself',
      '~fall|~go to ^pieces',
      "~be n't|not ^capable of",
      '~go ^downhill',
      'too ^far gone',
      'far ^gone',
      'beyond ^help|hope|repair',
      'mentally ^challenged|slow|gone|deficient|incapable|unstable',
      'off @poss ^rocker',
      'lost @poss ^marbles|mind',
      'full ^deck',
      'grip on ^reality',
      'damaged ^goods',
      'out of touch with ^reality',
      'too @any ^sick|ill|impaired|slow|unstable|fragile|low-functioning to|for',
      'functionally? ^illiterate',
      "ca|can|could n't|not ^look|care|fend after|for himself|herself|themselves|themself",
      'simple-minded|feeble-minded|senile',
    ],
    ask: ['What makes it hard, in {their} words?'],
  },
  {
    id: 'deficit/suicide',
    family: 'loss',
    unless: ['asked'],
    patterns: ['~commit ^suicide'],
    asking: [
      'committed|completed|successful|failed|unsuccessful ^suicide|suicides attempt|attempts?',
      '< failed|unsuccessful|botched|successful ^attempt|attempts > at|to|on|last|in',
    ],
    same: ['~die by suicide'],
    ask: ['What words do {they} use for it?'],
  },
] as const satisfies readonly Rule[];

const goddu = 'Goddu 2018, J Gen Intern Med 33:685';
export const evidence: Evidence<typeof rules> = {
  'deficit/suffers': {
    source: goddu,
    speaksUp: ['He suffers from schizoaffective disorder.'],
    staysQuiet: ['She suffered a stroke in 2019.'],
  },
  'deficit/functioning': {
    source: goddu,
    speaksUp: ['Low-functioning individual who lives with his brother.'],
    staysQuiet: ['The elevator is functioning again.'],
  },
  'deficit/insight': {
    source: goddu,
    speaksUp: ['She clearly lacks insight into her illness.', 'Poor insight re: triggers.'],
    staysQuiet: ['He shared an insight about sleep.'],
  },
  'deficit/victim': {
    source: goddu,
    speaksUp: ['Rosa is a victim of domestic violence.'],
    staysQuiet: ['She applied through the Office for Victims of Crime.'],
  },
  'deficit/is-bound': {
    source: goddu,
    speaksUp: ['Since the fall he is wheelchair-bound.'],
    staysQuiet: ['He uses a wheelchair.'],
  },
  'deficit/bound': {
    source: goddu,
    speaksUp: ['Wheelchair-bound since the accident.'],
    staysQuiet: ['He is a wheelchair user.'],
  },
  'deficit/unable': {
    source: goddu,
    speaksUp: ['Pt is unable to cope with stress.'],
    staysQuiet: ['The clinic is unable to see her today.'],
  },
  'deficit/suicide': {
    source: 'SAMHSA, APA bias-free language',
    speaksUp: ['His brother committed suicide in 2019.'],
    staysQuiet: ['She is committed to her plan.'],
  },
  'deficit/none-of': {
    source: goddu,
    speaksUp: ['Zero coping skills.', "Mr. Hodge doesn't get how sick he is."],
    staysQuiet: ['She has skills of her own.', 'He said he has no coping skills.'],
  },
  'deficit/suffering': {
    source: goddu,
    speaksUp: ['A veteran suffering from PTSD came by.'],
    staysQuiet: ['The roof is suffering from rain.'],
  },
};
