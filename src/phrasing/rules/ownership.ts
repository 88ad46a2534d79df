import type {Evidence, Rule} from './rule.ts';

/* The person as the writer's possession. */
const unless = ['asked'] as const;

export const rules = [
  {
    id: 'ownership/my-client',
    family: 'possession',
    unless: ['modifier'],
    patterns: ['my ^client|ct|cl|clt'],
    same: ['the person {I} support'],
  },
  {
    id: 'ownership/one-of-mine',
    family: 'possession',
    unless,
    patterns: ['< one of ^mine|ours > @verb|@past|.|,|who|is|was|has|had|at|from|in|on|got'],
    same: ['someone {I} support'],
  },
  {
    id: 'ownership/some-of-mine',
    family: 'possession',
    unless,
    patterns: ['@count|couple of < ^mine|ours >'],
    asking: ['@count|couple of < ^mine|ours > and'],
    same: ['the people {I} support'],
  },
  {
    id: 'ownership/our-guy',
    family: 'possession',
    patterns: [
      '< our|my ^guy|guys|lady|ladies|gal|gals|folks|people > @word',
      '< our ^girl|girls|boys|boy|kid|kids > @word',
      'one|@count|couple of my|our ^boys|girls|kids|guys|ladies',
      'my|our @any @any? ^folks|guys|ladies|boys|girls',
      'proud of my|our ^girl|boy|guy|lady',
      '< my|our ^girl|boy|guy|gal|lady > @personal',
      'one of my|our @any? ^fellas|gals|guys|ladies|girls|boys|peeps|folks|kids|regulars|men|women|people',
      'my|our ^fellas|gals|peeps',
      'my|our @any @any ^kids|ladies|guys',
    ],
    ask: ['What do {they} like to be called?'],
  },
  {
    id: 'ownership/my-people',
    family: 'possession',
    weight: 'quiet',
    unless,
    patterns: [
      'my|our @any ^clients|patients|consumers|mentees',
      'my|our ^clients|cts|patients|pts|consumers|cases|individuals|mentees|addicts|alcoholics|homeless',
      'my|our ^success stories|story',
      'my star ^pupil|student|client',
    ],
    same: ['the people {I} support'],
  },
  {
    id: 'ownership/my-person',
    family: 'possession',
    weight: 'quiet',
    unless,
    patterns: ['my|our ^patient|pt|consumer|individual|person|case|mentee|parolee|peer|schizophrenic'],
    same: ['the person {I} support'],
  },
  {
    id: 'ownership/my-residents',
    family: 'possession',
    weight: 'quiet',
    unless,
    patterns: [
      'my|our ^residents|resident|members|member|participants|participant|peers|veterans|veteran|vets|tenants|tenant|youth|teens|moms|women|men|widows|widowers|peeps|elders|seniors|caregivers|callers|widow|elder|senior',
      'my monday|tuesday|wednesday|thursday|friday|saturday|sunday ^veteran|vet|guy|lady|client',
    ],
    same: ['the {noun} {I} support'],
  },
  {
    id: 'ownership/caseload',
    family: 'possession',
    weight: 'quiet',
    unless,
    patterns: [
      'my ^load|families|regulars|referral|referrals|intake|intakes|admit|admits|kiddo|kiddos|crew|flock',
      'my @any ^guy|lady|admit|one|referral|intake|kid|gal',
      'on my ^load|plate',
      'my|our ^caseload',
      'on my|our ^caseload|roster|list',
      'a|the case of ^mine|ours',
      'belongs to|with ^me|us',
      'my ^baby|babies|project|newest|latest|youngest|toughest|favorite|favourite',
      '< ~be ^yours|mine|ours > as|from|since|now|starting|on|this|again|til|till|until|for',
      '~inherit @them',
      '~hand|~pass @them ^over|off to',
      '@any people|clients|peers ^under me|us',
      'under ^me',
      '@role of ^mine|ours',
      'my|our own|current|whole|entire|@any ^caseload|roster|panel',
      'my|our ^roster|panel',
      "my @any ^o'clock",
      'my @count ^appointment',
      'my @count ^pm|am ~be|cancelled|canceled|came|got|no-showed|.|,',
      'on my ^books|docket|roster|panel',
      'my ^docket',
      '~inherit @them|the|a|an|this|that',
      '@any of my ^lambs|chicks|ducklings|babies|flock|kiddos',
      '@role|he|she ~be ^mine|ours ,|.|and|now',
      'my|our ^fella|fellas|gent|gents|lad|lads',
      '~take @them off my|our ^hands',
      'landed|lands in my|our ^lap',
      '~be assigned|given @count|a|another|the new ^ones|one',
    ],
  },
] as const satisfies readonly Rule[];

const table = 'Copeland and Mead, WRAP and Peer Support';
export const evidence: Evidence<typeof rules> = {
  'ownership/my-client': {
    source: table,
    speaksUp: ['My client got the apartment.', "My client's mother called."],
    staysQuiet: ['My supervisor called.', 'He is a client at the clinic.'],
  },
  'ownership/one-of-mine': {
    source: table,
    speaksUp: ["She's one of mine from the old building."],
    staysQuiet: ['That mug is mine.'],
  },
  'ownership/our-guy': {source: table, speaksUp: ["Our guy in 4B hasn't come down."], staysQuiet: ['That guy waved.']},
  'ownership/my-people': {
    source: table,
    speaksUp: ['Two of my patients share a birthday.'],
    staysQuiet: ['my own recovery', 'our group'],
  },
  'ownership/my-person': {
    source: table,
    speaksUp: ['My patient smiled.'],
    staysQuiet: ['I am a patient person.'],
  },
  'ownership/my-residents': {
    source: table,
    speaksUp: ['My residents cooked.'],
    staysQuiet: ['The residents cooked.'],
  },
  'ownership/caseload': {
    source: table,
    speaksUp: ['My caseload is mostly women.', 'I have eleven people under me.'],
    staysQuiet: ['That mug is mine.', 'The bag belongs to her.'],
  },
  'ownership/some-of-mine': {
    source: table,
    speaksUp: ['Two of mine graduated today.'],
    staysQuiet: ['Two of the cups are mine.'],
  },
};
