/* The words that a slip of the pen may stand for, put where slips.ts looks for them. */
import * as Form from './form.ts';
import {frequency} from './learn.ts';
import {CAPACITY, isForm, spell, wordCount} from './lexicon.ts';

/** Words by a key, in order: the first one's number, and by a word's number that of the next; 0 where there is none. */
type Shelf = {readonly first: Uint16Array; readonly next: Uint16Array};

export type Shelves = {
  /** By their first two letters and the last: hardly anybody slips there. What is met more often first, then the shorter. */
  readonly near: Shelf;
  /** By what they are spelt with, whatever the order. */
  readonly swapped: Shelf;
  /** A verb's past, by what is left of it without its vowels. */
  readonly bare: ReadonlyMap<string, readonly number[]>;
  /** Which letters a word has, by its number: bit n stands for the nth. And the sum of their code units. */
  readonly letters: Int32Array;
  readonly sums: Uint16Array;
};

export const vowels = /(?<!^)[aeiou]/g;
/** Letters of the shortest word and of the longest that is on a shelf. */
const SHORTEST = 5;
export const LONGEST = 60;
/** Keys are of fifteen bits. */
const KEYS = 1 << 15;

let shelves: Shelves | undefined;

/** All words of the lexicon, as it was when they were asked for first. */
export function shelved(): Shelves {
  return (shelves ??= shelve());
}

/** Other marks than letters share a key with one. */
export function nearKey(first: number, second: number, last: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (last & 31);
}

export function swappedKey(first: number, length: number, sum: number): number {
  return (Math.imul(Math.imul(sum, 31) + length, 31) + first) & (KEYS - 1);
}

/** @param code Of a letter in lower case; other marks share bits with letters, which asks more than is needed. */
export function letterBit(code: number): number {
  return 1 << ((code - 97) & 31);
}

function shelve(): Shelves {
  const words: number[] = [];
  for (let id = 1; id < wordCount(); id++) {
    const {length} = spell(id);
    if (length >= SHORTEST && length <= LONGEST && /^[a-z-]+$/.test(spell(id))) words.push(id);
  }
  words.sort((a, b) => frequency[b]! - frequency[a]! || spell(a).length - spell(b).length || a - b);
  const [near, swapped] = [emptyShelf(), emptyShelf()];
  const letters = new Int32Array(CAPACITY);
  const sums = new Uint16Array(CAPACITY);
  // Each goes to the front of its shelf: what is met most often comes last.
  for (const id of words.toReversed()) {
    const codes = Array.from(spell(id), letter => letter.charCodeAt(0));
    letters[id] = codes.reduce((bits, code) => bits | letterBit(code), 0);
    sums[id] = codes.reduce((sum, code) => sum + code, 0);
    if (codes.length > SHORTEST) put(near, nearKey(codes[0]!, codes[1]!, codes.at(-1)!), id);
    // So short a word has to be a verb's.
    else if (!isForm(id, 0)) continue;
    put(swapped, swappedKey(codes[0]!, codes.length, sums[id]), id);
  }
  return {near, swapped, bare: bareOf(words), letters, sums};
}

function emptyShelf(): Shelf {
  return {first: new Uint16Array(KEYS), next: new Uint16Array(CAPACITY)};
}

function put({first, next}: Shelf, key: number, id: number): void {
  next[id] = first[key]!;
  first[key] = id;
}

function bareOf(words: readonly number[]): Map<string, number[]> {
  const bare = new Map<string, number[]>();
  for (const id of words) {
    const word = spell(id);
    if (!word.endsWith('ed') || !isForm(id, Form.past)) continue;
    const key = word.replace(vowels, '');
    bare.set(key, [...(bare.get(key) ?? []), id]);
  }
  return bare;
}
