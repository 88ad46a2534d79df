/*
 * A sentence as tokens in typed arrays: where each begins and ends, which word of
 * the lexicon it is, how it is written. One pass, no allocation per token.
 */
import {lookup} from './english/lexicon.ts';

/** How a token is written. */
export const Written = {word: 1, capital: 2, caps: 4, quoted: 8, ownQuote: 16, label: 32, opaque: 64} as const;

const ROOM = 1024;

export class Tokens {
  text = '';
  /** Where the text sits in the paragraph; token offsets are relative to the text. */
  count = 0;
  readonly start = new Int32Array(ROOM);
  readonly end = new Int32Array(ROOM);
  readonly word = new Int32Array(ROOM);
  readonly written = new Uint8Array(ROOM);

  /** The token as it stands in the text. */
  at(index: number): string {
    return this.text.slice(this.start[index], this.end[index]);
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
  }
}

/** At most so many tokens of a sentence are read; sentences.ts cuts longer ones. */
export const MAX_TOKENS = ROOM - 8;

const enum Kind {
  Space,
  Letter,
  Digit,
  Other,
}
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  kinds[code] = /\s/.test(char) ? Kind.Space : /[a-z]/i.test(char) ? Kind.Letter : /\d/.test(char) ? Kind.Digit : Kind.Other;
}
const wide = /[\p{L}\p{M}\p{N}]/u;

function kindOf(code: number): Kind {
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
  const {length} = text;
  let at = 0;
  while (at < length && tokens.count < MAX_TOKENS) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Kind.Space) at++;
    else if (kind === Kind.Other) {
      tokens.push(at, at + 1, lookup(plain(text[at]!)), 0);
      at++;
    } else at = takeWord(text, at, tokens);
  }
}

/** Reads one word; "don't" becomes "do" and "n't", "she's" becomes "she" and "'s". */
function takeWord(text: string, from: number, tokens: Tokens): number {
  let at = from + 1;
  let inner = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === Kind.Letter || kind === Kind.Digit) continue;
    const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : Kind.Space;
    const joins = next === Kind.Letter || next === Kind.Digit;
    if (isApostrophe(code) && joins) inner = at;
    else if (code === 45 && joins) continue;
    else if (code === 46 && joins && at - lastDot(text, from, at) === 1) continue;
    else if ((code === 64 || code === 58 || code === 47) && isAddress(text, at)) return takeAddress(text, from, tokens);
    else break;
  }
  // The dot after initials ("J.S.") belongs to them.
  if (text.charCodeAt(at) === 46 && at - from > 1 && text.charCodeAt(at - 2) === 46) at++;
  if (text.charCodeAt(at) === 47 && text.charCodeAt(at - 1) === 119 && at - from === 1) at++;
  split(text, from, at, inner, tokens);
  return at;
}

/** Index after the last dot or the word's start: single letters between dots are initials. */
function lastDot(text: string, from: number, at: number): number {
  const dot = text.lastIndexOf('.', at - 1);
  return dot >= from ? dot + 1 : from;
}

function isAddress(text: string, at: number): boolean {
  return text.charCodeAt(at) === 64 ? kindOf(text.charCodeAt(at - 1)) !== Kind.Space : text.startsWith('://', at);
}

function takeAddress(text: string, from: number, tokens: Tokens): number {
  let at = from;
  while (at < text.length && kindOf(text.charCodeAt(at)) !== Kind.Space) at++;
  tokens.push(from, at, 0, Written.opaque);
  return at;
}

function split(text: string, from: number, to: number, inner: number, tokens: Tokens): void {
  if (inner > from) {
    const negated = to - inner === 2 && (text.charCodeAt(inner - 1) | 32) === 110 && (text.charCodeAt(inner + 1) | 32) === 116;
    const cut = negated ? inner - 1 : inner;
    const tail = lookup(plain(text.slice(cut, to)));
    if (tail !== 0) {
      pushWord(text, from, cut, tokens);
      tokens.push(cut, to, tail, Written.word);
      return;
    }
  }
  pushWord(text, from, to, tokens);
}

function pushWord(text: string, from: number, to: number, tokens: Tokens): void {
  const raw = text.slice(from, to);
  const lower = raw.toLowerCase();
  let written: number = Written.word;
  if (raw !== lower) {
    const first = raw.charCodeAt(0);
    if (first < 128 ? first >= 65 && first <= 90 : raw[0] !== lower[0]) written |= Written.capital;
    if (raw.length > 1 && raw === raw.toUpperCase()) written |= Written.caps;
  }
  tokens.push(from, to, lookup(lower), written);
}

/** One spelling for the marks that come in several. */
export function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”„«»]/g, '"').replace(/[–—]/g, '-').toLowerCase();
}
