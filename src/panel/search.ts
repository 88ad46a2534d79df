/*
 * Search in memory: all words, as beginnings of words, without regard to capitals
 * and accents. Nothing like an index is ever written down.
 */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words asked for, folded. */
export function wordsOf(query: string): string[] {
  return fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

export function matches(text: string, words: readonly string[]): boolean {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return words.every(word => folded.includes(` ${word}`));
}
