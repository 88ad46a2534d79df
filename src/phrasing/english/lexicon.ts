/*
 * Every word we know, numbered once: its classes, and for verbs the base form and
 * which forms it can be. Unknown words share the number 0. learn.ts fills it.
 */
import {folded} from '../characters.ts';
import * as Form from './form.ts';
import {formsOf} from './inflect.ts';

/** Room for 96 classes: three 32-bit words a lexeme. */
const WORDS = 3;
/** Words there is room for, so that no set of phrases can fill a page. */
export const CAPACITY = 1 << 14;
/** What a word gets for which there is none: no text holds it. */
const NEVER = 1;

const ids = new Map<string, number>();
/** Word numbers by the hash of their spelling, open addressing: a text's words are looked up without cutting them out. */
const SLOTS = 1 << 15;
const slots = new Uint16Array(SLOTS);
const spelling: string[] = ['', '\0'];
const hashes = new Int32Array(CAPACITY);
/** All spellings one behind the other, and where each begins. */
let letters = new Uint16Array(CAPACITY * 8);
const begins = new Uint32Array(CAPACITY + 1);
const classBits = new Uint32Array(CAPACITY * WORDS);
/** Number of the base form; 0 for words that are no verb. */
const base = new Uint16Array(CAPACITY);
const forms = new Uint8Array(CAPACITY);

/** The number of a word, in lower case; made on first sight while the lexicon is built. */
export function intern(word: string): number {
  let id = ids.get(word);
  if (id === undefined) {
    if (spelling.length === CAPACITY) return NEVER;
    id = spelling.length;
    ids.set(word, id);
    spelling.push(word);
    const hash = hashOf(word);
    hashes[id] = hash;
    spellOut(word, id);
    let slot = hash & (SLOTS - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = id;
  }
  return id;
}

function spellOut(word: string, id: number): void {
  const begin = begins[id]!;
  const end = (begins[id + 1] = begin + word.length);
  if (end > letters.length) {
    const more = new Uint16Array(2 * end);
    more.set(letters);
    letters = more;
  }
  for (let at = 0; at < word.length; at++) letters[begin + at] = word.charCodeAt(at);
}

export function lookup(word: string): number {
  return ids.get(word) ?? 0;
}

/** The step of the hash; `code` is a code unit in lower case. */
export function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

/** The number of the word whose code units stand from `from` to `to`; `hash` is of them, folded. */
export function lookupIn(codes: Uint16Array, from: number, to: number, hash: number): number {
  for (let slot = hash & (SLOTS - 1); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const id = slots[slot]!;
    if (hashes[id] === hash && isSpelt(id, codes, from, to)) return id;
  }
  return 0;
}

function isSpelt(id: number, codes: Uint16Array, from: number, to: number): boolean {
  const begin = begins[id]!;
  const length = to - from;
  if (begins[id + 1]! - begin !== length) return false;
  for (let at = 0; at < length; at++) if (letters[begin + at] !== folded(codes[from + at]!)) return false;
  return true;
}

/** How many words there are, the unknown one included. */
export function wordCount(): number {
  return spelling.length;
}

export function spell(id: number): string {
  return spelling[id]!;
}

export function isA(id: number, bit: number): boolean {
  return (classBits[id * WORDS + (bit >> 5)]! & (1 << (bit & 31))) !== 0;
}

/** Whether a word is one of these; for small sets that have no class. */
export function oneOf(words: string): (id: number) => boolean {
  const known = wanted(words.split(' ').map(intern));
  return id => isWanted(known, id);
}

/** Words one of which is asked for. */
export type Wanted = {
  readonly words: readonly number[];
  /** Bit n stands for every word whose number ends in n, modulo 32; and for every one whose next five bits are n. */
  readonly bits: number;
  readonly more: number;
};

export function wanted(words: readonly number[]): Wanted {
  const bits = words.reduce((bits, word) => bits | (1 << (word & 31)), 0);
  return {words, bits, more: words.reduce((bits, word) => bits | (1 << ((word >> 5) & 31)), 0)};
}

/** Most questions end with the bits. */
export function isWanted({words, bits, more}: Wanted, word: number): boolean {
  if ((bits & (1 << (word & 31))) === 0 || (more & (1 << ((word >> 5) & 31))) === 0) return false;
  for (let at = 0; at < words.length; at++) if (words[at] === word) return true;
  return false;
}

/**
 * What is asked of every word, or of a sentence as a whole. `short`: it stands for another
 * word, or for two; `notName`: with a capital it would pass for somebody's name.
 */
export const Summary = {
  english: 1,
  other: 2,
  client: 4,
  authority: 8,
  too: 16,
  short: 32,
  notName: 64,
  danger: 128,
} as const;
const summaries = new Uint8Array(CAPACITY);

export function summaryOf(id: number): number {
  return summaries[id]!;
}

/** A word we know only from a pattern, or not at all: neither its class nor its form says anything. */
export function isPlain(id: number): boolean {
  const at = id * WORDS;
  // The third word holds sets alone (classes.ts).
  return base[id] === 0 && (classBits[at]! | classBits[at + 1]!) === 0;
}

/** @param form Bits of Form; 0 asks for any. */
export function isForm(id: number, form: number): boolean {
  return form === 0 ? base[id] !== 0 : (forms[id]! & form) !== 0;
}

export function baseOf(id: number): number {
  return base[id]!;
}

export function formOf(id: number): number {
  return forms[id]!;
}

/** Puts a word into a class. */
export function mark(word: string, bit: number): void {
  const id = intern(word);
  classBits[id * WORDS + (bit >> 5)]! |= 1 << (bit & 31);
}

/** @param bits Of Summary. */
export function summarize(id: number, bits: number): void {
  summaries[id]! |= bits;
}

/** Takes in a verb that was not among ours, as regular; shipped rules use only verbs of verbs.ts. */
export function learnVerb(name: string): ReturnType<typeof formsOf> {
  addVerb(name);
  return paradigms.get(intern(name))!;
}

const paradigms = new Map<number, ReturnType<typeof formsOf>>();

/** The written forms of a verb we know. */
export function paradigmOf(baseId: number): ReturnType<typeof formsOf> | undefined {
  return paradigms.get(baseId);
}

/** @param entry As `formsOf` reads it. */
export function addVerb(entry: string): void {
  const written = formsOf(entry);
  const id = intern(written.base);
  paradigms.set(id, written);
  for (const form of ['base', 's', 'past', 'part', 'ing'] as const) addForm(written[form], id, Form[form]);
}

/** @param form A bit of Form. */
export function addForm(word: string, of: number, form: number): void {
  const id = intern(word);
  base[id] = of;
  forms[id]! |= form;
}
