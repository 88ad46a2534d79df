/* The words that a slip of the pen may stand for, put where slips.ts looks for them. */
import * as Form from './form.ts';
import {frequency} from './learn.ts';
import {CAPACITY, isForm, spell, wordCount} from './lexicon.ts';

export type Shelves = {
  /** By their first two letters and the last: hardly anybody slips there. What is met more often first, then the shorter. */
  readonly near: ReadonlyMap<number, readonly number[]>;
  /** By their letters, whatever the order. */
  readonly swapped: ReadonlyMap<number, readonly number[]>;
  /** A verb's past, by what is left of it without its vowels. */
  readonly bare: ReadonlyMap<string, readonly number[]>;
  /** Which letters a word has, by its number: bit n stands for the nth. */
  readonly letters: Int32Array;
};

export const vowels = /(?<!^)[aeiou]/g;
/** Letters of the shortest word and of the longest that is on a shelf. */
const SHORTEST = 5;
export const LONGEST = 60;

let shelves: Shelves | undefined;

/** All words of the lexicon, as it was when they were asked for first. */
export function shelved(): Shelves {
  return (shelves ??= shelve());
}

/** The words that begin with these two letters and end with that one. */
export function shelfOf(first: number, second: number, last: number): number {
  return (first << 16) | (second << 8) | last;
}

/** @param sum Of the letters' code units. */
export function lettersOf(first: number, length: number, sum: number): number {
  return (first << 20) | (length << 14) | sum;
}

/** @param code Of a letter in lower case; other marks share bits with letters, which asks more than is needed. */
export function letterBit(code: number): number {
  return 1 << ((code - 97) & 31);
}

function shelve(): Shelves {
  const near = new Map<number, number[]>();
  const swapped = new Map<number, number[]>();
  const bare = new Map<string, number[]>();
  const letters = new Int32Array(CAPACITY);
  for (let id = 1; id < wordCount(); id++) {
    const word = spell(id);
    if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z-]+$/.test(word)) continue;
    if (word.endsWith('ed') && isForm(id, Form.past)) put(bare, word.replace(vowels, ''), id);
    const codes = Array.from(word, letter => letter.charCodeAt(0));
    letters[id] = codes.reduce((bits, code) => bits | letterBit(code), 0);
    if (word.length > SHORTEST) put(near, shelfOf(codes[0]!, codes[1]!, codes.at(-1)!), id);
    // So short a word has to be a verb's.
    else if (!isForm(id, 0)) continue;
    const sum = codes.reduce((total, code) => total + code, 0);
    put(swapped, lettersOf(codes[0]!, word.length, sum), id);
  }
  for (const shelf of near.values())
    shelf.sort((a, b) => frequency[b]! - frequency[a]! || spell(a).length - spell(b).length || a - b);
  return {near, swapped, bare, letters};
}

function put<Key>(shelf: Map<Key, number[]>, key: Key, id: number): void {
  const there = shelf.get(key);
  if (there) there.push(id);
  else shelf.set(key, [id]);
}
