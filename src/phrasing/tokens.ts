/*
 * A sentence as tokens in typed arrays: where each begins and ends, which word of
 * the lexicon it is, how it is written. One pass, no allocation per token.
 */
import {joints, meant} from './english/learn.ts';
import * as Written from './written.ts';
import {MIN_SLIP, slipOf} from './english/slips.ts';
import {folded, intern, lookup, lookupIn, mix} from './english/lexicon.ts';

const apostrophe = intern("'");
const quote = intern('"');
const dash = intern('-');
const marks: (number | undefined)[] = [];

const ROOM = 1024;

export class Tokens {
  text = '';
  /** Where the text sits in the paragraph; token offsets are relative to the text. */
  count = 0;
  /** Whether a mark that may quote is among them. */
  quotes = false;
  readonly start = new Int32Array(ROOM);
  readonly end = new Int32Array(ROOM);
  readonly word = new Int32Array(ROOM);
  readonly written = new Uint16Array(ROOM);
  /** Where a person who is named from here on may end, once somebody asked (english/persons.ts); -1 until then. */
  readonly persons = new Int16Array(ROOM);

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
    const index = this.count++;
    this.start[index] = start;
    this.end[index] = end;
    this.word[index] = word;
    this.written[index] = written;
    this.persons[index] = -1;
  }
}

/** At most so many tokens of a sentence are read; sentences.ts cuts longer ones. */
export const MAX_TOKENS = ROOM - 8;

const Kind = {Space: 0, Letter: 1, Digit: 2, Other: 3} as const;
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  kinds[code] = /\s/.test(char)
    ? Kind.Space
    : /[a-z]/i.test(char)
      ? Kind.Letter
      : /\d/.test(char)
        ? Kind.Digit
        : Kind.Other;
}
const wide = /[\p{L}\p{M}\p{N}]/u;

function kindOf(code: number): number {
  if (code < 128) return kinds[code]!;
  if (code === 0xa0 || code === 0x2003 || code === 0x202f || code === 0xfffc) return Kind.Space;
  if (code >= 0x2010 && code <= 0x206f) return Kind.Other;
  return wide.test(String.fromCharCode(code)) || (code >= 0xd800 && code <= 0xdfff) ? Kind.Letter : Kind.Other;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** Fills `tokens` with the words and marks of one sentence. */
export function tokenize(text: string, tokens: Tokens): void {
  tokens.text = text;
  tokens.count = 0;
  tokens.quotes = false;
  const {length} = text;
  let at = 0;
  while (at < length && tokens.count < MAX_TOKENS) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? kinds[code]! : kindOf(code);
    if (kind === Kind.Space) at++;
    else if (kind === Kind.Other) {
      const mark = markOf(code);
      if (mark === quote || mark === apostrophe) tokens.quotes = true;
      tokens.push(at, at + 1, mark, isInTime(text, at) ? 0 : markFlags(code));
      at++;
    } else at = takeWord(text, at, tokens);
  }
}

/** A letter or digit as the lexicon spells it, by its code unit; 0 for whatever else. */
const plain = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  if (kinds[code] === Kind.Letter || kinds[code] === Kind.Digit) plain[code] = folded(code);

/** Reads one word; "don't" becomes "do" and "n't", "she's" becomes "she" and "'s". */
function takeWord(text: string, from: number, tokens: Tokens): number {
  const {length} = text;
  let at = from;
  let hash = 0;
  let inner = 0;
  let dots = 0;
  let capitals = 0;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    const letter = code < 128 ? plain[code]! : 0;
    if (letter !== 0) {
      if (letter !== code) capitals++;
      hash = mix(hash, letter);
      continue;
    }
    const kind = code < 128 ? kinds[code]! : kindOf(code);
    if (kind !== Kind.Letter && kind !== Kind.Digit) {
      const next = at + 1 < length ? kindOf(text.charCodeAt(at + 1)) : Kind.Space;
      const joins = next === Kind.Letter || next === Kind.Digit;
      if (isApostrophe(code) && joins) inner = at;
      else if (code === 45 && joins) dots = at + 1;
      else if (code === 46 && joins && at - Math.max(from, dots) === 1) dots = at + 1;
      else if ((code === 64 || code === 58) && isAddress(text, at)) return takeAddress(text, from, tokens);
      else break;
    }
    hash = mix(hash, folded(code));
  }
  // The dot after initials ("J.S.") belongs to them, the slash to "w/".
  const next = at < length ? text.charCodeAt(at) : 0;
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
    const titled = lookupIn(text, from, at + 1, mix(hash, 46));
    if (titled !== 0) {
      tokens.push(from, at + 1, titled, writtenAs(text, from, at, capitals));
      return at + 1;
    }
  }
  if (inner > from && splits(text, from, inner, at, tokens)) return at;
  const found = lookupIn(text, from, at, hash);
  // A single capital is somebody's initial.
  const known = ((at - from > 1 || capitals === 0) && meant[found]) || found;
  const joint = joints[known];
  if (joint) {
    tokens.push(from, from + joint.at, joint.head, writtenAs(text, from, from + joint.at, capitals));
    tokens.push(from + joint.at, at, joint.tail, Written.word);
    return at;
  }
  const word =
    known === 0 && at - from >= MIN_SLIP && maySlip(capitals, at - from, tokens.count) ? slipOf(text, from, at) : known;
  tokens.push(from, at, word, writtenAs(text, from, at, capitals));
  return at;
}

/** A word with a capital inside a sentence is a name, one in capitals only may be any. */
function maySlip(capitals: number, length: number, before: number): boolean {
  return capitals <= Number(before === 0) || (capitals === length && length > MIN_SLIP);
}

function writtenAs(text: string, from: number, to: number, capitals: number): number {
  if (capitals === 0 && text.charCodeAt(from) < 128) return Written.word;
  const first = text[from]!;
  let written: number = Written.word;
  if (first !== first.toLowerCase()) written |= Written.capital;
  // "SMIs" is in capitals as well.
  const last = capitals === to - from - 1 && capitals > 1 && text.charCodeAt(to - 1) === 115 ? to - 1 : to;
  if (to - from > 1 && capitals > 1 && !/\p{Ll}/u.test(text.slice(from, last))) written |= Written.caps;
  return written;
}

function isAddress(text: string, at: number): boolean {
  return text.charCodeAt(at) === 64
    ? at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) !== Kind.Space
    : text.startsWith('://', at);
}

function takeAddress(text: string, from: number, tokens: Tokens): number {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) !== Kind.Space) at++;
  tokens.push(from, at, 0, Written.opaque);
  return at;
}

/** Cuts "n't", "'s", "'ll" off, if what follows the apostrophe is such an ending. */
function splits(text: string, from: number, inner: number, to: number, tokens: Tokens): boolean {
  const negated =
    to - inner === 2 && (text.charCodeAt(inner - 1) | 32) === 110 && (text.charCodeAt(inner + 1) | 32) === 116;
  const cut = negated ? inner - 1 : inner;
  const tail = wordIn(text, cut, to);
  if (tail === 0) return false;
  let capitals = 0;
  for (let at = from; at < cut; at++) if (text.charCodeAt(at) >= 65 && text.charCodeAt(at) <= 90) capitals++;
  tokens.push(from, cut, wordIn(text, from, cut), writtenAs(text, from, cut, capitals));
  tokens.push(cut, to, tail, Written.word);
  return true;
}

function wordIn(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = mix(hash, folded(text.charCodeAt(at)));
  return lookupIn(text, from, to, hash);
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

/** The lexicon's number for a mark; several spellings of one mark are one. */
function markOf(code: number): number {
  if (code === 0x2018 || code === 0x2019) return apostrophe;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return quote;
  if (code === 0x2013 || code === 0x2014) return dash;
  return code < 128 ? (marks[code] ??= lookup(String.fromCharCode(code))) : 0;
}
