/* What the engine takes and gives. Offsets are UTF-16 code units, half-open, as in `text.slice(start, end)`. */

export const categories = [
  'obligation',
  'command',
  'permission',
  'pressure',
  'advice',
  'compliance',
  'refusal',
  'doubt',
  'label',
  'judgment',
  'deficit',
  'ownership',
  'role',
  'collaborative',
] as const;
export type Category = (typeof categories)[number];

/** `shown` is drawn in the note; `quiet` is listed only where somebody asks for everything. */
export type Weight = 'shown' | 'quiet';

/** Code units into the text that was read, half-open. */
export type Span = {readonly start: number; readonly end: number};

/**
 * same: the same fact in other words · ifTrue: another fact, with the condition under
 * which it is one · ask: a question, nothing to press. `start` and `end` stand where a
 * wording replaces more than the finding.
 */
export type Alternative =
  | ({readonly kind: 'same'; readonly text: string} & Partial<Span>)
  | ({readonly kind: 'ifTrue'; readonly text: string; readonly condition: string} & Partial<Span>)
  | {readonly kind: 'ask'; readonly text: string};

export type Finding = Span & {
  readonly category: Category;
  readonly ruleId: string;
  readonly weight: Weight;
  /** Best first; at least one, save for strengths (`collaborative`), which have none. */
  readonly alternatives: readonly Alternative[];
};

/** Who acts: the writer or the team, the person supported, or somebody else. */
export type Who = 'writer' | 'person' | 'other' | 'thing' | 'none';

/** A rule's category is the first part of its id. */
export function categoryOf(ruleId: string): Category {
  return ruleId.slice(0, ruleId.indexOf('/')) as Category;
}

/** One rule: words, who acts on whom, when to stay quiet, what to offer. CONTRIBUTING.md shows how to add one. */
export type Rule = {
  /** `category/name`, unique and stable: settings refer to it. */
  readonly id: string;
  /** The family gives the reason and the question (wording.ts). */
  readonly family: string;
  /** Phrases in the pattern language of pattern.ts; any of them is a trigger. */
  readonly patterns: readonly string[];
  /** Patterns for which no wording fits: they offer the question alone. */
  readonly asking?: readonly string[];
  /** Who has to be the subject of the clause; absent: anybody. `none`: it may be left out, as notes do. */
  readonly subject?: readonly Who[];
  /** Named guards (guards.ts) that silence this rule, besides those that always apply. */
  readonly unless?: readonly GuardName[];
  /** Named guards that have to hold. */
  readonly only?: readonly GuardName[];
  /** What always silences (quoted, label, code, name), switched off for this rule. */
  readonly despite?: readonly GuardName[];
  readonly weight?: Weight;
  /** Named guards that make a finding quiet instead of shown. */
  readonly quietIf?: readonly GuardName[];
  readonly same?: readonly string[];
  readonly ifTrue?: readonly (readonly [text: string, condition: string])[];
  /** Questions; absent: the family's. */
  readonly ask?: readonly string[];
};

export type GuardName =
  | 'quoted'
  | 'ownQuote'
  | 'reported'
  | 'negated'
  | 'asked'
  | 'supposed'
  | 'authority'
  | 'agreed'
  | 'name'
  | 'label'
  | 'code'
  | 'epistemic'
  | 'safety'
  | 'danger'
  | 'legal'
  | 'careRefused'
  | 'rights'
  | 'ownIdentity'
  | 'selfDescribed'
  | 'statedNeed'
  | 'thing'
  | 'thingIs'
  | 'service'
  | 'passive'
  | 'letKnow'
  | 'modifier'
  | 'ownNeed'
  | 'theirTask'
  | 'ruledOut'
  | 'infinitive'
  | 'entitledTo'
  | 'bare'
  | 'feeling'
  | 'byOthers'
  | 'claimDenied'
  | 'askedFor'
  | 'denied'
  | 'noun';
