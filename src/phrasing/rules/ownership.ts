import type {Evidence, Rule} from './rule.ts';

/* The person as the writer's possession. */
const unless = ['asked'] as const;

export const rules = [
  {
    id: 'ownership/my-client',
    family: 'possession',
    unless,
    patterns: ['my ^client|ct|cl|clt'],
    same: ['the person I support'],
  },
  {
    id: 'ownership/one-of-mine',
    family: 'possession',
    unless,
    patterns: ['one|two|three|some|couple|few of ^mine|ours'],
    same: ['someone I support'],
  },
  {
    id: 'ownership/our-guy',
    family: 'possession',
    unless,
    patterns: ['< our|my ^guy|guys|lady|ladies|gal|gals|girl|girls|boys|boy|kid|kids|folks|people > @word'],
    ask: ['What do {they} like to be called?'],
  },
  {
    id: 'ownership/my-people',
    family: 'possession',
    weight: 'quiet',
    unless,
    patterns: [
      'my|our ^clients|cts|patients|patient|pts|pt|consumer|consumers|resident|residents|member|members|participant|participants|peers|veteran|veterans|vets|individuals|individual|person|tenants|tenant|youth|teens|parolee|moms|case|cases|mentee|mentees|women|men|addicts|alcoholics|schizophrenic|homeless',
      'my|our ^caseload',
      'on my|our ^caseload|roster|list',
      'a|the case of ^mine|ours',
      'belongs to|with ^me|us',
      '< ~be ^mine > from|since|now',
      'my ^baby|babies|project|peer|newest|latest|youngest|toughest|favorite|favourite',
      '< ~be ^mine > on|this|again',
      '~inherit @them',
      '@any people|clients|peers ^under me|us',
      'under ^me',
      'a @role of ^mine|ours',
      '< ~be ^yours|mine|ours > as|from|since|now|starting|on|this|again',
      '~hand|~pass @them ^over|off to',
    ],
    same: ['the people I support'],
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
    speaksUp: ['My caseload is mostly women.', 'Two of my patients share a birthday.'],
    staysQuiet: ['my own recovery', 'our group'],
  },
};
