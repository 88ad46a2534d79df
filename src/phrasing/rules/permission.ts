import type {Evidence, Rule} from './rule.ts';

/* Holding the gate. A gate that somebody else holds is a fact. */
const writer = ['writer', 'none'] as const;
const unless = ['reported', 'asked'] as const;

export const rules = [
  {
    id: 'permission/allowed',
    family: 'gate',
    subject: writer,
    unless,
    patterns: [
      '< ~allow|~permit|~authorize|~authorise @them to > @verb',
      '< ~allow|~permit @them > back|in|out|up|time|access|extra|a|an|one|the',
      '< ~allow|~permit @poss > @any',
    ],
    ask: ['Whose rule is it?'],
  },
  {
    id: 'permission/let',
    family: 'gate',
    subject: writer,
    unless: [...unless, 'negated', 'letKnow'],
    patterns: ['< ~let @them > @verb', '< ~let @them > in|out|off|back|up|have', '< ~let @them ^slide|off >'],
    ask: ['Whose rule is it?'],
  },
  {
    id: 'permission/did-not-let',
    family: 'gate',
    subject: writer,
    unless,
    patterns: [
      "< did|do|does|will|would|wo|could|ca n't|not ^let|allow|permit @them > @any",
      '< wouldnt|wont|didnt|cant|couldnt|dont ^let|allow|permit @them > @any',
      '< ~refuse|~decline to ^let|allow @them > @any',
    ],
    ask: ['Whose rule is it?'],
  },
  {
    id: 'permission/not-allowed',
    family: 'gate',
    subject: ['person', 'none'],
    unless: [...unless, 'authority'],
    patterns: [
      "~be n't|not? @adv ^allowed|permitted|authorized|authorised to",
      "~be n't|not @adv ^allowed|permitted|welcome",
      '< ^may not > @verb',
      '~be @adv ^forbidden|prohibited|barred|banned',
      'no ^longer allowed',
    ],
    ask: ['Whose rule is it?'],
  },
  {
    id: 'permission/gave',
    family: 'gate',
    subject: writer,
    unless: [...unless, 'negated'],
    patterns: [
      '~give @them ^permission|clearance|leave|approval to?',
      '~give @them the|a|an? @any? ^ok|okay|nod|go-ahead|pass|green|thumbs|extension|privileges',
      '< ~grant @them > @any',
      '~grant|~approve|~deny|~reject @poss|the|a? @word ^request|pass|privileges|leave|extension|ask|visit',
      '~turn ^down @poss|the|a @word request|ask',
      '< ~sign off ^on > @any',
      '< i|we|writer|staff|team ~say ^no > .|,|and|to|for|because',
      '~shoot|~knock down @poss',
      '~make an ^exception',
      '< ~approve|~ok|~okay @them > to|for|a|@verb',
      '~okay|~ok|~veto|~nix it|@poss|the',
      '~clear @them for',
      '< ~clear @them to > @verb',
      "< ok|okay ^'d > @any",
      '~withhold @poss|the',
      '~hold it|@poss|that ^back till|until|since?',
      '~earn|~lose|~restore|~revoke|~pull|~suspend|~reinstate @poss|the|@word ^privilege|privileges',
      'no @any? ^pass|passes|outings|visitors|phone for|until|till',
      '~waive the|@poss',
      '~cut @them @gap ^slack',
      '~turn a blind ^eye',
      '~restrict|~ground|~limit @them to|from|for|@any',
      '~excuse @them from',
      '~pull the ^plug on',
      '< ~tell @them that? @personal ^could|can|may > have|use|smoke|keep|return|visit|sit|eat|stay',
      '~give @them @poss @any? ^privileges|phone|back',
    ],
    ask: ['Whose rule is it?'],
  },
  {
    id: 'permission/was-granted',
    family: 'gate',
    subject: ['person', 'none', 'thing'],
    unless: [...unless, 'authority'],
    patterns: [
      '< ~be ^granted|approved|denied > by|to @gap staff|team|writer|us',
      '< ~be ^granted > a|an|the|extra|permission|access|time|visits',
      '^privileges|privilege ~be? restored|revoked|suspended|pulled|reinstated|earned|lost|taken',
      '~earn @poss @word? ^privileges|privilege back?',
      '~lose @poss @word? ^privileges|privilege',
      '~be ^grounded|restricted from|to|for',
    ],
    ask: ['Who decides about it?'],
  },
  {
    id: 'permission/kept-from',
    family: 'gate',
    subject: writer,
    unless: [...unless, 'negated'],
    quietIf: ['safety'],
    patterns: [
      '< ~keep|~stop|~prevent|~ban|~bar @them from > @any',
      '~forbid @them',
      '~take ^away @poss',
      '~take @poss @word ^away',
      '< ~confiscate > @any',
    ],
    ask: ['Whose rule is it?'],
  },
] as const satisfies readonly Rule[];

export const evidence: Evidence<typeof rules> = {
  'permission/allowed': {
    source: 'NAPS national practice guidelines',
    speaksUp: ['I allowed her to keep her phone overnight.'],
    staysQuiet: ['The shelter does not allow pets.', 'The schedule allows her to rest.', 'She allowed herself to cry.'],
  },
  'permission/let': {
    source: 'NAPS national practice guidelines',
    speaksUp: ['Let him smoke on the back porch.'],
    staysQuiet: ['They let me know.', 'I let him know the time.', 'She let me read her poem.', "Let's meet at noon."],
  },
  'permission/did-not-let': {
    source: 'NAPS national practice guidelines',
    speaksUp: ["I didn't let him use the phone."],
    staysQuiet: ["His mom didn't let him go."],
  },
  'permission/not-allowed': {
    source: 'NAPS national practice guidelines',
    speaksUp: ['Client is not allowed to have visitors.', "She isn't permitted in the kitchen."],
    staysQuiet: ['House rules say residents are not allowed to smoke.', 'Pets are not allowed.'],
  },
  'permission/gave': {
    source: 'NAPS national practice guidelines',
    speaksUp: ['We gave her permission to skip the group.', 'I approved his request.'],
    staysQuiet: ['The VA approved his request.', 'She gave me permission to call.'],
  },
  'permission/was-granted': {
    source: 'NAPS national practice guidelines',
    speaksUp: ['His request was granted by staff.'],
    staysQuiet: ['He was granted custody by the court.', 'He was approved for housing.'],
  },
  'permission/kept-from': {
    source: 'NAPS national practice guidelines',
    speaksUp: ['I kept him from leaving.'],
    staysQuiet: ['The rain kept him from coming.'],
  },
};
