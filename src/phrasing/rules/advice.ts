import type {Evidence, Rule} from './rule.ts';

/* Advice from above. Suggesting, offering and sharing are fine; so is advice that was asked for. */
const writer = ['writer', 'none'] as const;
const unless = ['reported', 'negated', 'asked', 'rights', 'reversed', 'danger'] as const;

export const rules = [
  {
    id: 'advice/advised',
    family: 'counsel',
    subject: writer,
    unless,
    quietIf: ['safety'],
    patterns: ['~advise @them @adv to'],
    asking: [
      '~advise @them @adv not to',
      '~advise @adv against',
      '~advise @them against|that|about|on',
      '~advise that @them',
      '~advise @them',
    ],
    ifTrue: [['~suggest {they}', 'suggested']],
  },
  {
    id: 'advice/recommended',
    family: 'counsel',
    subject: writer,
    unless: [...unless],
    quietIf: ['safety'],
    patterns: ['< ~recommend that? > @person @word', '< ~recommend > @ing'],
    asking: [
      '< ~recommend|reccomended > to|@person',
      '< my ^recommendation > @gap',
      '~make|~give a|my|the|@gap ^recommendation|recommendations',
      '~recommend|~caution against',
    ],
    ifTrue: [['~suggest', 'suggested']],
  },
  {
    id: 'advice/was-advised',
    family: 'counsel',
    subject: ['person', 'none'],
    unless: ['reported', 'negated', 'asked', 'authority', 'rights', 'danger'],
    quietIf: ['safety'],
    patterns: [
      '~be @adv ^advised|counseled|counselled|educated',
      '~be @adv ^recommended to|that',
      'it ~be ^recommended that',
    ],
    ask: ['Who said it, and how did {they} see it?'],
  },
  {
    id: 'advice/counseled-about',
    family: 'counsel',
    subject: writer,
    unless,
    quietIf: ['safety'],
    patterns: [
      '~counsel @them on|about|regarding|re',
      '~educate @them on|about|re|regarding',
      '~coach|~instruct @them on|about|in',
      '~school @them on',
    ],
    same: ['~talk with {them} about'],
    ask: ['What do {they} say about it?'],
  },
  {
    id: 'advice/counseled',
    family: 'counsel',
    subject: writer,
    unless,
    quietIf: ['safety'],
    patterns: ['~counsel @them', '~coach @them to|through'],
    same: ['~talk with {them}'],
    ask: ['What do {they} say about it?'],
  },
  {
    id: 'advice/educated',
    family: 'counsel',
    subject: writer,
    unless,
    quietIf: ['safety'],
    patterns: [
      '< provided ^psychoeducation|education|counseling|counsel > to|on|re|about',
      '< ~counsel @them > to|against',
    ],
    ask: ['What do {they} say about it?'],
  },
  {
    id: 'advice/explained-why',
    family: 'counsel',
    subject: writer,
    unless: ['reported', 'negated', 'asked', 'rights', 'danger'],
    patterns: [
      "~explain to? @them? why|that|how @person should|must|shouldn|needs|need|has|ought|could|would n't|not? to?",
      '~explain|~stress|~emphasize|~emphasise|~reinforce|~reiterate @gap ^importance|need|dangers|benefits|risks|value of|to|for?',
      '~lay|~spell ^out @gap why|how|what',
      '~give @them @gap ^talk|lesson|rundown on|about',
      '~drive|~hammer ^home',
      '~drill @gap ^into @them',
      '~tell @them why|how @personal ^should|must|need|needs|ought',
      '~preach to|at|about|@them',
      '~discourage @them from',
      '~walk @them ^through why',
    ],
    ask: ['What do {they} know about it?'],
  },
  {
    id: 'advice/my-advice',
    family: 'counsel',
    unless: ['reported', 'asked'],
    patterns: [
      "< my|our|writer's ^advice > @gap",
      '~give @them @gap ^advice|tip|tips|pointers',
      '~give|~offer @gap unsolicited ^advice',
      '~impress ^on|upon @them',
      'would do ^well to',
      "~be|would|'d be ^wiser|smarter|better to",
      '~be better ^off',
      '~be in @poss best ^interest|interests',
      'for @poss own ^good',
      'would ^benefit from',
      '< ~steer @them > toward|towards|away|to|into|back',
      'if i ~be ^you|him|her|them',
      'my two ^cents',
      '~tell @them it would|~be @gap ^idea|best|better|wise|smart|wiser|smarter to|if',
      '~know what|@any? ~be? ^best for @them',
      '~think it ^best|wise for|that|if',
      '~set @them on the right ^path|track',
    ],
    ask: ['What did {they} ask for?'],
  },
] as const satisfies readonly Rule[];

const mi = 'MITI 4, PMC5539964';
export const evidence: Evidence<typeof rules> = {
  'advice/advised': {
    source: mi,
    speaksUp: ['Advised her to delete the number.', 'Staff advised against moving in.'],
    staysQuiet: [
      'Advised her of her right to appeal.',
      'Her doctor advised her to rest.',
      'He advised me of his new address.',
    ],
  },
  'advice/recommended': {
    source: mi,
    speaksUp: ['Recommended she apply for the job.'],
    staysQuiet: ['She recommended that I read the book.'],
  },
  'advice/was-advised': {
    source: mi,
    speaksUp: ['Pt was advised to avoid caffeine.'],
    staysQuiet: ['He was advised of his rights.'],
  },
  'advice/counseled': {
    source: mi,
    speaksUp: ['Counseled him on getting up on time.'],
    staysQuiet: ['He sees a counselor.'],
  },
  'advice/explained-why': {
    source: mi,
    speaksUp: ['Explained why she should stay away.'],
    staysQuiet: ['I explained how the group works.', 'She explained why she should go.'],
  },
  'advice/my-advice': {
    source: mi,
    speaksUp: ['My advice to her was to leave.'],
    staysQuiet: ['She asked for legal advice.'],
  },
  'advice/counseled-about': {
    source: mi,
    speaksUp: ['Counseled him on budgeting.'],
    staysQuiet: ['He counseled her on Sunday, as her deacon.'],
  },
  'advice/educated': {
    source: mi,
    speaksUp: ['Provided psychoeducation on sleep.'],
    staysQuiet: ['The class provided education on sleep.'],
  },
};
