/*
 * Cuts a text into paragraphs and a paragraph into sentences, by characters alone:
 * cheap enough to do afresh after every key.
 */
import {abbreviations} from './english/learn.ts';

/** A sentence is cut here at the latest, so that no text can make one pass slow. */
const MAX_SENTENCE = 2000;

/**
 * Calls back once a paragraph. A newline ends a paragraph unless the line lacks final
 * punctuation and the next begins in lower case (a hard wrap).
 */
export function eachParagraph(text: string, found: (start: number, end: number) => void): void {
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    while (end >= 0 && isWrap(text, start, end)) end = text.indexOf('\n', end + 1);
    if (end < 0) end = text.length;
    if (end > start) found(start, end);
    start = end + 1;
  }
}

function isWrap(text: string, start: number, newline: number): boolean {
  const follows = text.charCodeAt(newline + 1);
  if (!(follows >= 97 && follows <= 122)) return false;
  let last = newline - 1;
  while (last >= start && isSpace(text.charCodeAt(last))) last--;
  // A short line is a heading or an item of a list, not a line that ran full.
  if (last - start < 30 || /[.!?:;"”)\]]/.test(text[last]!)) return false;
  return /^[a-z]{2,}[ ,']/.test(text.slice(newline + 1, newline + 20));
}

const final = /[.!?]/g;

/** Where the next mark stands that may end a sentence, or the end. */
function nextMark(paragraph: string, from: number): number {
  final.lastIndex = from;
  return final.test(paragraph) ? final.lastIndex - 1 : paragraph.length;
}

/** Calls back once a sentence of `paragraph`. */
export function eachSentence(paragraph: string, found: (start: number, end: number) => void): void {
  const {length} = paragraph;
  let start = 0;
  for (let at = nextMark(paragraph, 0); start < length;) {
    const cut = cutBefore(paragraph, start, at);
    const end = cut > 0 ? cut : at < length ? endsHere(paragraph, at, start) : length;
    if (end > 0) {
      found(start, end);
      start = end;
    }
    if (cut === 0) at = nextMark(paragraph, Math.max(at + 1, start));
  }
}

/** Where a sentence that goes on for long is cut, at a space if there is one; 0 where its mark is near enough. */
function cutBefore(paragraph: string, start: number, mark: number): number {
  if (mark - start <= MAX_SENTENCE) return 0;
  const space = paragraph.slice(start + MAX_SENTENCE, start + 2 * MAX_SENTENCE).indexOf(' ');
  const cut = start + MAX_SENTENCE + (space < 0 ? MAX_SENTENCE : space);
  return cut < mark ? cut : 0;
}

const opening = '"“(';
const closing = '.!?"”’\')]';
/** What stands before a name, and never ends a sentence. */
const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'st', 'vs', 'rev', 'sr']);

/** In lower case, of ASCII. */
function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 0xa0;
}

/** @returns Where the sentence ends if the mark at `at` ends it, else 0. */
function endsHere(text: string, at: number, start: number): number {
  let end = at + 1;
  while (end < text.length && closing.includes(text[end]!)) end++;
  if (end >= text.length) return end;
  if (!isSpace(text.charCodeAt(end))) return 0;
  if (text.charCodeAt(at) !== 46) return end;
  let from = at;
  while (from > start && !isSpace(text.charCodeAt(from - 1))) from--;
  // A longer word ends its sentence whatever follows; only short ones can be abbreviations.
  if (at - from > 6) return end;
  const written = text.slice(from, at).toLowerCase();
  const before = isLetter(written.charCodeAt(0)) ? written : written.replace(/^[^\p{L}\p{N}]+/u, '');
  let next = end;
  while (next < text.length && (isSpace(text.charCodeAt(next)) || opening.includes(text[next]!))) next++;
  const follows = text[next] ?? '';
  const lower = follows >= 'a' && follows <= 'z';
  // "R. Ortiz", "J.S. chose": initials end a sentence only where nothing in lower case follows them.
  if ((before.length === 1 || before.includes('.')) && /^[a-z](\.[a-z])*$/.test(before))
    return lower || before.length === 1 ? 0 : end;
  if (titles.has(before)) return 0;
  if (abbreviations.has(before) && (lower || /\d/.test(follows))) return 0;
  return end;
}
