/* Forms of a verb, as bits: "put" is base, past and participle at once. */
export const base = 1;
export const s = 2;
export const past = 4;
export const part = 8;
export const ing = 16;
