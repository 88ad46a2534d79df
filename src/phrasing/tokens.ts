/*
 * A sentence as tokens in typed arrays: where each begins and ends, which word of
 * the lexicon it is, how it is written. One pass, no allocation per token.
 */
import {Char, charOf, folded, isApostrophe, plain} from './characters.ts';
import {joints, meant} from './english/learn.ts';
import * as Written from './written.ts';
import {MIN_SLIP, slipOf} from './english/slips.ts';
import {intern, lookup, lookupIn, mix, Summary, summaryOf} from './english/lexicon.ts';
import {KINDS} from './kinds.ts';

const apostrophe = intern("'");
const quote = intern('"');
const dash = intern('-');
const colon = intern(':');
const box = intern(']');
const marks: (number | undefined)[] = [];

const ROOM = 1024;

/** Marks that make a sentence worth another look. */
export const Marks = {quote: 1, colon: 2, box: 4} as const;

export class Tokens {
  text = '';
  /** Where the text sits in the paragraph; token offsets are relative to the text. */
  count = 0;
  /** Bits of Summary of all its words. */
  summary = 0;
  /** Which marks are among them, as bits of Marks. */
  marks = 0;
  readonly start = new Int32Array(ROOM);
  readonly end = new Int32Array(ROOM);
  readonly word = new Int32Array(ROOM);
  readonly written = new Uint16Array(ROOM);
  /** What was found out of a place (places.ts), and of which kinds; for the others it is left from another sentence. */
  readonly ends = new Int32Array(ROOM * KINDS);
  readonly answered = new Uint16Array(ROOM);

  /** The token as it stands in the text. */
  at(index: number): string {
    return this.text.slice(this.start[index], this.end[index]);
  }
  /** @param ending In lower case, as it is written there. */
  endsIn(index: number, ending: string): boolean {
    return this.text.endsWith(ending, this.end[index]);
  }
  /** Its first character: of a mark, all of it. Nothing outside of the sentence. */
  first(index: number): string {
    return index >= 0 && index < this.count ? this.text[this.start[index]!]! : '';
  }
  /** Whether it begins with a digit. */
  isNumeric(index: number): boolean {
    const first = this.first(index);
    return first >= '0' && first <= '9';
  }
  is(index: number, flag: number): boolean {
    return index >= 0 && index < this.count && (this.written[index]! & flag) !== 0;
  }
  push(start: number, end: number, word: number, written: number): void {
    this.summary |= summaryOf(word);
    const index = this.count++;
    this.start[index] = start;
    this.end[index] = end;
    this.word[index] = word;
    this.written[index] = written;
    this.answered[index] = 0;
  }
}

/** At most so many tokens of a sentence are read, and so many code units; sentences.ts cuts longer ones. */
export const MAX_TOKENS = ROOM - 8;
const MAX_LENGTH = 8192;

/** The sentence's code units, taken out of it once. */
const codes = new Uint16Array(MAX_LENGTH);

/** Fills `tokens` with the words and marks of one sentence. */
export function tokenize(text: string, tokens: Tokens): void {
  tokens.text = text;
  tokens.count = 0;
  tokens.summary = 0;
  tokens.marks = 0;
  const length = Math.min(text.length, MAX_LENGTH);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  let at = 0;
  while (at < length && tokens.count < MAX_TOKENS) {
    const code = codes[at]!;
    const kind = charOf(code);
    if (kind === Char.Space) at++;
    else if (kind === Char.Other) {
      const mark = markOf(code);
      tokens.marks |= marksOf(mark);
      tokens.push(at, at + 1, mark, isInTime(text, at) ? 0 : markFlags(code));
      at++;
    } else at = takeWord(text, at, length, tokens);
  }
}

/** Reads one word; "don't" becomes "do" and "n't", "she's" becomes "she" and "'s". */
function takeWord(text: string, from: number, length: number, tokens: Tokens): number {
  let at = from;
  let hash = 0;
  let inner = 0;
  let dots = 0;
  let capitals = 0;
  for (; at < length; at++) {
    const code = codes[at]!;
    const letter = code < 128 ? plain[code]! : 0;
    if (letter !== 0) {
      if (letter !== code) capitals++;
      hash = mix(hash, letter);
      continue;
    }
    const kind = charOf(code);
    if (kind !== Char.Letter && kind !== Char.Digit) {
      const next = at + 1 < length ? charOf(codes[at + 1]!) : Char.Space;
      const joins = next === Char.Letter || next === Char.Digit;
      if (isApostrophe(code) && joins) inner = at;
      else if (code === 45 && joins) dots = at + 1;
      else if (code === 46 && joins && at - Math.max(from, dots) === 1) dots = at + 1;
      else if ((code === 64 || code === 58) && isAddress(text, at)) return takeAddress(text, from, tokens);
      else break;
    }
    hash = mix(hash, folded(code));
  }
  // The dot after initials ("J.S.") belongs to them, the slash to "w/".
  const next = at < length ? codes[at]! : 0;
  if (
    (next === 46 &&
      at - from === 1 &&
      capitals === 1 &&
      text.charCodeAt(at + 1) === 32 &&
      /[a-z]/.test(text[at + 2] ?? '')) ||
    (next === 46 && at - from > 1 && text.charCodeAt(at - 2) === 46) ||
    (next === 47 && at - from === 1 && (text.charCodeAt(from) | 32) === 119)
  ) {
    hash = mix(hash, next);
    at++;
    // "w/o", "w/in"
    const ending = next === 47 ? /^(o|out|in)(?![a-z])/i.exec(text.slice(at, at + 4))?.[0] : undefined;
    for (const letter of ending ?? '') hash = mix(hash, folded(letter.charCodeAt(0)));
    at += ending?.length ?? 0;
  }
  // "Ms. Alvarez": the dot belongs to a title we know.
  if (next === 46 && at - from < 4 && text.charCodeAt(at + 1) === 32) {
    const titled = lookupIn(codes, from, at + 1, mix(hash, 46));
    if (titled !== 0) {
      tokens.push(from, at + 1, titled, writtenAs(text, from, at, capitals));
      return at + 1;
    }
  }
  if (inner > from && splits(text, from, inner, at, tokens)) return at;
  const found = lookupIn(codes, from, at, hash);
  // A single capital is somebody's initial.
  const known = ((at - from > 1 || capitals === 0) && meant[found]) || found;
  const joint = joints[known];
  if (joint) {
    tokens.push(from, from + joint.at, joint.head, writtenAs(text, from, from + joint.at, capitals));
    tokens.push(from + joint.at, at, joint.tail, Written.word);
    return at;
  }
  const word =
    known === 0 && at - from >= MIN_SLIP && maySlip(capitals, at - from, tokens.count)
      ? slipOf(codes, from, at)
      : known;
  // A word with an accent that we do not know may be another language's.
  if (word === 0 && codes[from]! > 0xbf) tokens.summary |= Summary.other;
  tokens.push(from, at, word, writtenAs(text, from, at, capitals));
  return at;
}

/** A word with a capital inside a sentence is a name, one in capitals only may be any. */
function maySlip(capitals: number, length: number, before: number): boolean {
  return capitals <= Number(before === 0) || (capitals === length && length > MIN_SLIP);
}

function writtenAs(text: string, from: number, to: number, capitals: number): number {
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
  return text.charCodeAt(at) === 64
    ? at + 1 < text.length && charOf(text.charCodeAt(at + 1)) !== Char.Space
    : text.startsWith('://', at);
}

function takeAddress(text: string, from: number, tokens: Tokens): number {
  let at = from;
  while (at < text.length && charOf(text.charCodeAt(at)) !== Char.Space) at++;
  tokens.push(from, at, 0, Written.opaque);
  return at;
}

/** Cuts "n't", "'s", "'ll" off, if what follows the apostrophe is such an ending. */
function splits(text: string, from: number, inner: number, to: number, tokens: Tokens): boolean {
  const negated = to - inner === 2 && (codes[inner - 1]! | 32) === 110 && (codes[inner + 1]! | 32) === 116;
  const cut = negated ? inner - 1 : inner;
  const tail = wordIn(cut, to);
  if (tail === 0) return false;
  let capitals = 0;
  for (let at = from; at < cut; at++) if (codes[at]! >= 65 && codes[at]! <= 90) capitals++;
  tokens.push(from, cut, wordIn(from, cut), writtenAs(text, from, cut, capitals));
  tokens.push(cut, to, tail, Written.word);
  return true;
}

function wordIn(from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = mix(hash, folded(codes[at]!));
  return lookupIn(codes, from, to, hash);
}

const breaking = new Set([...';:()•*|-–—'].map(mark => mark.charCodeAt(0)));
const quoting = new Set([...'"“”'].map(mark => mark.charCodeAt(0)));

function markFlags(code: number): number {
  return breaking.has(code) ? Written.breaks : quoting.has(code) ? Written.quoteMark : 0;
}

/** "8:15": the colon parts no clause. */
function isInTime(text: string, at: number): boolean {
  return text.charCodeAt(at) === 58 && /\d:\d/.test(text.slice(at - 1, at + 2));
}

function marksOf(mark: number): number {
  if (mark === quote || mark === apostrophe) return Marks.quote;
  return mark === colon ? Marks.colon : mark === box ? Marks.box : 0;
}

/** The lexicon's number for a mark; several spellings of one mark are one. */
function markOf(code: number): number {
  if (code === 0x2018 || code === 0x2019) return apostrophe;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return quote;
  if (code === 0x2013 || code === 0x2014) return dash;
  return code < 128 ? (marks[code] ??= lookup(String.fromCharCode(code))) : 0;
}
