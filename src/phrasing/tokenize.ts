/* Takes a sentence apart into words and marks, in one pass. */
import {Char, charOf} from './characters.ts';
import {intern, lookup} from './english/lexicon.ts';
import {Marks, MAX_TOKENS, type Tokens} from './tokens.ts';
import {takeWord} from './takeWord.ts';
import * as Written from './written.ts';

const apostrophe = intern("'");
const quote = intern('"');
const ofIts = intern("'s");
const dash = intern('-');
const colon = intern(':');
const box = intern(']');

/** Fills `tokens` with the words and marks of one sentence. */
export function tokenize(text: string, tokens: Tokens): void {
  const length = tokens.take(text);
  const {codes} = tokens;
  let at = 0;
  while (at < length && tokens.count < MAX_TOKENS) {
    const kind = charOf(codes[at]!);
    if (kind === Char.Space) at++;
    else if (kind === Char.Other) at = takeMark(at, tokens);
    else at = takeWord(at, tokens);
  }
}

/** @returns Where what comes behind it begins. */
function takeMark(at: number, tokens: Tokens): number {
  const code = tokens.codes[at]!;
  const mark = markOf(code);
  if (mark === apostrophe && isDots(tokens, at)) {
    tokens.push(at, at + 2, ofIts, Written.word);
    return at + 2;
  }
  if (mark === quote || mark === apostrophe) tokens.marks |= Marks.quote;
  else if (mark === colon) tokens.marks |= Marks.colon;
  else if (mark === box) tokens.marks |= Marks.box;
  tokens.push(at, at + 1, mark, mark === colon && isInTime(tokens, at) ? 0 : writtenAs(code));
  return at + 1;
}

/** "C.P.'s request": what stands behind a dot belongs to no word yet. */
function isDots({codes}: Tokens, at: number): boolean {
  const next = charOf(codes[at + 2]!);
  return at > 0 && codes[at - 1] === 46 && codes[at + 1] === 115 && next !== Char.Letter && next !== Char.Digit;
}

/** "8:15": the colon parts no clause. */
function isInTime({codes}: Tokens, at: number): boolean {
  return at > 0 && charOf(codes[at - 1]!) === Char.Digit && charOf(codes[at + 1]!) === Char.Digit;
}

const breaking = new Set(Array.from(';:()•*|-–—', mark => mark.charCodeAt(0)));
const quoting = new Set(Array.from('"“”', mark => mark.charCodeAt(0)));

function writtenAs(code: number): number {
  return breaking.has(code) ? Written.breaks : quoting.has(code) ? Written.quoteMark : 0;
}

/** By code unit; found when they are first met. */
const marks: (number | undefined)[] = [];

/** The lexicon's number for a mark; several spellings of one mark are one. */
function markOf(code: number): number {
  if (code < 128) return (marks[code] ??= lookup(String.fromCharCode(code)));
  if (code === 0x2018 || code === 0x2019) return apostrophe;
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0xab || code === 0xbb) return quote;
  return code === 0x2013 || code === 0x2014 ? dash : 0;
}
