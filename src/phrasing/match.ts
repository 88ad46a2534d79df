/*
 * One sentence: from triggers to findings. Each trigger is matched, its subject
 * found, its guards asked; `explain` sees the same steps with their reasons.
 */
import * as is from './english/classes.ts';
import {matchAt, type Match} from './matcher.ts';
import {compile, type Pattern} from './pattern.ts';
import {alternativesFor} from './alternatives.ts';
import {isBreak, subjectOf} from './clause.ts';
import {isA, spell} from './english/lexicon.ts';
import {always, guards, type Scene} from './guards.ts';
import type {Noun} from './noun.ts';
import {rules as shipped} from './rules/index.ts';
import type {Tokens} from './tokens.ts';
import type {Wording} from './wording.ts';
import {categoryOf, type Finding, type GuardName, type Rule} from './types.ts';

type Compiled = {readonly rule: Rule; readonly pattern: Pattern; readonly order: number};

/** Rules by the word they are found by. */
export type Index = {
  readonly byWord: readonly (readonly Compiled[] | undefined)[];
  readonly atStart: readonly Compiled[];
};

export function indexOf(rules: readonly Rule[]): Index {
  const byWord: Compiled[][] = [];
  const atStart: Compiled[] = [];
  rules.forEach((rule, order) => {
    for (const source of rule.patterns) {
      const pattern = compile(source);
      const entry = {rule, pattern, order};
      if (pattern.anchors.length === 0) atStart.push(entry);
      for (const word of pattern.anchors) (byWord[word] ??= []).push(entry);
    }
  });
  return {byWord, atStart};
}

let own: Index | undefined;
/** The shipped rules, compiled on first use. */
export function shippedIndex(): Index {
  return (own ??= indexOf(shipped));
}

export type Candidate = Finding & {readonly peer: boolean; readonly order: number};

/** Why a trigger became no finding: a guard's name, or that the subject is somebody else. */
export type Silence = {
  readonly ruleId: string;
  readonly start: number;
  readonly end: number;
  readonly why: GuardName | 'subject';
};

type Reading = {
  readonly t: Tokens;
  readonly index: Index;
  readonly authorityBefore: boolean;
  readonly wording: Wording;
  readonly heard?: (silence: Silence) => void;
};

/** @returns Findings with offsets into the sentence's text, sorted, never overlapping. */
export function readSentence(reading: Reading, contentFrom: number): Candidate[] {
  const {t, index} = reading;
  const found: Candidate[] = [];
  for (let at = 0; at < t.count; at++) {
    const entries = index.byWord[t.word[at]!];
    if (entries) for (const entry of entries) tryRule(reading, entry, at, found);
    if (index.atStart.length > 0 && (at === contentFrom || (at > 0 && at < 6 && isBreak(t, at - 1)))) {
      for (const entry of index.atStart) tryRule(reading, entry, at, found);
    }
  }
  return found.length > 1 ? withoutOverlap(found) : found;
}

function tryRule(reading: Reading, {rule, pattern, order}: Compiled, at: number, found: Candidate[]): void {
  const {t} = reading;
  const match = matchAt(t, pattern, at);
  if (!match || match.to <= match.from) return;
  const subject = notItsOwnObject(t, match, subjectOf(t, verbOf(t, match)));
  const scene = {t, match, subject, authorityBefore: reading.authorityBefore};
  const silence = silenceOf(rule, scene);
  const start = t.start[match.from]!;
  const end = t.end[match.to - 1]!;
  if (silence) {
    reading.heard?.({ruleId: rule.id, start, end, why: silence});
    return;
  }
  const quiet = rule.weight === 'quiet' || (rule.quietIf?.some(guard => guards[guard](scene)) ?? false);
  found.push({
    start,
    end,
    category: categoryOf(rule.id),
    ruleId: rule.id,
    weight: quiet ? 'quiet' : 'shown',
    alternatives: alternativesFor(rule, scene, reading.wording),
    peer: subject.peer === true || objectIsPeer(t, match),
    order,
  });
}

/** A phrase may bring its subject ("I said no"): then its verb is what the subject belongs to. */
function verbOf(t: Tokens, match: Match): number {
  const bringsSubject = isA(t.word[match.from]!, is.subjectPronoun) && match.anchor > match.from;
  return bringsSubject ? match.from + 1 : match.from;
}

/**
 * "… when two residents squared up, then made them shake hands": the subject found further
 * left is the object here, so the verb's own subject was left out.
 */
function notItsOwnObject(t: Tokens, match: Match, subject: Noun): Noun {
  if (subject.who !== 'person' || match.themFrom < 0 || match.from - subject.to < 4) return subject;
  const object = spell(t.word[match.themFrom]!);
  const name = spell(t.word[subject.to]!);
  const same = {him: /^he$/, her: /^she$/, them: /^they$|s$/, he: /^he$/, she: /^she$/, they: /^they$/}[object];
  return same?.test(name) === true ? {who: 'none', from: -1, to: -1} : subject;
}

function silenceOf(rule: Rule, scene: Scene): GuardName | 'subject' | undefined {
  for (const guard of always) if (guards[guard](scene) && rule.despite?.includes(guard) !== true) return guard;
  if (rule.subject && !fitsSubject(rule, scene.subject)) return 'subject';
  return rule.unless?.find(guard => guards[guard](scene));
}

function fitsSubject(rule: Rule, {who}: Noun): boolean {
  return rule.subject!.includes(who);
}

function objectIsPeer(t: Tokens, match: Match): boolean {
  return match.themTo > 0 && isA(t.word[match.themTo - 1]!, is.peerNoun);
}

/** The earlier start, then the longer, then the earlier rule; a strength gives way to a finding. */
function withoutOverlap(found: Candidate[]): Candidate[] {
  found.sort(
    (a, b) =>
      Number(a.category === 'collaborative') - Number(b.category === 'collaborative') ||
      a.start - b.start ||
      b.end - a.end ||
      a.order - b.order,
  );
  const kept: Candidate[] = [];
  for (const next of found) {
    if (!kept.some(finding => next.start < finding.end && finding.start < next.end)) kept.push(next);
  }
  return kept.sort((a, b) => a.start - b.start);
}
