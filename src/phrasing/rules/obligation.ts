import type {Evidence, Rule} from './rule.ts';

/* A duty laid on the person in the writer's own voice. Whose rule it is, is the question. */
const unless = ['reported', 'asked', 'epistemic', 'authority', 'agreed', 'statedNeed', 'thing', 'danger'] as const;
const person = ['person', 'none'] as const;

export const rules = [
  {
    id: 'obligation/must',
    family: 'duty',
    subject: person,
    unless,
    patterns: ['< must|shall > not? @adv @verb', "< mustn > n't"],
    ifTrue: [['~plan to', 'theirPlan']],
  },
  {
    id: 'obligation/should',
    family: 'duty',
    subject: person,
    unless: [...unless, 'supposed'],
    patterns: [
      "< should|ought|shoud|shd n't? > not? to? @adv @verb",
      "< had|'d ^better not? > be|get|start|stop|come|go|call|show|keep|take|make|do|have|watch|learn|find|pay|sign|stay|quit|tell|say|work|try|bring|return|behave|listen|clean|look|pick|put|give|leave|think",
      '< ^better not? > start|be|get|show|come|stop|quit|keep|take|go|call|do|have',
      '< shouldnt|mustnt|oughtnt > @adv @verb',
    ],
    ask: ['Whose idea is this?'],
  },
  {
    id: 'obligation/need-to',
    family: 'duty',
    subject: person,
    unless: ['noun', ...unless, 'negated', 'supposed', 'ownNeed'],
    patterns: ['< ~need.pres to|2 > @adv @verb'],
    ifTrue: [['~plan to', 'theirPlan']],
    ask: ['Whose view is this: theirs or yours?'],
  },
  {
    id: 'obligation/have-to',
    family: 'duty',
    subject: person,
    unless: [...unless, 'negated', 'supposed', 'ownNeed'],
    patterns: [
      "< has|have|'ve to > @adv @verb",
      "< will|'ll have to > @adv @verb",
      "< has|have|'ve|'s ^got to|2 > @adv @verb",
      '< ^gotta > @verb',
      "< has|have|'ve|'s @adv ^got to|2 > @adv @verb",
      '< ^gotta|hafta|hasta|oughta|needa > @adv @verb',
      '< ~be ^gonna|going to? have|need|hafta|hasta to? > @verb',
      '< ~have no ^choice|option but to > @verb',
    ],
  },
  {
    id: 'obligation/expected',
    family: 'duty',
    subject: person,
    unless: [...unless, 'negated'],
    patterns: [
      '~be @adv ^expected|required|supposed|obligated|obliged|mandated not? to|2',
      '< ~be @adv ^responsible for > @ing',
      '< ^required|expected to > @verb',
    ],
  },
  {
    id: 'obligation/important',
    family: 'duty',
    subject: ['person', 'thing', 'none', 'writer'],
    unless: ['reported', 'asked', 'authority', 'agreed', 'negated'],
    patterns: [
      '< it ~be @adv ^important|imperative|essential|crucial|critical|necessary that > @person',
      '< it ~be @adv ^important|imperative|essential|crucial|critical|necessary for > @them to @verb',
      'it < ~be ^on > @them to',
      'it ~be < ^up to > @them to',
      'it < ~be ^incumbent on|upon > @person',
      'it < ~be @poss ^job|responsibility|duty|turn to > @verb',
      '@poss < ^job|responsibility|duty ~be to > @verb',
      'ball ~be in @poss ^court',
      '~be @adv ^mandatory|compulsory|obligatory|non-negotiable|nonnegotiable for|of|that @person',
      '~fall to|on @them to',
      'onus ~be ^on',
      'the ^expectation|rule ~be that|for @person',
      '^mandatory|compulsory for @person',
    ],
  },
  {
    id: 'obligation/expects',
    family: 'duty',
    subject: ['writer', 'none'],
    unless: ['reported', 'asked', 'authority', 'agreed', 'negated'],
    patterns: [
      '< ~expect|~require @them to > @verb',
      '< ~expect @them > back|at|in|by|here',
      '< ~need @them to > @verb',
      '~hold @them ^to @poss|the|it|that',
      '~count on @them to',
    ],
    ask: ['Whose rule is it?'],
  },
  {
    id: 'obligation/until|til',
    family: 'duty',
    subject: person,
    unless: ['reported', 'asked', 'authority', 'agreed', 'thing'],
    patterns: ["< ^can|ca|may|cannot n't|not? > @verb @gap until|til|unless", "< ~be ^n't|not to > @verb"],
  },
  {
    id: 'obligation/need-do',
    family: 'duty',
    subject: person,
    unless: ['reported', 'asked', 'authority'],
    patterns: [
      'all @them < ~need|has to > do',
      '~be on the ^hook for|to',
      '# @person < is|are to > @verb',
      '< ~have a|an|the ^duty|obligation|responsibility to > @verb',
      '~be ^answerable|accountable to|for',
      '~owe us|me|staff|the|writer',
      'under ^orders to',
    ],
  },
] as const satisfies readonly Rule[];

export const evidence: Evidence<typeof rules> = {
  'obligation/must': {
    source: 'SAMHSA core competencies',
    speaksUp: ['Ct must call us every morning.', 'Must complete 12 sessions before his next review'],
    staysQuiet: [
      'We must arrive by 9.',
      'He must have been tired.',
      'Per probation he must test weekly.',
      'She told me she must finish her GED.',
      'The form must be signed.',
    ],
  },
  'obligation/should': {
    source: 'SAMHSA core competencies',
    speaksUp: ["Tanya shouldn't be spending her check.", 'I said he should stop going there.'],
    staysQuiet: [
      'The bus should arrive at 3.',
      'She should be home by now.',
      'Should he want to try again, the group meets on Thursdays.',
      'Marcus thinks he should stop.',
    ],
  },
  'obligation/need-to': {
    source: 'SAMHSA core competencies',
    speaksUp: ['She needs to take her meds on time.', 'What she needs to do is stop calling.'],
    staysQuiet: [
      'She needs a ride.',
      'the support she needs to stay housed',
      'He feels he needs to call his sister.',
      'If she needs to talk, the warm line is open.',
      "He doesn't need to explain himself.",
    ],
  },
  'obligation/have-to': {
    source: 'SAMHSA core competencies',
    speaksUp: ['Marcus will have to earn back our trust.', "She's got to get a handle on it."],
    staysQuiet: ['He had to catch the bus.', 'He may have to wait.', 'It has to do with his housing.', 'I have to go.'],
  },
  'obligation/expected': {
    source: 'SAMHSA core competencies',
    speaksUp: ['Residents are expected to be up by 8.', 'Veteran is supposed to bring his log.'],
    staysQuiet: ["We're expected to rotate the phone.", "She isn't required to stay."],
  },
  'obligation/important': {
    source: 'SAMHSA core competencies',
    speaksUp: ['It is important that he goes to group.'],
    staysQuiet: ['It is important to me.'],
  },
  'obligation/until|til': {
    source: 'SAMHSA core competencies',
    speaksUp: ["He can't leave the house until|til he finishes his chores."],
    staysQuiet: ["She can't walk far."],
  },
  'obligation/need-do': {
    source: 'SAMHSA core competencies',
    speaksUp: ['It is up to him to call.'],
    staysQuiet: ['It is up to date.'],
  },
  'obligation/expects': {
    source: 'Copeland and Mead, WRAP and Peer Support',
    speaksUp: ['We expect her to check in by ten.', 'I need him to sign today.'],
    staysQuiet: ['She expects him to call.', 'I expect rain.', 'The court requires him to attend.'],
  },
};
