import type {Evidence, Rule} from './rule.ts';

/* An order, or the report of one. Telling a fact, a feeling or one's own story is none. */
const writer = ['writer', 'none'] as const;
const unless = ['reported', 'negated', 'asked', 'agreed', 'danger', 'rights'] as const;
const quietIf = ['safety'] as const;

export const rules = [
  {
    id: 'command/told',
    family: 'order',
    subject: writer,
    unless,
    quietIf,
    patterns: ['< ~tell @them @adv again? not? to > @verb', '< ~keep ^telling @them to > @verb'],
    ifTrue: [['~ask {them} to', 'asked']],
  },
  {
    id: 'command/told-that',
    family: 'order',
    subject: writer,
    unless,
    quietIf,
    patterns: [
      "< ~tell|~inform|~remind @them that? @personal @adv must|should|shall|needs|need|has|had|cannot|can|ca n't|not? to? > @verb",
      '~make it clear',
    ],
    ask: ['What words did you use?'],
  },
  {
    id: 'command/was-told',
    family: 'order',
    subject: ['person', 'none'],
    unless: ['reported', 'negated', 'asked', 'authority', 'agreed', 'danger', 'rights'],
    quietIf,
    patterns: [
      '< ~be @adv ^told|instructed|directed|ordered|commanded @adv not? to > @verb',
      '< ~be @adv ^reminded|prompted @adv not? to > @verb',
      '~be @adv ^redirected|corrected|reprimanded|scolded|steered|sent back|home|out? to|until?',
      'had to be ^told|reminded|redirected|asked',
      '~be ^told that? @personal must|should|needs|cannot|can|ca',
    ],
    ask: ['Who said it, and how did {they} see it?'],
  },
  {
    id: 'command/instructed',
    family: 'order',
    subject: writer,
    unless,
    quietIf,
    patterns: [
      '~instruct|~direct|~order|~command @them @adv not? to',
      '< ~order @them > out|off|back|home',
      '< ~direct|~instruct @them > back|away|out',
    ],
    ifTrue: [['~ask {them} to', 'asked']],
    ask: ['What words did you use?'],
  },
  {
    id: 'command/reminded',
    family: 'order',
    subject: writer,
    unless,
    quietIf,
    patterns: [
      '< ~remind @them @adv again? not? to > @verb',
      '< ~prompt|~cue @them to > @verb',
      'had to ^remind|tell|redirect @them',
    ],
    ifTrue: [['~ask {them} to', 'asked']],
  },
  {
    id: 'command/redirected',
    family: 'order',
    subject: writer,
    unless,
    quietIf,
    patterns: [
      '~redirect @them',
      '< ~redirect > both|behavior|behaviors',
      'needed|needs ^redirection|redirecting|prompting|reminding',
      '< ~correct @them > on|about|for|when',
      '~reprimand|~scold|~chide|~berate|~admonish @them',
    ],
    ask: ['What was said?'],
  },
  {
    id: 'command/had-them',
    family: 'order',
    subject: writer,
    unless,
    quietIf,
    patterns: ['< had|having @them > @verb'],
    ifTrue: [['asked {them} to', 'asked']],
  },
  {
    id: 'command/plan-line',
    family: 'order',
    unless: ['authority', 'agreed', 'danger'],
    patterns: ['# @role < to @adv > @verb', '# @role < is|are to @adv > @verb'],
    ifTrue: [['plans to', 'theirPlan']],
    ask: ['Whose idea is this?'],
  },
  {
    id: 'command/law',
    family: 'order',
    subject: writer,
    unless: ['reported', 'negated', 'asked'],
    patterns: [
      '~lay|~put down the ^law',
      '~put @poss|my|our ^foot down',
      '~set @them ^straight',
      '~read @them the ^riot act',
      '~give @them @poss ^marching',
      '~bark|~holler|~snap at|@them',
      '~bark at @them to',
      '~send @them ^back|home|out|upstairs|away to|until|for?',
      '~demand that',
      '< ~demand > @them|@any',
      '~demand',
      '< ~insist that|on @them > @any',
      '~sit @them ^down',
    ],
    ask: ['What was said?'],
  },
  {
    id: 'command/hold',
    family: 'order',
    subject: writer,
    unless: ['reported', 'negated', 'asked'],
    quietIf,
    patterns: [
      '~hold @them ^accountable',
      '< ~ensure that? @them > @any',
      '< ~make ^sure that? @them > @any',
      '~keep @them ^on track|task',
    ],
    ask: ['What was said?'],
  },
] as const satisfies readonly Rule[];

export const evidence: Evidence<typeof rules> = {
  'command/told': {
    source: 'Park 2021, JAMA Netw Open 4(7):e2117052',
    speaksUp: ['I told him to put the phone away.', 'Kept telling her to breathe.'],
    staysQuiet: [
      'I did not tell her what to do.',
      'He told me to call him Sam.',
      'Her doctor told her to fast.',
      'I told him about my own first year.',
      'I told her to call 988.',
    ],
  },
  'command/told-that': {
    source: 'Park 2021, JAMA Netw Open 4(7):e2117052',
    speaksUp: ['Told her she must be back by 9.'],
    staysQuiet: ['Told her the meeting is at 3.', 'told him I was glad he came'],
  },
  'command/was-told': {
    source: 'Park 2021, JAMA Netw Open 4(7):e2117052',
    speaksUp: ['She was told to come back.', 'Peer was redirected twice.'],
    staysQuiet: ['The court told him to pay.', 'He was told he has diabetes.'],
  },
  'command/instructed': {
    source: 'Park 2021, JAMA Netw Open 4(7):e2117052',
    speaksUp: ['Writer instructed pt to take a seat.', 'We ordered him to leave the property.'],
    staysQuiet: ['The judge ordered her to stay away.', 'We ordered pizza.'],
  },
  'command/reminded': {
    source: 'Park 2021, JAMA Netw Open 4(7):e2117052',
    speaksUp: ['I reminded her again to keep her voice down.'],
    staysQuiet: ['Client reminded me to bring the schedule.', 'I reminded her of her goal.'],
  },
  'command/redirected': {
    source: 'Park 2021, JAMA Netw Open 4(7):e2117052',
    speaksUp: ['I redirected him to the group.'],
    staysQuiet: ['The call was redirected to voicemail by the clinic.'],
  },
  'command/had-them': {
    source: 'Park 2021, JAMA Netw Open 4(7):e2117052',
    speaksUp: ['Had her sign the agreement.'],
    staysQuiet: ['She had her last class.', 'He had his mother with him.'],
  },
  'command/plan-line': {
    source: 'SAMHSA core competencies',
    speaksUp: ['Client to attend 90 meetings in 90 days.'],
    staysQuiet: ['PSS to call the pharmacy on Monday.'],
  },
  'command/law': {
    source: 'MITI 4, PMC5539964',
    speaksUp: ['I laid down the law about curfew.', 'Set her straight about the chores.'],
    staysQuiet: ['The law is clear.'],
  },
  'command/hold': {
    source: 'MITI 4, PMC5539964',
    speaksUp: ['I held him accountable for the missed visit.'],
    staysQuiet: ['He wants to be held accountable.', 'We made sure the room was quiet.'],
  },
};
