/*
 * Every word we know, numbered once: its classes, and for verbs the base form and
 * which forms it can be. Unknown words share the number 0. learn.ts fills it.
 */
import * as Form from './form.ts';
import {formsOf} from './inflect.ts';

/** Room for 96 classes: three 32-bit words a lexeme. */
const WORDS = 3;
export const CAPACITY = 8192;

const ids = new Map<string, number>();
/** Word numbers by the hash of their spelling, open addressing: a text's words are looked up without cutting them out. */
const SLOTS = 1 << 15;
const slots = new Uint16Array(SLOTS);
const spelling: string[] = [''];
const classBits = new Uint32Array(CAPACITY * WORDS);
/** Number of the base form; 0 for words that are no verb. */
const base = new Uint16Array(CAPACITY);
const forms = new Uint8Array(CAPACITY);

/** The number of a word, in lower case; made on first sight while the lexicon is built. */
export function intern(word: string): number {
  let id = ids.get(word);
  if (id === undefined) {
    id = spelling.length;
    ids.set(word, id);
    spelling.push(word);
    let slot = hashOf(word) & (SLOTS - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = id;
  }
  return id;
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

/** A code unit as the lexicon spells it: ASCII letters in lower case, one kind of apostrophe. */
export function folded(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  return code === 0x2019 || code === 0x2018 ? 39 : code;
}

/** The number of the word that stands at `from` to `to` of a text; `hash` is of its folded code units. */
export function lookupIn(text: string, from: number, to: number, hash: number): number {
  for (let slot = hash & (SLOTS - 1); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const id = slots[slot]!;
    const word = spelling[id]!;
    if (word.length !== to - from) continue;
    let at = 0;
    while (at < word.length && word.charCodeAt(at) === folded(text.charCodeAt(from + at))) at++;
    if (at === word.length) return id;
  }
  return 0;
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

/** Whether a word is one of these; for small sets that have no class. Words that no rule or class knows are never met. */
export function oneOf(words: string): (id: number) => boolean {
  let known: Wanted | undefined;
  // Looked up on first use: rules add to the lexicon after this module has run.
  return id => isWanted((known ??= wanted(words.split(' ').map(lookup).filter(Boolean))), id);
}

/** Words one of which is asked for. */
export type Wanted = {
  readonly words: readonly number[];
  /** Bit n stands for every word whose number ends in n, modulo 32: most questions end with it. */
  readonly bits: number;
};

export function wanted(words: readonly number[]): Wanted {
  return {words, bits: words.reduce((bits, word) => bits | (1 << (word & 31)), 0)};
}

export function isWanted({words, bits}: Wanted, word: number): boolean {
  return (bits & (1 << (word & 31))) !== 0 && words.includes(word);
}

/** Which of the classes asked for a sentence as a whole a word is in: bits of Summary. */
export const Summary = {english: 1, other: 2, client: 4, authority: 8, too: 16} as const;
const summaries = new Uint8Array(CAPACITY);

export function summaryOf(id: number): number {
  return summaries[id]!;
}

/** A word we know only from a pattern, or not at all: neither its class nor its form says anything. */
export function isPlain(id: number): boolean {
  const at = id * WORDS;
  return base[id] === 0 && (classBits[at]! | classBits[at + 1]! | classBits[at + 2]!) === 0;
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

/** Takes in a verb that was not among ours, as regular; shipped rules use only verbs of verbs.ts (rules.test.ts). */
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
