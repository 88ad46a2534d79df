/* What makes a passphrase long enough. No rules about signs: length is what counts. */

const LETTERS = 12;
const WORDS = 4;

/** Twelve characters, or four words of two letters or more. */
export function isLongEnough(passphrase: string): boolean {
  const normal = passphrase.normalize('NFKC');
  const words = normal.split(/\s+/u).filter(word => [...word].length > 1);
  return [...normal.trim()].length >= LETTERS || words.length >= WORDS;
}
