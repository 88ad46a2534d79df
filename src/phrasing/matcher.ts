/*
 * Matches a compiled pattern against the tokens of a sentence.
 */
import * as is from './english/classes.ts';
import {isBreak} from './clause.ts';
import * as Form from './english/form.ts';
import {isA, isForm, spell} from './english/lexicon.ts';
import {isName, personEnds} from './noun.ts';
import type {Element, Pattern} from './pattern.ts';
import type {Tokens} from './tokens.ts';
import * as Written from './written.ts';

/** Tokens, half-open. `them` where the pattern has a person; -1 where not. */
export type Match = {
  negative: boolean;
  from: number;
  to: number;
  anchor: number;
  themFrom: number;
  themTo: number;
  whole: number;
};

const fresh = (): Match => ({negative: false, from: -1, to: -1, anchor: -1, themFrom: -1, themTo: -1, whole: -1});

/** Matches a pattern whose key word (or, for `#`, whose start) stands at `at`. */
export function matchAt(t: Tokens, pattern: Pattern, at: number): Match | undefined {
  if (!fitsNearby(t, pattern, at)) return;
  const match = fresh();
  match.negative = pattern.negative;
  const end = forward(t, pattern.after, 0, at, match);
  if (end < 0) return;
  match.whole = end;
  const start = backward(t, pattern.before, pattern.before.length - 1, at, match);
  if (start < 0) return;
  if (match.from < 0) match.from = start;
  if (match.to < 0) match.to = end;
  if (match.anchor < 0) match.anchor = match.from;
  return match;
}

/** The word right before or behind the key settles most tries without another look. */
function fitsNearby(t: Tokens, {before, after, anchors}: Pattern, at: number): boolean {
  // A pattern found at the start of a clause: its first word is among the next few.
  if (anchors.length === 0) {
    const first = after.find(({kind}) => kind === 'word')!;
    for (let ahead = at + 1; ahead < Math.min(at + 7, t.count); ahead++)
      if (first.words.has(t.word[ahead]!)) return true;
    return false;
  }
  const next = after[1]?.kind === 'close' ? after[2] : after[1];
  if (next?.kind === 'word' && !next.optional && !next.words.has(at + 1 < t.count ? t.word[at + 1]! : -1)) return false;
  let index = before.length - 1;
  if (before[index]?.kind === 'open') index--;
  const last = before[index];
  return !(last?.kind === 'word' && !last.optional && !last.words.has(at > 0 ? t.word[at - 1]! : -1));
}

function forward(t: Tokens, elements: readonly Element[], index: number, at: number, match: Match): number {
  const current = elements[index];
  if (!current) return at;
  if (current.kind === 'word') {
    // Most elements are words: no list of ends is made for them.
    if (at < t.count && current.words.has(t.word[at]!)) {
      if (current.anchor) match.anchor = at;
      const end = forward(t, elements, index + 1, at + 1, match);
      if (end >= 0) return end;
    }
    return current.optional ? forward(t, elements, index + 1, at, match) : -1;
  }
  for (const next of endsOf(t, current, at)) {
    if (current.kind === 'them' && isPossessive(t, elements, index, at, next)) continue;
    if (current.anchor && next > at) match.anchor = at;
    if (current.kind === 'open') match.from = at;
    if (current.kind === 'close') match.to = at;
    if ((current.kind === 'them' || current.kind === 'person') && next > at) {
      match.themFrom = at;
      match.themTo = next;
    }
    const end = forward(t, elements, index + 1, next, match);
    if (end >= 0) return end;
  }
  return -1;
}

/** "monitor her blood pressure": at the end of a pattern, "her" before a noun is no object. */
function isPossessive(t: Tokens, elements: readonly Element[], index: number, at: number, next: number): boolean {
  const rest = elements.slice(index + 1);
  if (next !== at + 1 || spell(t.word[at]!) !== 'her' || rest.some(({kind}) => kind !== 'close')) return false;
  const word = t.word[next] ?? 0;
  if (!t.is(next, Written.word)) return false;
  return word === 0
    ? !/(ly|ing|ed)$/.test(t.at(next))
    : isA(word, is.thingNoun) || isA(word, is.careWord) || isA(word, is.familyNoun);
}

function backward(t: Tokens, elements: readonly Element[], index: number, at: number, match: Match): number {
  const current = elements[index];
  if (!current) return at;
  if (current.kind === 'open' || current.kind === 'close') {
    match[current.kind === 'open' ? 'from' : 'to'] = at;
    return backward(t, elements, index - 1, at, match);
  }
  if (current.kind === 'start') return isClauseStart(t, at) ? backward(t, elements, index - 1, at, match) : -1;
  if (current.kind === 'word') {
    if (at > 0 && current.words.has(t.word[at - 1]!)) {
      if (current.anchor) match.anchor = at - 1;
      const start = backward(t, elements, index - 1, at - 1, match);
      if (start >= 0) return start;
    }
    return current.optional ? backward(t, elements, index - 1, at, match) : -1;
  }
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    if (!endsOf(t, current, from).includes(at)) continue;
    if (current.anchor) match.anchor = from;
    if (current.kind === 'them') {
      match.themFrom = from;
      match.themTo = at;
    }
    const start = backward(t, elements, index - 1, from, match);
    if (start >= 0) return start;
  }
  return current.optional ? backward(t, elements, index - 1, at, match) : -1;
}

/** Where an element that begins at `at` may end; `at` itself where it may be left out. */
function endsOf(t: Tokens, {kind, words, optional, either}: Element, at: number): number[] {
  const one = (fits: boolean) => (fits ? (optional ? [at + 1, at] : [at + 1]) : optional ? [at] : []);
  if (kind === 'open' || kind === 'close') return [at];
  if (kind === 'start') return isClauseStart(t, at) ? [at] : [];
  if (at >= t.count) return optional ? [at] : [];
  const word = t.word[at]!;
  const isWord = t.is(at, Written.word);
  switch (kind) {
    case 'word':
      return one(words.has(word));
    case 'them':
      return optional ? [...personEnds(t, at), at] : personEnds(t, at);
    case 'verb':
      return one(isWord && isBaseVerb(t, at));
    case 'ing':
      return one(isWord && (isForm(word, Form.ing) || (word === 0 && /ing$/i.test(t.at(at)))));
    case 'past':
      return one(isWord && (isForm(word, Form.past | Form.part) || (word === 0 && /ed$/i.test(t.at(at)))));
    case 'poss':
      return possessiveEnds(t, at);
    case 'role':
      return one(isWord && isA(word, is.personNoun));
    case 'personal':
      return one(isWord && (isA(word, is.personPronoun) || isName(t, at)));
    case 'noun':
      return personEnds(t, at);
    case 'person':
      return /^(he|she|they)$/.test(spell(word)) ? [at + 1] : personEnds(t, at);
    case 'either':
      return [...either!.flatMap(one => endsOf(t, one, at)), ...(optional ? [at] : [])];
    case 'any':
      return one(isWord);
    case 'adv':
      return run(
        t,
        at,
        3,
        index => isA(t.word[index]!, is.adverb) || (t.word[index] === 0 && /ly$/i.test(t.at(index))),
      );
    case 'gap':
      return run(t, at, 4, index => t.is(index, Written.word)).reverse();
    case 'words':
      return run(t, at, 2, index => t.is(index, Written.word)).reverse();
  }
}

/** From the longest run to none. */
function run(t: Tokens, at: number, most: number, fits: (index: number) => boolean): number[] {
  const ends = [at];
  for (let index = at; index < Math.min(at + most, t.count) && t.is(index, Written.word) && fits(index); index++)
    ends.unshift(index + 1);
  return ends;
}

function possessiveEnds(t: Tokens, at: number): number[] {
  const word = t.word[at]!;
  const ends = isA(word, is.personPossessive) ? [at + 1] : [];
  for (const end of personEnds(t, at)) if (spell(t.word[end] ?? 0) === "'s") ends.push(end + 1);
  return ends;
}

function isBaseVerb(t: Tokens, at: number): boolean {
  const word = t.word[at]!;
  if (word !== 0)
    return isForm(word, Form.base) && !(isA(word, is.auxiliary) && !/^(be|have|do|get)$/.test(spell(word)));
  return !t.is(at, Written.capital | Written.opaque) && !/..(ing|ed|ly|s)$/.test(t.at(at)) && !/\d/.test(t.at(at));
}

export function isClauseStart(t: Tokens, at: number): boolean {
  if (isBreak(t, at - 1)) return true;
  if (!t.is(at - 1, Written.word)) return /[,"“”/&+]/.test(t.at(at - 1));
  return isA(t.word[at - 1]!, is.conjunction);
}
