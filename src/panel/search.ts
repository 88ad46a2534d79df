/*
 * Search in memory: all words, as beginnings of words, and phrases in quotation marks,
 * without regard to capitals and accents. Nothing like an index is ever written down.
 */

/** What is asked for: each has to be there. */
export type Query = readonly string[];

export function fold(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() : text.toLowerCase();
}

/** A text as it is searched: folded, its words one space apart, a space at either end. */
export function searchable(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** @param query As typed. A quotation that is still open matches the beginning of its last word, as words do. */
export function parse(query: string): Query {
  const parts = query.replace(/[“”„«»]/g, '"').split('"');
  return parts.flatMap((part, index) => {
    const words = searchable(part).trim();
    if (!words) return [];
    const quoted = index % 2 === 1;
    if (!quoted) return words.split(' ').map(word => ` ${word}`);
    return [index === parts.length - 1 ? ` ${words}` : ` ${words} `];
  });
}

/** @param text As `searchable` gives it. */
export function matches(text: string, query: Query): boolean {
  return query.every(part => text.includes(part));
}
