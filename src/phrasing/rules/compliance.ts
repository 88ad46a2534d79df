import type {Evidence, Rule} from './rule.ts';

/* The person measured against somebody's plan. Court and lease compliance is often wanted plain: quiet. */
const person = ['person', 'none'] as const;
const unless = ['reported', 'selfDescribed'] as const;
const quietIf = ['legal'] as const;
const medicine =
  '@poss|the|all? @any? meds|med|medication|medications|insulin|pills|prescriptions|dose|doses|injections|antibiotics|lithium|seroquel';
const device = '@poss|the? @any? inhaler|cpap|oxygen|brace|walker|mask|nebulizer';
const steady = '~be|~remain|~seem|~stay|~become|~appear';

export const rules = [
  {
    id: 'compliance/not-taking',
    family: 'measure',
    subject: person,
    unless: [...unless, 'negated'],
    patterns: [
      `< ${steady} @adv ^noncompliant|non-compliant|nonadherent|non-adherent with|w/ > ${medicine}`,
      `< noncompliant|non-compliant|nonadherent|non-adherent with|w/ > ${medicine}`,
      `< ^not @adv compliant|adherent with|w/ > ${medicine}`,
    ],
    same: ['+{lead}not taking{tail} as prescribed'],
    ask: ['What happened, in plain words?'],
  },
  {
    id: 'compliance/not-using',
    family: 'measure',
    subject: person,
    unless: [...unless, 'negated'],
    patterns: [
      `< ${steady} @adv ^noncompliant|non-compliant|nonadherent|non-adherent with|w/ > ${device}`,
      `< noncompliant|non-compliant|nonadherent|non-adherent with|w/ > ${device}`,
    ],
    same: ['+{lead}not using{tail} as prescribed'],
    ask: ['What happened, in plain words?'],
  },
  {
    id: 'compliance/taking',
    family: 'measure',
    subject: person,
    unless,
    patterns: [
      `< ~be|~remain|~stay ^compliant|adherent with|w/ > ${medicine}`,
      `< compliant|adherent with|w/ > ${medicine}`,
    ],
    same: ['+{lead}taking{tail} as prescribed'],
    ask: ['How does it go, in {their} words?'],
  },
  {
    id: 'compliance/noncompliant',
    family: 'measure',
    unless: [...unless, 'negated'],
    quietIf,
    patterns: [
      `< ${steady} @adv ^noncompliant|non-compliant|nonadherent|non-adherent with|w/|to >`,
      `< ${steady} @adv ^noncompliant|non-compliant|nonadherent|non-adherent >`,
      'noncompliant|non-compliant|nonadherent|non-adherent|uncompliant|incompliant|med-noncompliant with|w/|to?',
      'noncompliance|non-compliance|nonadherence|non-adherence with|w/|to?',
      'non ^compliant|compliance|adherent|adherence with|w/|to?',
    ],
    ask: ['What happened, in plain words?'],
  },
  {
    id: 'compliance/compliant',
    family: 'measure',
    subject: person,
    unless,
    quietIf,
    patterns: [
      `< ${steady} n't|not? @adv ^compliant|adherent with|w/|to >`,
      `< ${steady} n't|not? @adv ^compliant|adherent >`,
      'compliant|adherent with|w/|to?',
      'med|medication|meds|treatment|tx|program ^compliance|adherence',
      'adherence|compliance poor|good|spotty|fair|low|great|excellent|inconsistent',
      'med|meds|medication|treatment|tx ^compliant|noncompliant|non-compliant|adherent|nonadherent',
      'med-compliant|treatment-compliant',
    ],
    ask: ['How does it go, in {their} words?'],
  },
  {
    id: 'compliance/complied',
    family: 'measure',
    subject: person,
    unless: ['reported', 'asked'],
    quietIf,
    patterns: [
      "did|does|do|would|will|wo n't|not @adv ^comply with?",
      '~comply @adv with',
      '~comply',
      '~adhere to',
      "did|does|do|would n't|not @adv ^adhere|obey|cooperate",
      '~obey|~disobey',
      '~fail|~refuse to ^comply with?',
    ],
    ask: ['Whose plan was it, and how do {they} see it?'],
  },
  {
    id: 'compliance/uncooperative',
    family: 'measure',
    subject: [...person, 'thing'],
    unless: [...unless, 'negated', 'thing'],
    patterns: [
      `< ${steady} @adv ^uncooperative|un-cooperative|noncooperative|combative with|w/? >`,
      'uncooperative with|w/?',
      `< ${steady} n't|not @adv ^cooperative|cooperating >`,
      `< ${steady} @adv ^cooperative >`,
      '< ~cooperate @adv with > staff|writer|the|treatment|us',
      '< cooperative > ,|.|and|but|all|today|throughout|with',
      'and|but|, @adv ^cooperative',
      'uncooperative|unco-operative',
    ],
    ask: ['What did {they} say or do?'],
  },
  {
    id: 'compliance/resistant',
    family: 'measure',
    subject: person,
    unless: [...unless, 'negated'],
    patterns: [
      `< ${steady} @adv ^resistant|resistive|oppositional|defiant|argumentative to|toward|towards|with|about? @any? >`,
      'resistant|resistive to',
      '~resist @ing|treatment|help|staff|redirection|all|any|every|support|services|care',
      '~show|~display resistance',
      'spotty|poor|good|so-so|partial|inconsistent|great|excellent|better|full ^adherence|compliance|cooperation with|to|w/?',
      'cooperative|uncooperative with|w/ staff|writer|treatment|all',
      '~give @gap ^pushback|attitude|lip',
      '~push ^back on|against|when|every',
      '~fight @them? ^us|me|staff on',
      '~be|~remain|~seem|~appear treatment ^resistant',
      '~be|~remain|~seem @adv ^treatment-resistant',
      'treatment-resistant @role',
    ],
    ask: ['What did {they} say or do?'],
  },
  {
    id: 'compliance/followed',
    family: 'measure',
    subject: person,
    unless: ['reported', 'agreed'],
    patterns: [
      '~follow @adv @poss|the|all|any|staff|our|my? ^directions|directives|directive|instructions|redirection|orders|prompts|direction|rules',
      "ca|can|could n't|not @adv ^follow",
      '< ~follow > @poss|the treatment|plan|program|care',
      '~break|~violate|~bend|~ignore @poss|the|house|program|our|shelter? @any? ^rules|rule|expectations|contract|guidelines',
      '~be|~remain|~act @adv ^well-behaved|obedient|on track|in line',
      '< ~behave > @adv',
      '~misbehave',
      '~do as @person ~be? @adv told|asked|instructed',
      '< ~buck > the|@poss|our|every',
      '< ~drift|~fall|~slide|~wander ^off > @poss|the',
      'gave|gives|give @any? no ^trouble',
      'as ^told|instructed|directed',
      '~respond well|poorly? to ^redirection|prompts|limits|direction',
      'redirectable',
      '^responsive to redirection|prompts|staff',
      '~toe the ^line',
      '~stick to the ^program|plan',
      '~keep|~stay|~fall in|on ^line',
      '~be|~get with the ^program',
      'against medical|staff|doctor ^advice',
      '~stick|~keep to|with the|@poss|our @word? ^program|plan|regimen|schedule|rules',
      '~be|~get @adv on ^board with',
      'model ^patient|client|resident|tenant|participant|member|citizen',
      '~go ^along with @poss|the|our|us|it|staff|whatever',
      '~play by the|our|house ^rules',
      '~do ^what @personal ~be? told|asked|supposed|instructed',
    ],
    ask: ['Whose plan was it, and how do {they} see it?'],
  },
] as const satisfies readonly Rule[];

const rider = 'Rider 2019, via PeerTAC';
export const evidence: Evidence<typeof rules> = {
  'compliance/noncompliant': {
    source: rider,
    speaksUp: ['pt remains noncompliant w/ evening meds', "J.T.'s non compliance was discussed."],
    staysQuiet: ['“My doctor says I’m noncompliant,” she laughed.', 'Code from hospital sheet: Z91.14 Noncompliance'],
  },
  'compliance/compliant': {
    source: rider,
    speaksUp: ['She has been mostly compliant with meds.'],
    staysQuiet: ['The video app is HIPAA-compliant.', 'He called the compliance office.'],
  },
  'compliance/complied': {
    source: rider,
    speaksUp: ["He doesn't comply with the plan."],
    staysQuiet: ['The landlord did not comply.'],
  },
  'compliance/uncooperative': {
    source: rider,
    speaksUp: ['Peer was very uncooperative during intake.'],
    staysQuiet: ['We played a cooperative game.'],
  },
  'compliance/resistant': {
    source: rider,
    speaksUp: ['He is still resistant to treatment.'],
    staysQuiet: [
      'The wound has resistant bacteria.',
      'Her first visit at the Treatment-Resistant Depression Clinic is Tuesday.',
    ],
  },
  'compliance/followed': {
    source: rider,
    speaksUp: ['Followed directions well in the kitchen.'],
    staysQuiet: ['We followed the directions to the lake.', 'I followed up with her.'],
  },
  'compliance/not-taking': {
    source: rider,
    speaksUp: ['Pt is non-compliant with her meds.', 'Noncompliant w/ insulin.'],
    staysQuiet: ['He said he is non-compliant with his meds.'],
  },
  'compliance/not-using': {
    source: rider,
    speaksUp: ['She is non-compliant with her inhaler.'],
    staysQuiet: ['The inhaler is new.'],
  },
  'compliance/taking': {
    source: rider,
    speaksUp: ['Ct is compliant with meds.'],
    staysQuiet: ['The form is HIPAA-compliant.'],
  },
};
