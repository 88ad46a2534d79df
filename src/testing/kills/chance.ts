/* Chance from a seed: the same moments again for the same seed. */

/** @returns Numbers from 0 (included) to 1, evenly spread. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // Weyl sequence and two rounds of mixing (the constants of SplitMix32).
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
