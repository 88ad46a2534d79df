/*
 * Matches a compiled pattern against the tokens of a sentence.
 */
import * as is from './english/classes.ts';
import {timesEnd} from './english/aside.ts';
import {isBreak} from './english/clause.ts';
import {intern, isA, isPlain, isWanted, type Wanted} from './english/lexicon.ts';
import {Kind} from './kinds.ts';
import type {Element, Near, Pattern} from './pattern.ts';
import {endsOf, mayBegin} from './places.ts';
import type {Tokens} from './tokens.ts';
import * as Written from './written.ts';

const her = intern('her');

/** Tokens, half-open. `them` where the pattern has a person; -1 where not. */
export type Match = {
  negative: boolean;
  from: number;
  to: number;
  anchor: number;
  themFrom: number;
  themTo: number;
  /** All that the pattern took in, where the finding is less. */
  wholeFrom: number;
  wholeTo: number;
};

/** Where a try is written down; few of them become a match. */
const trial: Match = {
  negative: false,
  from: -1,
  to: -1,
  anchor: -1,
  themFrom: -1,
  themTo: -1,
  wholeFrom: -1,
  wholeTo: -1,
};

function begin(match: Match, negative: boolean): void {
  match.negative = negative;
  match.from = match.to = match.anchor = match.themFrom = match.themTo = match.wholeFrom = match.wholeTo = -1;
}

/** Matches a pattern whose key word (or, for `#`, whose start) stands at `at`. */
export function matchAt(t: Tokens, pattern: Pattern, at: number): Match | undefined {
  if (!fitsNearby(t, pattern, at)) return;
  const match = trial;
  begin(match, pattern.negative);
  const end = forward(t, pattern.after, 0, at, match);
  if (end < 0) return;
  match.wholeTo = end;
  const start = backward(t, pattern.before, pattern.before.length - 1, at, match);
  if (start < 0) return;
  match.wholeFrom = start;
  if (match.from < 0) match.from = start;
  if (match.to < 0) match.to = end;
  if (match.anchor < 0) match.anchor = match.from;
  return {...match};
}

/** The word right before or behind the key settles most tries without another look. */
function fitsNearby(t: Tokens, {next, last, first, opens}: Pattern, at: number): boolean {
  if (first) return (!opens || fits(t, opens, at)) && isAhead(t, first, at);
  if (last && !(at > 0 && isWanted(last, t.word[at - 1]!))) return false;
  return !next || fits(t, next, at + 1);
}

function fits(t: Tokens, near: Near, at: number): boolean {
  return at < t.count && (isWanted(near, t.word[at]!) || mayBegin(t, near.kinds, at));
}

/** A pattern found at the start of a clause: its first word is among the next few. */
function isAhead(t: Tokens, first: Wanted, at: number): boolean {
  for (let ahead = at + 1; ahead < at + 7 && ahead < t.count; ahead++) if (isWanted(first, t.word[ahead]!)) return true;
  return false;
}

function forward(t: Tokens, elements: readonly Element[], index: number, at: number, match: Match): number {
  if (index === elements.length) return at;
  const current = elements[index]!;
  const {kind} = current;
  if (kind === Kind.word) {
    if (at < t.count && isWanted(current, t.word[at]!)) {
      if (current.anchor) match.anchor = at;
      const end = forward(t, elements, index + 1, at + 1, match);
      if (end >= 0) return end;
    }
    return current.optional ? forward(t, elements, index + 1, at, match) : -1;
  }
  if (kind === Kind.open || kind === Kind.close) {
    match[kind === Kind.open ? 'from' : 'to'] = at;
    return forward(t, elements, index + 1, at, match);
  }
  for (let ends = elementEnds(t, current, at); ends !== 0;) {
    const step = nextStep(ends, kind);
    ends &= ~(1 << step);
    const next = at + step;
    if (kind === Kind.them && isPossessive(t, elements, index, at, next)) continue;
    if (current.anchor && next > at) match.anchor = at;
    if ((kind & (Kind.them | Kind.person)) !== 0 && next > at) {
      match.themFrom = at;
      match.themTo = next;
    }
    const end = forward(t, elements, index + 1, next, match);
    if (end >= 0) return end;
  }
  return -1;
}

/** Which end is tried next: a gap's from the shortest, an adverb's from the longest, else the shortest, and none at last. */
function nextStep(ends: number, kind: number): number {
  if ((kind & (Kind.adv | Kind.aside)) !== 0) return 31 - Math.clz32(ends);
  const rest = (kind & (Kind.gap | Kind.words)) !== 0 ? ends : ends & ~1 || ends;
  return 31 - Math.clz32(rest & -rest);
}

/** "monitor her blood pressure": at the end of a pattern, "her" before a noun is no object. */
function isPossessive(t: Tokens, elements: readonly Element[], index: number, at: number, next: number): boolean {
  if (next !== at + 1 || t.word[at] !== her || elements[index + 1 + Number(elements[index + 1]?.kind === Kind.close)])
    return false;
  const word = t.word[next] ?? 0;
  if (!t.is(next, Written.word) || timesEnd(t, next) !== undefined) return false;
  return isPlain(word)
    ? !/(ly|ing|ed)$/.test(t.at(next))
    : isA(word, is.thingNoun) || isA(word, is.careWord) || isA(word, is.familyNoun);
}

function backward(t: Tokens, elements: readonly Element[], index: number, at: number, match: Match): number {
  if (index < 0) return at;
  const current = elements[index]!;
  const {kind} = current;
  if (kind === Kind.open || kind === Kind.close) {
    match[kind === Kind.open ? 'from' : 'to'] = at;
    return backward(t, elements, index - 1, at, match);
  }
  if (kind === Kind.start) return isClauseStart(t, at) ? backward(t, elements, index - 1, at, match) : -1;
  for (let from = at - 1; from >= 0 && from >= at - (kind === Kind.word ? 1 : 5); from--) {
    if ((elementEnds(t, current, from) & (1 << (at - from))) === 0) continue;
    if (current.anchor) match.anchor = from;
    if (kind === Kind.them) {
      match.themFrom = from;
      match.themTo = at;
    }
    const start = backward(t, elements, index - 1, from, match);
    if (start >= 0) return start;
  }
  return current.optional ? backward(t, elements, index - 1, at, match) : -1;
}

/** Where an element that begins at `at` may end, as bits: bit n says `at + n`, bit 0 that it may be left out. */
function elementEnds(t: Tokens, element: Element, at: number): number {
  const {kind} = element;
  if (kind === Kind.start) return isClauseStart(t, at) ? 1 : 0;
  const out = element.optional ? 1 : 0;
  if (at >= t.count) return out;
  if (kind === Kind.word) return isWanted(element, t.word[at]!) ? out | 2 : out;
  if (kind !== Kind.either) return out | endsOf(t, kind, at);
  let ends = out;
  for (const way of element.either) ends |= elementEnds(t, way, at);
  return ends;
}

function isClauseStart(t: Tokens, at: number): boolean {
  if (isBreak(t, at - 1)) return true;
  if (!t.is(at - 1, Written.word)) return /[,"“”/&+]/.test(t.at(at - 1));
  return isA(t.word[at - 1]!, is.conjunction);
}
