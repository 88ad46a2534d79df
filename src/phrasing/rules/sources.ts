/*
 * Where reasons come from, by the names that evidence uses. What we have not read
 * ourselves says so: a reason never rests on it alone. Never shipped.
 */
export const sources = {
  'Ashford 2018, Drug Alcohol Depend 189:131':
    'read in abstract: person-first and other words for people who use drugs.',
  'Copeland and Mead, WRAP and Peer Support': 'read: the table of peer language.',
  'Goddu 2018, J Gen Intern Med 33:685': 'read in summary: what stigmatizing words in a chart did to its readers.',
  'MITI 4, PMC5539964': 'read: confronting and persuading as against collaborating.',
  'NAPS national practice guidelines': 'read: the twelve values of peer support.',
  'NIDA, Words matter': 'not read by us yet; to be checked.',
  'Park 2021, JAMA Netw Open 4(7):e2117052': 'read: negative and positive language of physicians about patients.',
  'Rider 2019, via PeerTAC': 'read where PeerTAC quotes it: peer notes as against clinical ones.',
  'SAMHSA core competencies': 'read: peer support is voluntary and directed by the person.',
  'SAMHSA, APA bias-free language': 'not read by us yet; to be checked.',
  'Sun 2022, Health Aff 41:203': 'read: negative descriptors in notes.',
  'UofL Health, The power of language': 'read: a list of words and other words for them.',
} as const;
