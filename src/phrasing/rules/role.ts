import type {Evidence, Rule} from './rule.ts';

/* The writer in a clinician's or supervisor's part. Only questions are offered: what happened, happened. */
const writer = ['writer', 'none'] as const;
const unless = ['reported', 'negated', 'asked'] as const;

export const rules = [
  {
    id: 'role/assessed',
    family: 'clinician',
    subject: writer,
    unless: [...unless, 'infinitive', 'noun'],
    patterns: [
      '< ~assess|~evaluate|~screen|~triage @them|@poss > @any',
      '~assess|~evaluate|~screen @them|@poss @word?',
      '< ~assess|~evaluate|~screen for|@gap > risk|safety|symptoms|si|depression|mental|mood|psychosis|status|suicidality',
      '< completed|conducted|did|performed|administered a|an|the|@poss @gap ^assessment|evaluation|mse|screening|phq-9|intake > with|on|for|w/|of',
      '~conduct|~perform|~complete|~do a|an|the @gap ^mse|phq-9|c-ssrs|risk',
      'my|our clinical? ^assessment|impression|diagnosis|prognosis|evaluation',
      '< ~administer > the|a|@poss|meds|medication',
      '~do|~complete|~conduct|~perform @gap mental ^status',
      '~do|~complete|~conduct|~perform @gap psych|risk|mental|suicide|intake ^eval|evaluation|assessment|exam|screen',
    ],
  },
  {
    id: 'role/diagnosed',
    family: 'clinician',
    subject: writer,
    unless: [...unless, 'passive', 'noun'],
    patterns: [
      '< ~diagnose > @them|it|this|as|the|a',
      '< ~prescribe > @any',
      '< ~score|~rate @them|@poss > @any',
      '~adjust|~change|~lower|~raise @poss meds|medication|dose|dosage',
      '~clear @them ^medically|for',
      "would|'d ^call it|this|that @gap depression|anxiety|mania|manic|bipolar|ptsd|psychosis|disorder|adhd|dementia|episode|attack|withdrawal|paranoia|psychotic",
      '~look|~sound|~present like|as|with @gap ^depression|mania|bipolar|ptsd|psychosis|disorder|dementia',
      '~move|~bump|~cut|~switch|~taper|~increase|~reduce|~hold|~double|~halve|~titrate @poss @word? meds|dose|dosage|medication|insulin|seroquel|lithium|zoloft|prozac|lexapro|abilify|risperdal|haldol|klonopin|xanax|ativan|suboxone|methadone|depakote|zyprexa|trazodone',
      '~contract @any? for ^safety',
    ],
  },
  {
    id: 'role/clinical',
    family: 'clinician',
    unless: ['reported', 'negated'],
    patterns: [
      'my|our ^clinical',
      'in my professional|clinical|expert|medical ^judgment|judgement|opinion|view|estimation',
    ],
  },
  {
    id: 'role/treated',
    family: 'clinician',
    subject: writer,
    unless: [...unless, 'infinitive', 'noun'],
    patterns: [
      '~treat @them for|with',
      '< ~treat @poss > @any',
      'provided|provide|provides|providing|did|gave|used|delivered|conducted|led|ran @gap ^therapy|treatment|cbt|dbt|emdr|psychotherapy|counseling|counselling|interventions',
      '< ~use @gap ^motivational > interviewing',
      '< ~do ^cbt|dbt|emdr|therapy > with|on',
      '~process @poss @word? ^trauma|grief|feelings|emotions|anger|loss|abuse',
      '~interpret|~analyze|~psychoanalyze|~diagnose @poss',
      '~rule ^out psychosis|depression|mania|bipolar|dementia|suicidality|delirium',
      '~utilize|~apply|~implement|~employ @gap ^cbt|dbt|skills|interventions|techniques|motivational',
    ],
  },
  {
    id: 'role/monitored',
    family: 'clinician',
    subject: writer,
    unless: [...unless, 'theirTask'],
    quietIf: ['safety'],
    patterns: [
      '< ~monitor|~supervise|~observe|~watch @poss > med|meds|medication|medications|blood|weight|bp|glucose|sugar|intake|vitals|symptoms|dose|pills|behavior|mood|eating|compliance|suboxone|methadone|insulin|lithium',
      '~monitor|~supervise @them',
      '~check ^up on @them',
      '~keep @gap ^eye|tabs on @poss|@them',
      '~check @poss ^mouth|room|bags|arms|eyes|pupils',
      '< ~manage|~handle @poss > meds|behavior|case|symptoms|money|care|medication',
      '< ~catch @them > @ing',
      '< ~discharge|~admit @them > from|to|after|for|today',
      '~calm @them ^down',
      '~write @them ^up',
      '~watch @them take|swallow|drink|eat',
      '~count|~check @poss ^pills|meds|tabs',
      '~supervise @poss|the ^meds|visit|dose',
      '~de-escalate @them|the',
      '~case-manage @them',
      '~do|~conduct|~run a|the @any ^search|inspection|bag-check',
      '~search|~inspect|~toss @poss ^room|bag|bags|pockets|locker|things|belongings',
      '~manage @poss @any? ^behaviors|behavior|symptoms',
      '~observe|~watch @them @adv ^for signs|closely',
      '~observe @them',
      '~drug-test|~breathalyze @them',
      '~take @poss ^vitals|temperature|bp',
      '~restrain|~seclude|~sedate @them',
      '~supervise @poss',
      '~adjust|~update|~revise @poss treatment|tx ^goals|plan',
    ],
  },
  {
    id: 'role/intervened',
    family: 'clinician',
    weight: 'quiet',
    subject: writer,
    unless,
    patterns: ['~intervene'],
    ask: ['What did you say or do?'],
  },
  {
    id: 'role/decided-for',
    family: 'clinician',
    subject: writer,
    unless: [...unless, 'agreed'],
    patterns: [
      '< ~decide|~determine that? @person > @any',
      '~develop|~create|~write @poss ^plan|goals',
      '< ~place @them ^on|in > a|the',
      '< ~put @them ^on a > @any',
    ],
    ask: ['Who had a say in it?'],
  },
] as const satisfies readonly Rule[];

const park = 'Park 2021, JAMA Netw Open 4(7):e2117052';
export const evidence: Evidence<typeof rules> = {
  'role/assessed': {
    source: park,
    speaksUp: ['I assessed her mental status.', 'Evaluated pt for depression.'],
    staysQuiet: ['The nurse assessed her.', 'Finished the needs assessment w/ Lena.'],
  },
  'role/diagnosed': {
    source: park,
    speaksUp: ['Diagnosed him with social anxiety.'],
    staysQuiet: [
      'Her psychiatrist diagnosed her with PTSD.',
      'He was diagnosed with asthma.',
      'Taking his meds as prescribed for a month.',
    ],
  },
  'role/clinical': {
    source: park,
    speaksUp: ['In my clinical opinion this is grief.'],
    staysQuiet: ['The clinical team met.'],
  },
  'role/treated': {
    source: park,
    speaksUp: ['I treated her panic attack with grounding.', 'Provided therapy around the loss.'],
    staysQuiet: ['He treated us to coffee.', 'She goes to therapy on Mondays.'],
  },
  'role/monitored': {
    source: park,
    speaksUp: ['I monitored his meds over the weekend.'],
    staysQuiet: ['The nurse monitored his meds.'],
  },
  'role/intervened': {
    source: park,
    speaksUp: ['Writer intervened when the men raised their voices.'],
    staysQuiet: ['Intervention: sat with ct.'],
  },
  'role/decided-for': {
    source: park,
    speaksUp: ['I decided that he was ready to go.'],
    staysQuiet: ['We decided together.', 'I decided to wait.'],
  },
};
