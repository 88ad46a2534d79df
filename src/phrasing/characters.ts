/* What a character is to whoever takes words out of a text, by its code unit. */

export const Char = {Space: 0, Letter: 1, Digit: 2, Other: 3} as const;
const chars = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  chars[code] = /\s/.test(char)
    ? Char.Space
    : /[a-z]/i.test(char)
      ? Char.Letter
      : /\d/.test(char)
        ? Char.Digit
        : Char.Other;
}
const wide = /[\p{L}\p{M}\p{N}]/u;

export function charOf(code: number): number {
  return code < 128 ? chars[code]! : wideOf(code);
}

function wideOf(code: number): number {
  if (code === 0xa0 || code === 0x2003 || code === 0x202f || code === 0xfffc) return Char.Space;
  if (code >= 0x2010 && code <= 0x206f) return Char.Other;
  return wide.test(String.fromCharCode(code)) || (code >= 0xd800 && code <= 0xdfff) ? Char.Letter : Char.Other;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** A code unit as the lexicon spells it: ASCII letters in lower case, one kind of apostrophe. */
export function folded(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  return code === 0x2019 || code === 0x2018 ? 39 : code;
}

/** A letter or digit of ASCII, folded, by its code unit; 0 for whatever else. */
export const plain = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  if (chars[code] === Char.Letter || chars[code] === Char.Digit) plain[code] = folded(code);
