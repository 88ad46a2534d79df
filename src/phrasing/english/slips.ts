/*
 * Slips of the pen: a word nobody knows that is one letter away from one we know
 * ("reccommended", "noncomplaint"). Long words only; a short one may be any word.
 */
import * as is from './classes.ts';
import * as Form from './form.ts';
import {frequency} from './learn.ts';
import {folded, intern, isA, isForm, lookup, oneOf, spell, wordCount} from './lexicon.ts';
import type {Tokens} from '../tokens.ts';

/** Letters from which on a slip is looked for, of more kinds than one, and of any kind. */
export const MIN_SLIP = 4;
const MIN_SHORT = 5;
const MIN_LONG = 8;

/** Words by their first two letters and the last: hardly anybody slips there. And by their letters, whatever the order. */
let shelves:
  | {
      readonly near: Map<number, number[]>;
      readonly swapped: Map<number, number[]>;
      /** A verb's past, by what is left of it without its vowels. */
      readonly bare: Map<string, number[]>;
    }
  | undefined;

/** @returns The lexicon's number of the word meant by `text` from `from` to `to`; 0 where there is none. */
export function slipOf(text: string, from: number, to: number): number {
  const length = to - from;
  const first = folded(text.charCodeAt(from));
  const last = folded(text.charCodeAt(to - 1));
  // "tellin": the g that is not heard.
  if (last === 110 && text.charCodeAt(to - 2) === 105) {
    const known = lookup(text.slice(from, to).toLowerCase() + 'g');
    if (isForm(known, Form.ing)) return known;
  }
  const past = last === 100 ? pastOf(text, from, to) : 0;
  const known = past === 0 && length <= MIN_SHORT ? doubled(text, from, to) : past;
  if (known !== 0) return known;
  if (length < (isCapitalized(text, from) ? MIN_LONG : MIN_SHORT)) return 0;
  const meant = respelt(text, from, to);
  if (meant !== 0) return meant;
  const {near, swapped} = (shelves ??= shelve());
  // "handel": two letters that changed places.
  let sum = 0;
  for (let at = from; at < to; at++) sum += folded(text.charCodeAt(at));
  for (const id of swapped.get(lettersOf(first, length, sum)) ?? nothing)
    if (isOneOff(text, from, to, spell(id))) return id;
  for (const id of near.get(shelfOf(first, folded(text.charCodeAt(from + 1)), last)) ?? nothing)
    if (isSlip(text, from, to, spell(id))) return id;
  return 0;
}

const nothing: readonly number[] = [];

/** "Denise" at the start of a sentence is nobody who denies. */
function isCapitalized(text: string, from: number): boolean {
  return text.charCodeAt(from) < 91 && text.charCodeAt(from + 1) > 90;
}

/** "denys", "tolld": a y that stayed before an s, a letter written twice. @returns 0 where that is no verb. */
function respelt(text: string, from: number, to: number): number {
  if (text.charCodeAt(to - 1) === 115 && text.charCodeAt(to - 2) === 121) {
    const known = lookup(text.slice(from, to - 2).toLowerCase() + 'ies');
    if (isForm(known, 0)) return known;
  }
  // Before an ending two letters say which word it is: "hopping" is no "hoping".
  const ending = endingOf(text, to);
  for (let at = from + 1; at < to - ending; at++) {
    if (text.charCodeAt(at) !== text.charCodeAt(at - 1)) continue;
    const known = lookup((text.slice(from, at) + text.slice(at + 1, to)).toLowerCase());
    if (known !== 0 && (isForm(known, 0) || isA(known, is.auxiliary))) return known;
  }
  return 0;
}

/** "refusd", "advsd": a past from which the e or all vowels were left out. @returns 0 where there is none, or more than one. */
function pastOf(text: string, from: number, to: number): number {
  if (isVowel(folded(text.charCodeAt(to - 2)))) return 0;
  const written = text.slice(from, to).toLowerCase();
  const known = lookup(written.slice(0, -1) + 'ed');
  if (isForm(known, Form.past)) return known;
  if (written.length < MIN_SHORT || isCapitalized(text, from)) return 0;
  shelves ??= shelve();
  const fitting = (shelves.bare.get(written.replace(vowels, '')) ?? nothing).filter(id => isLeftOf(written, spell(id)));
  return fitting.length === 1 ? fitting[0]! : 0;
}

/** "neds", "loks": one of two vowels. */
function doubled(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isVowel(folded(text.charCodeAt(at)))) at++;
  const code = folded(text.charCodeAt(at));
  const isOne = (code === 101 || code === 111) && at > from && at < to - 1 && !isVowel(folded(text.charCodeAt(at + 1)));
  if (!isOne) return 0;
  const known = lookup((text.slice(from, at + 1) + text.slice(at, to)).toLowerCase());
  return isForm(known, Form.s | Form.past) ? known : 0;
}

const vowels = /(?<!^)[aeiou]/g;

/** Whether `written` is `word` with letters left out. */
function isLeftOf(written: string, word: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === written[at]) at++;
  return at === written.length;
}

/** Letters of "ed" or "ing" at the end. */
function endingOf(text: string, to: number): number {
  if (text.endsWith('ed', to)) return 2;
  return text.endsWith('ing', to) ? 3 : 0;
}

const isTo = oneOf('too 2');
const to = intern('to');
const leadsTo = oneOf(
  'need needs have has had got ought told him her them want wants wanted expected required supposed allowed asked able',
);

/** "needs too call", "has 2 go": what a verb stands behind, and what asks for one before, is "to". */
export function mendTo(t: Tokens): void {
  for (let at = 1; at < t.count - 1; at++)
    if (isTo(t.word[at]!) && leadsTo(t.word[at - 1]!) && isForm(t.word[at + 1]!, Form.base)) t.word[at] = to;
}

/** A letter at the very end makes another form of a word, not a slip; a short word is hardly ever longer than its slip. */
function isSlip(text: string, from: number, to: number, word: string): boolean {
  const longer = word.length - (to - from);
  // Letters beyond ASCII may share a shelf.
  if (word.charCodeAt(0) !== folded(text.charCodeAt(from))) return false;
  return longer >= -1 && longer <= (word.length >= MIN_LONG ? 1 : 0) && isOneOff(text, from, to, word);
}

function shelfOf(first: number, second: number, last: number): number {
  return (first << 16) | (second << 8) | last;
}

function lettersOf(first: number, length: number, sum: number): number {
  return (first << 20) | (length << 14) | sum;
}

/** What is met more often first, then the shorter. */
function shelve(): NonNullable<typeof shelves> {
  const near = new Map<number, number[]>();
  const swapped = new Map<number, number[]>();
  const bare = new Map<string, number[]>();
  const put = <Key>(shelf: Map<Key, number[]>, key: Key, id: number) => {
    const there = shelf.get(key);
    if (there) there.push(id);
    else shelf.set(key, [id]);
  };
  for (let id = 1; id < wordCount(); id++) {
    const word = spell(id);
    if (word.length < 5 || word.length > 60 || !/^[a-z-]+$/.test(word)) continue;
    if (word.endsWith('ed') && isForm(id, Form.past)) put(bare, word.replace(vowels, ''), id);
    const letters = Array.from(word, letter => letter.charCodeAt(0));
    if (word.length > 5) put(near, shelfOf(letters[0]!, letters[1]!, letters.at(-1)!), id);
    // So short a word has to be a verb's.
    else if (!isForm(id, 0)) continue;
    const sum = letters.reduce((total, letter) => total + letter, 0);
    put(swapped, lettersOf(letters[0]!, word.length, sum), id);
  }
  for (const shelf of near.values())
    shelf.sort((a, b) => frequency[b]! - frequency[a]! || spell(a).length - spell(b).length || a - b);
  return {near, swapped, bare};
}

/** Bit n stands for the nth letter. */
const VOWELS = [...'aeiou'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);

function isVowel(code: number): boolean {
  return code >= 97 && code <= 122 && (VOWELS & (1 << (code - 97))) !== 0;
}

/** One letter more, less or other, or two swapped. */
function isOneOff(text: string, from: number, to: number, word: string): boolean {
  const {length} = word;
  const written = to - from;
  let head = 1;
  while (head < length && head < written && folded(text.charCodeAt(from + head)) === word.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < length - head &&
    tail < written - head &&
    folded(text.charCodeAt(to - 1 - tail)) === word.charCodeAt(length - 1 - tail)
  )
    tail++;
  const left = length - head - tail;
  const extra = written - head - tail;
  // In a shorter word only a letter written twice, two swapped, or another vowel.
  if (length < MIN_LONG && left === 1 && extra === 1)
    return length >= 6 && isVowel(word.charCodeAt(head)) && isVowel(folded(text.charCodeAt(from + head)));
  if (length < MIN_LONG && left !== 2) return left === 0 && extra === 1 && text[from + head] === text[from + head - 1];
  if (left <= 1 && extra <= 1) return true;
  const [a, b] = [from + head, from + head + 1];
  return (
    left === 2 &&
    extra === 2 &&
    folded(text.charCodeAt(a)) === word.charCodeAt(head + 1) &&
    folded(text.charCodeAt(b)) === word.charCodeAt(head)
  );
}
