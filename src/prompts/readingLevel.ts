/*
 * How many years of school a text asks for: the Flesch-Kincaid grade of Kincaid and
 * others (1975), 0.39 words a sentence + 11.8 syllables a word - 15.59.
 *
 * For tests. Syllables are groups of vowels less a silent ending, which is right for
 * about nine words in ten; on one short sentence a grade either way means little, so
 * the bar on it catches what is plainly too hard and no more.
 */

/** @param text English with at least one word; 0 without any. */
export function readingLevel(text: string): number {
  const words = text.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*/g) ?? [];
  if (words.length === 0) return 0;
  const sentences = Math.max(1, text.match(/[.?!:]+(?=\s|$)/g)?.length ?? 0);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

/** @returns At least 1: "the" is a syllable though its e is the only vowel. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  // The e of "like", "moves" and "talked" is silent; that of "little", "boxes" and "wanted" is not.
  const heard = plain
    .replace(/(?<![aeiouyl])le$/, 'lə')
    .replace(/(?<=[^aeiouy])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxzg])es$/, '');
  return Math.max(1, heard.match(/[aeiouyə]+/g)?.length ?? 0);
}
