/*
 * Where a recovery key that was typed slipped: one wrong letter among 24 words is an
 * evening's search for who sees little. Says how many words there are and which of them are
 * in no list; never which word it may have been, and it counts as no attempt.
 */
import {fold, listOf, WORDS} from './recoveryKey.ts';

export type Slips = {
  readonly is: 'slips';
  readonly count: number;
  /** Words that are not in the list, each with its place, from 1. */
  readonly strange: readonly {readonly word: string; readonly at: number}[];
};

/**
 * @param text What readRecoveryKey found no key in.
 * @returns undefined where it is not words: letters of a key, or nothing at all.
 */
export async function slipsIn(text: string): Promise<Slips | undefined> {
  const words = text.normalize('NFC').match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || /^[\da-f\s-]*$/i.test(text)) return undefined;
  const [en, es] = await Promise.all([strangeIn(words, 'en'), strangeIn(words, 'es')]);
  return {is: 'slips', count: words.length, strange: en.length <= es.length ? en : es};
}

async function strangeIn(words: readonly string[], language: 'en' | 'es'): Promise<Slips['strange']> {
  const known = new Set((await listOf(language)).map(fold));
  const places = words.map((word, index) => ({word, at: index + 1}));
  // Of a whole page of other words none is worth naming.
  return places.filter(({word}) => !known.has(fold(word))).slice(0, WORDS);
}
