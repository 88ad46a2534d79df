/*
 * Asks, when somebody pauses, whether their words may point to someone. What knows how
 * loads at the first pause: the popup opens without it.
 */

/** Milliseconds without a key. */
const PAUSE = 500;

/** @returns Takes the question back. */
export function askPointing(text: string, heard: (points: boolean) => void): () => void {
  let asked = true;
  const timer = setTimeout(() => {
    void import('./pointing.ts').then(({findPointing}) => asked && heard(findPointing(text).length > 0));
  }, PAUSE);
  return () => {
    asked = false;
    clearTimeout(timer);
  };
}

/** The text with "someone" in each of those places. */
export async function writeSomeone(text: string, someone: string): Promise<string> {
  return (await import('./pointing.ts')).withoutPointing(text, someone);
}
