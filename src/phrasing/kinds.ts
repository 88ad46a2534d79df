/* What an element of a pattern asks for; each is a bit, so that what several ask for is one number. */
export const Kind = {
  // One word.
  verb: 1,
  ing: 2,
  past: 4,
  count: 8,
  role: 16,
  personal: 32,
  any: 64,
  // One or more, or none.
  them: 128,
  person: 256,
  noun: 512,
  poss: 1024,
  adv: 2048,
  /** Adverbs, or what is said by the way (english/aside.ts). */
  aside: 4096,
  words: 8192,
  gap: 16_384,
  ours: 32_768,
  // What is asked of the element itself, or of no word.
  word: 65_536,
  either: 131_072,
  start: 262_144,
  open: 524_288,
  close: 1_048_576,
} as const;

/** Kinds of which a place knows its answer: those below `word`. */
export const KINDS = 16;
