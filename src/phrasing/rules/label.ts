import type {Evidence, Rule} from './rule.ts';

/* A person turned into a condition or a status. A word somebody chose for themselves is theirs. */
const unless = ['modifier', 'reported', 'selfDescribed', 'ownIdentity', 'service', 'negated'] as const;

/* Before a word for a person it is the person who is named by it. */
const beforePerson = ['reported', 'selfDescribed', 'ownIdentity', 'service', 'negated'] as const;

export const rules = [
  {
    id: 'label/use',
    family: 'naming',
    unless,
    patterns: [
      'an? @any? ^addict|alcoholic|junkie|crackhead|tweaker|druggie|pothead|drunk|abuser|pillhead|wino|stoner',
      'addict|addicts|alcoholics|junkies|junkie|crackheads|crackhead|tweakers|tweaker|druggies|druggie|potheads|drunks|winos|abusers|crackhead',
      'known|chronic|former|recovering|active|severe|raging|functioning @any? ^addict|alcoholic|abuser|user',
      'substance|drug|alcohol|iv|meth|heroin|opioid|opiate|polysubstance|crack ^abuser|abusers|user|users|addict|addicts',
      'ivdu',
      'drug ^seeker|seekers',
      '~be < ^alcoholic|addicted >',
      'chronic|known|habitual @any? ^relapser|user|drinker',
      'heavy|binge|problem ^drinker|drinkers|user',
      'drunkard|dopehead|meth-head|methheads|burnout',
    ],
    ask: ['What would {they} call themselves?'],
  },
  {
    id: 'label/diagnosis',
    family: 'naming',
    unless,
    patterns: [
      'a|the|an|our|another|my @any? ^schizophrenic|bipolar|borderline|psychotic|manic-depressive|schizoaffective|chronic|anorexic|bulimic|cutter|psycho|depressive|sociopath|psychopath|narcissist|diabetic|epileptic|asthmatic|paraplegic|quadriplegic|hoarder|autistic|retard|cripple|amputee|paranoid',
      '@person|he|she|they ~be @adv < ^schizophrenic|bipolar|borderline|psychotic|schizoaffective|ocd|anorexic|bulimic|crazy|nuts|psycho|insane|retarded|handicapped|crippled|mental >',
      'schizophrenics|bipolars|borderlines|psychotics|manic-depressives|anorexics|cutters|diabetics|epileptics|depressives|narcissists|sociopaths|paranoids|hoarders',
      'suicidal @role',
      'yo|y/o|year-old|male|female|m|f @any? ^schizophrenic|bipolar|borderline|diabetic|alcoholic|addict',
      'schizoaffectives|autistics|paraplegics|psychos|hypochondriacs',
      'a @any? ^hypochondriac|drunk|nutcase|nutjob|wacko|psycho|loon',
      'nutcase|nutjob|wacko|whacko|crackpot',
      '@count ^schizophrenics|homeless|addicts|alcoholics|mentally ill?',
      'known|chronic|severe ^cutter|hoarder|schizophrenic|bipolar|borderline|psychotic',
      'schizo|schizos|lunatic|weirdo|weirdos|lunatics|maniac',
      'psych ^patient|patients|pt|pts',
    ],
    ask: ['What would {they} call themselves?'],
  },
  {
    id: 'label/status',
    family: 'naming',
    unless: [...unless],
    patterns: [
      'frequent|high ^flyer|flier|flyers|fliers|utilizer|utilizers|user|users',
      'revolving door|doors',
      'an?|the|our|another|two|three? @any? ^convict|felon|offender|inmate|criminal|thug|parolee|vagrant|bum|prostitute|runaway|deadbeat|freeloader|troublemaker|delinquent',
      'ex-con|ex-felon|ex-offender|ex-cons|convicts|felons|offenders|ex-offenders|inmates|criminals|vagrants|transients|bums|deadbeats|troublemakers',
      'ex ^con|cons|offender|felon|convict',
      'a|the @any? ^problem client|child|resident|case',
      'problem ^client|clients|child|resident',
      '^hopeless|basket|head|nut|charity case|cases',
      'psych|detox|5150|cps|revolving-door|charity|hopeless ^case|cases',
      'revolving-door @role',
      '@count < ^homeless >',
      'lost ^cause|causes',
      'loose ^cannon',
      'train ^wreck',
      'bad ^apple|egg|apples',
      'dope ^fiend|fiends',
      'crack ^baby|head|heads|whore',
      'welfare ^queen|mom|case|cheat',
      'street ^person|people',
      'the ^disabled|handicapped|addicted|mentally-ill',
      'illegals',
      'a|another|our|the @any? ^lifer|frequent-flyer|no-hoper|lush|boozer',
      'delinquents|dropouts|gangbangers|lowlifes|hoodlums|squatters|hobos|runaways|shut-ins|prostitutes|thugs',
      'a|the|another|our ^shut-in|dropout|hobo|hoodlum|lowlife|gangbanger|squatter|weirdo',
      'repeat ^offender|customer|customers|offenders',
      'the ^elderly|incarcerated|undocumented|disadvantaged',
      'con ^man|artist',
      'problem|tough|hard ^customer|case|cases',
    ],
    ask: ['What would {they} call themselves?'],
  },
  {
    id: 'label/homeless',
    family: 'naming',
    unless,
    patterns: ['the ^homeless'],
    same: ['people without housing'],
  },
  {
    id: 'label/mentally-ill',
    family: 'naming',
    unless,
    patterns: ['the mentally ^ill'],
    same: ['people with mental illness'],
  },
  {
    id: 'label/ex-con',
    family: 'naming',
    unless,
    patterns: ['< an|a ^ex-con|ex-convict|ex-offender|ex-felon > who|looking|from|in|on|,|.|and|so|;'],
    asking: ['an|a ^ex-con|ex-convict|ex-offender|ex-felon'],
    same: ['someone with a past conviction'],
    ask: ['Does the record matter to this note?'],
  },
  {
    id: 'label/person',
    family: 'naming',
    unless: beforePerson,
    patterns: [
      '< ^schizophrenic|borderline|bipolar|psychotic > @role',
      '< mentally ^ill > @role',
      '< ^homeless > @role',
    ],
    ask: ['What would {they} call themselves?'],
  },
] as const satisfies readonly Rule[];

const ashford = 'Ashford 2018, Drug Alcohol Depend 189:131';
export const evidence: Evidence<typeof rules> = {
  'label/use': {
    source: ashford,
    speaksUp: ['He is an addict with two kids.', 'Two junkies came in.', 'Known substance abuser, lives w/ his aunt.'],
    staysQuiet: [
      '"I\'m an addict," he said.',
      'He identifies as an alcoholic.',
      'He has been going to Alcoholics Anonymous since March.',
      'As an alcoholic in recovery I shared my story.',
      'He likes non-alcoholic beer.',
    ],
  },
  'label/diagnosis': {
    source: 'Goddu 2018, J Gen Intern Med 33:685',
    speaksUp: ['A lot of schizophrenics in the building.', 'She is bipolar.', 'The new group is for the mentally ill.'],
    staysQuiet: ['She has bipolar disorder.', 'I am bipolar myself.', 'His diabetic shoes came.'],
  },
  'label/status': {
    source: ashford,
    speaksUp: ['Frequent flyer, third visit.', "He's an ex-con looking for work.", 'Handed out socks to the homeless.'],
    staysQuiet: ['Client calls himself an ex-con.', 'The National Coalition for the Homeless posted the list.'],
  },
  'label/person': {
    source: 'NIDA, Words matter',
    speaksUp: ['A homeless man came in.'],
    staysQuiet: ['He was homeless last year.'],
  },
  'label/homeless': {
    source: ashford,
    speaksUp: ['Handed out socks to the homeless.'],
    staysQuiet: ['The homeless shelter opens at six.'],
  },
  'label/mentally-ill': {
    source: ashford,
    speaksUp: ['The group is for the mentally ill.'],
    staysQuiet: ['He felt ill at lunch.'],
  },
  'label/ex-con': {
    source: ashford,
    speaksUp: ["He's an ex-con looking for work."],
    staysQuiet: ['He contacted the office.'],
  },
};
