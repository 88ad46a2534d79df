/*
 * One word of a sentence: where it ends, which word of the lexicon it is. "don't" becomes
 * "do" and "n't", "she's" becomes "she" and "'s"; "w/o", "J.S." and an address are one.
 */
import {Char, charOf, folded, isApostrophe, plain} from './characters.ts';
import {joints, meant} from './english/learn.ts';
import {lookupIn, mix, Summary, summaryOf} from './english/lexicon.ts';
import {MIN_SLIP, slipOf} from './english/slips.ts';
import type {Tokens} from './tokens.ts';
import * as Written from './written.ts';

const [HYPHEN, DOT, SLASH, COLON, AT] = [45, 46, 47, 58, 64] as const;

/** What scan() saw: the hash of the letters, how many are capitals, where an apostrophe stands; 0 where none does. */
let hash = 0;
let capitals = 0;
let apostrophe = 0;

/** @returns Where what comes behind the word that begins at `from` begins. */
export function takeWord(from: number, t: Tokens): number {
  let to = scan(from, t);
  if (to < 0) return takeAddress(from, t);
  const mark = t.codes[to]!;
  if (mark === DOT || mark === SLASH) {
    // "Ms. Alvarez": the dot belongs to a title we know.
    const titled = mark === DOT && to - from < 4 && t.codes[to + 1] === 32 ? titleOf(from, to, t) : 0;
    if (titled !== 0) return take(from, to + 1, titled, t);
    to = withMark(from, to, t);
  }
  if (apostrophe > from && splits(from, apostrophe, to, t)) return to;
  const found = lookupIn(t.codes, from, to, hash);
  if (found !== 0 && (summaryOf(found) & Summary.short) === 0) return take(from, to, found, t);
  return found === 0 ? takeUnknown(from, to, t) : takeShort(from, to, found, t);
}

function take(from: number, to: number, word: number, t: Tokens): number {
  t.push(from, to, word, writtenAs(from, to, capitals, t));
  return to;
}

/** @returns Where the word ends; -1 if it is the beginning of an address. */
function scan(from: number, {codes, text}: Tokens): number {
  let [sum, raised, inner, part] = [0, 0, 0, from];
  let at = from;
  for (; ; at++) {
    const code = codes[at]!;
    const letter = code < 128 ? plain[code]! : 0;
    if (letter !== 0) {
      if (letter !== code) raised++;
      sum = mix(sum, letter);
      continue;
    }
    const kind = charOf(code);
    if (kind !== Char.Letter && kind !== Char.Digit) {
      const next = charOf(codes[at + 1]!);
      const joins = next === Char.Letter || next === Char.Digit;
      if ((code === AT || code === COLON) && isAddress(text, at)) return -1;
      if (!joins) break;
      if (isApostrophe(code)) inner = at;
      // "J.S.": a dot behind one letter.
      else if (code === HYPHEN || (code === DOT && at - part === 1)) part = at + 1;
      else break;
    }
    sum = mix(sum, folded(code));
  }
  [hash, capitals, apostrophe] = [sum, raised, inner];
  return at;
}

function titleOf(from: number, to: number, {codes}: Tokens): number {
  return lookupIn(codes, from, to + 1, mix(hash, DOT));
}

/** The dot after initials ("J.S.", "J. said") belongs to them, the slash to "w/", and to "w/o" what follows. @returns Where it ends. */
function withMark(from: number, to: number, {codes, text}: Tokens): number {
  const isOne = to - from === 1;
  if (codes[to] === SLASH) {
    if (!isOne || folded(codes[from]!) !== 119) return to;
    const ending = /^(o|out|in)(?![a-z])/i.exec(text.slice(to + 1, to + 5))?.[0] ?? '';
    hash = mix(hash, SLASH);
    for (const letter of ending) hash = mix(hash, folded(letter.charCodeAt(0)));
    return to + 1 + ending.length;
  }
  const isInitial = isOne && capitals === 1 && /^( [a-z]|['’]s\b)/.test(text.slice(to + 1, to + 4));
  if (!isInitial && (isOne || codes[to - 2] !== DOT)) return to;
  hash = mix(hash, DOT);
  return to + 1;
}

/** What is short for a word, or two words written as one. */
function takeShort(from: number, to: number, found: number, t: Tokens): number {
  // A single capital is somebody's initial.
  const known = ((to - from > 1 || capitals === 0) && meant[found]) || found;
  const joint = joints[known];
  if (!joint) return take(from, to, known, t);
  t.push(from, from + joint.at, joint.head, writtenAs(from, from + joint.at, capitals, t));
  t.push(from + joint.at, to, joint.tail, Written.word);
  return to;
}

function takeUnknown(from: number, to: number, t: Tokens): number {
  const word = to - from >= MIN_SLIP && maySlip(to - from, t.count) ? slipOf(t.codes, from, to) : 0;
  // A word with an accent that we do not know may be another language's.
  if (word === 0 && t.codes[from]! > 0xbf) t.summary |= Summary.other;
  return take(from, to, word, t);
}

/** A word with a capital inside a sentence is a name, one in capitals only may be any. */
function maySlip(length: number, before: number): boolean {
  return capitals <= Number(before === 0) || (capitals === length && length > MIN_SLIP);
}

function writtenAs(from: number, to: number, capitals: number, {codes, text}: Tokens): number {
  const code = codes[from]!;
  if (capitals === 0 && code < 128) return Written.word;
  let written: number = Written.word;
  if (code < 128 ? code !== folded(code) : text[from] !== text[from]!.toLowerCase()) written |= Written.capital;
  // "SMIs" is in capitals as well.
  const last = capitals === to - from - 1 && capitals > 1 && codes[to - 1] === 115 ? to - 1 : to;
  if (to - from > 1 && capitals > 1 && !/\p{Ll}/u.test(text.slice(from, last))) written |= Written.caps;
  return written;
}

function isAddress(text: string, at: number): boolean {
  return text.charCodeAt(at) === AT
    ? at + 1 < text.length && charOf(text.charCodeAt(at + 1)) !== Char.Space
    : text.startsWith('://', at);
}

function takeAddress(from: number, t: Tokens): number {
  let at = from;
  while (at < t.text.length && charOf(t.text.charCodeAt(at)) !== Char.Space) at++;
  t.push(from, at, 0, Written.opaque);
  return at;
}

/** Cuts "n't", "'s", "'ll" off, if what follows the apostrophe is such an ending. */
function splits(from: number, inner: number, to: number, t: Tokens): boolean {
  const {codes} = t;
  const negated = to - inner === 2 && folded(codes[inner - 1]!) === 110 && folded(codes[inner + 1]!) === 116;
  const cut = negated ? inner - 1 : inner;
  const tail = wordIn(codes, cut, to);
  if (tail === 0) return false;
  let capitals = 0;
  for (let at = from; at < cut; at++) if (codes[at]! >= 65 && codes[at]! <= 90) capitals++;
  t.push(from, cut, wordIn(codes, from, cut), writtenAs(from, cut, capitals, t));
  t.push(cut, to, tail, Written.word);
  return true;
}

function wordIn(codes: Uint16Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = mix(hash, folded(codes[at]!));
  return lookupIn(codes, from, to, hash);
}
