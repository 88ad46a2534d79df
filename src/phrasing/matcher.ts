/*
 * Matches a compiled pattern against the tokens of a sentence.
 */
import * as is from './english/classes.ts';
import {isBreak} from './english/clause.ts';
import * as Form from './english/form.ts';
import {intern, isA, isForm, isPlain, isWanted, oneOf} from './english/lexicon.ts';
import {isName} from './english/noun.ts';
import {personEnds} from './english/persons.ts';
import type {Element, Pattern} from './pattern.ts';
import {asideEnd, timesEnd} from './english/aside.ts';
import type {Tokens} from './tokens.ts';
import * as Written from './written.ts';

const her = intern('her');
const ofHis = intern("'s");
const isHe = oneOf('he she they');
const isCount = oneOf(
  'some many few several most all more both these those thirteen fourteen fifteen twenty thirty forty fifty hundred dozen',
);
/** Auxiliaries that are verbs of their own as well. */
const isPlainVerb = oneOf('be have do get');

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
function fitsNearby(t: Tokens, {next, last, first}: Pattern, at: number): boolean {
  // A pattern found at the start of a clause: its first word is among the next few.
  if (first) {
    for (let ahead = at + 1; ahead < at + 7 && ahead < t.count; ahead++)
      if (isWanted(first, t.word[ahead]!)) return true;
    return false;
  }
  if (next && !(at + 1 < t.count && isWanted(next, t.word[at + 1]!))) return false;
  return !last || (at > 0 && isWanted(last, t.word[at - 1]!));
}

function forward(t: Tokens, elements: readonly Element[], index: number, at: number, match: Match): number {
  if (index === elements.length) return at;
  const current = elements[index]!;
  const {kind} = current;
  if (kind === 'word') {
    if (at < t.count && current.words.includes(t.word[at]!)) {
      if (current.anchor) match.anchor = at;
      const end = forward(t, elements, index + 1, at + 1, match);
      if (end >= 0) return end;
    }
    return current.optional ? forward(t, elements, index + 1, at, match) : -1;
  }
  if (kind === 'open' || kind === 'close') {
    match[kind === 'open' ? 'from' : 'to'] = at;
    return forward(t, elements, index + 1, at, match);
  }
  for (let ends = endsOf(t, current, at); ends !== 0;) {
    const step = nextStep(ends, kind);
    ends &= ~(1 << step);
    const next = at + step;
    if (kind === 'them' && isPossessive(t, elements, index, at, next)) continue;
    if (current.anchor && next > at) match.anchor = at;
    if ((kind === 'them' || kind === 'person') && next > at) {
      match.themFrom = at;
      match.themTo = next;
    }
    const end = forward(t, elements, index + 1, next, match);
    if (end >= 0) return end;
  }
  return -1;
}

/** Which end is tried next: a gap's from the shortest, an adverb's from the longest, else the shortest, and none at last. */
function nextStep(ends: number, kind: Element['kind']): number {
  if (kind === 'adv') return 31 - Math.clz32(ends);
  const rest = kind === 'gap' || kind === 'words' ? ends : ends & ~1 || ends;
  return 31 - Math.clz32(rest & -rest);
}

/** "monitor her blood pressure": at the end of a pattern, "her" before a noun is no object. */
function isPossessive(t: Tokens, elements: readonly Element[], index: number, at: number, next: number): boolean {
  if (next !== at + 1 || t.word[at] !== her || elements[index + 1 + Number(elements[index + 1]?.kind === 'close')])
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
  if (kind === 'open' || kind === 'close') {
    match[kind === 'open' ? 'from' : 'to'] = at;
    return backward(t, elements, index - 1, at, match);
  }
  if (kind === 'start') return isClauseStart(t, at) ? backward(t, elements, index - 1, at, match) : -1;
  for (let from = at - 1; from >= 0 && from >= at - (kind === 'word' ? 1 : 5); from--) {
    if ((endsOf(t, current, from) & (1 << (at - from))) === 0) continue;
    if (current.anchor) match.anchor = from;
    if (kind === 'them') {
      match.themFrom = from;
      match.themTo = at;
    }
    const start = backward(t, elements, index - 1, from, match);
    if (start >= 0) return start;
  }
  return current.optional ? backward(t, elements, index - 1, at, match) : -1;
}

/** Where an element that begins at `at` may end, as bits: bit n says `at + n`, bit 0 that it may be left out. */
function endsOf(t: Tokens, element: Element, at: number): number {
  const out = element.optional ? 1 : 0;
  if (element.kind === 'start') return isClauseStart(t, at) ? 1 : 0;
  if (at >= t.count) return out;
  if (element.kind === 'words' || element.kind === 'gap') return runOf(t, at, element.kind === 'gap' ? 4 : 2, isWord);
  if (element.kind === 'adv') return adverbEnds(t, at, element.bridges === true);
  if (element.kind === 'either') return out | anyEnds(t, element.either!, at);
  if (element.kind === 'poss') return out | possessiveEnds(t, at);
  if (element.kind === 'them' || element.kind === 'noun') return out | personEnds(t, at);
  if (element.kind === 'person') return out | (isHe(t.word[at]!) ? 2 : personEnds(t, at));
  return fitsOne(t, element, at) ? out | 2 : out;
}

function anyEnds(t: Tokens, elements: readonly Element[], at: number): number {
  let ends = 0;
  for (const one of elements) ends |= endsOf(t, one, at);
  return ends;
}

function fitsOne(t: Tokens, {kind, words}: Element, at: number): boolean {
  const word = t.word[at]!;
  if (kind === 'word') return words.includes(word);
  if (!t.is(at, Written.word)) return false;
  if (kind === 'verb') return isBaseVerb(t, at);
  if (kind === 'ing') return isForm(word, Form.ing) || (isPlain(word) && /ing$/i.test(t.at(at)));
  if (kind === 'past') return isForm(word, Form.past | Form.part) || (isPlain(word) && /ed$/i.test(t.at(at)));
  if (kind === 'count') return isA(word, is.number) || isCount(word) || /^\d+$/.test(t.at(at));
  if (kind === 'role') return isA(word, is.personNoun);
  if (kind === 'personal') return isA(word, is.personPronoun) || isName(t, at);
  return kind === 'any';
}

function isWord(t: Tokens, at: number): boolean {
  return t.is(at, Written.word);
}

function isAdverb(t: Tokens, at: number): boolean {
  return t.is(at, Written.word) && (isA(t.word[at]!, is.adverb) || (isPlain(t.word[at]!) && /ly$/i.test(t.at(at))));
}

/** Bits of the ends of up to three of them: an adverb, how often ("3x", "more than once"), or what stands between two commas. */
function adverbEnds(t: Tokens, at: number, bridges: boolean): number {
  let ends = 1;
  for (let steps = 0, to = at; steps < 3 && to < t.count; steps++) {
    const aside = bridges ? (timesEnd(t, to) ?? asideEnd(t, to)) : undefined;
    const next = aside ?? (isAdverb(t, to) ? to + 1 : undefined);
    if (next === undefined || next - at > MOST_BITS) break;
    ends |= 1 << (next - at);
    to = next;
  }
  return ends;
}

const MOST_BITS = 30;

/** Bits of the ends of a run: none, one, and so on while the words fit. */
function runOf(t: Tokens, at: number, most: number, fits: (t: Tokens, at: number) => boolean): number {
  let ends = 1;
  for (let step = 1; step <= most && at + step <= t.count && fits(t, at + step - 1); step++) ends |= 1 << step;
  return ends;
}

function possessiveEnds(t: Tokens, at: number): number {
  let ends = isA(t.word[at]!, is.personPossessive) ? 2 : 0;
  const persons = personEnds(t, at);
  for (let step = 1; persons >> step !== 0; step++)
    if ((persons & (1 << step)) !== 0 && t.word[at + step] === ofHis) ends |= 2 << step;
  return ends;
}

function isBaseVerb(t: Tokens, at: number): boolean {
  const word = t.word[at]!;
  if (!isPlain(word)) return isForm(word, Form.base) && (!isA(word, is.auxiliary) || isPlainVerb(word));
  // A capital is a name's, save where a voice is raised: "TOLD HIM TO KILL THE MUSIC".
  const isName = t.is(at, Written.capital) && !(t.is(at, Written.caps) && t.is(at - 1, Written.caps));
  return !isName && !t.is(at, Written.opaque) && !/..(ing|ed|ly|s)$/i.test(t.at(at)) && !/\d/.test(t.at(at));
}

export function isClauseStart(t: Tokens, at: number): boolean {
  if (isBreak(t, at - 1)) return true;
  if (!t.is(at - 1, Written.word)) return /[,"“”/&+]/.test(t.at(at - 1));
  return isA(t.word[at - 1]!, is.conjunction);
}
