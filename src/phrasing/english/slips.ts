/*
 * Slips of the pen: a word nobody knows that is one letter away from one we know
 * ("reccommended", "noncomplaint"). Long words only; a short one may be any word.
 */
import {folded} from '../characters.ts';
import * as is from './classes.ts';
import * as Form from './form.ts';
import {intern, isA, isForm, lookupIn, mix, oneOf, spell} from './lexicon.ts';
import {LONGEST, letterBit, nearKey, shelved, swappedKey, vowels} from './shelves.ts';
import type {Tokens} from '../tokens.ts';

/** Letters from which on a slip is looked for, of more kinds than one, and of any kind. */
export const MIN_SLIP = 4;
const MIN_SHORT = 5;
const MIN_LONG = 8;

/** The word that is looked at, folded, and how many letters it has. */
const written = new Uint16Array(LONGEST);
let count = 0;
/** Room for how it may have been meant: a few letters more. */
const meant = new Uint16Array(LONGEST + 4);

/** @returns The lexicon's number of the word meant by the code units from `from` to `to`; 0 where there is none. */
export function slipOf(codes: Uint16Array, from: number, to: number): number {
  count = to - from;
  if (count > LONGEST) return 0;
  for (let at = 0; at < count; at++) written[at] = folded(codes[from + at]!);
  // "Denise" at the start of a sentence is nobody who denies.
  const isCapitalized = codes[from]! < 91 && codes[from + 1]! > 90;
  const last = written[count - 1]!;
  // "tellin": the g that is not heard.
  if (last === N && written[count - 2] === I) {
    const known = withLetter(count, G, count);
    if (isForm(known, Form.ing)) return known;
  }
  const past = last === D ? pastOf(isCapitalized) : 0;
  const known = past === 0 && count <= MIN_SHORT ? doubled() : past;
  if (known !== 0) return known;
  if (count < (isCapitalized ? MIN_LONG : MIN_SHORT)) return 0;
  return respelt() || nextTo(last);
}

/** "handel": two letters that changed places; "reccommended": one letter more, less, or another. */
function nextTo(last: number): number {
  const {near, swapped, letters, sums} = shelved();
  let sum = 0;
  let bits = 0;
  for (let at = 0; at < count; at++) {
    sum += written[at]!;
    bits |= letterBit(written[at]!);
  }
  for (let id = swapped.first[swappedKey(written[0]!, count, sum)]!; id !== 0; id = swapped.next[id]!)
    if (letters[id] === bits && sums[id] === sum && isSwapped(spell(id))) return id;
  for (let id = near.first[nearKey(written[0]!, written[1]!, last)]!; id !== 0; id = near.next[id]!)
    if (differsByTwo(letters[id]! ^ bits) && isSlip(spell(id))) return id;
  return 0;
}

const nothing: readonly number[] = [];
const [D, E, G, I, N, O, S, Y] = [100, 101, 103, 105, 110, 111, 115, 121] as const;

/** Another letter is one that is gone and one that came. */
function differsByTwo(bits: number): boolean {
  const left = bits & (bits - 1);
  return (left & (left - 1)) === 0;
}

/** The word that has one letter more: `code` at `at`, and what stands from `rest` on behind it. */
function withLetter(at: number, code: number, rest: number): number {
  for (let index = 0; index < at; index++) meant[index] = written[index]!;
  meant[at] = code;
  for (let index = rest; index < count; index++) meant[at + 1 + index - rest] = written[index]!;
  return lookupMeant(at + 1 + count - rest);
}

/** The word without the letter at `without`. */
function withoutLetter(without: number): number {
  for (let at = 0; at < without; at++) meant[at] = written[at]!;
  for (let at = without + 1; at < count; at++) meant[at - 1] = written[at]!;
  return lookupMeant(count - 1);
}

function lookupMeant(length: number): number {
  let hash = 0;
  for (let at = 0; at < length; at++) hash = mix(hash, meant[at]!);
  return lookupIn(meant, 0, length, hash);
}

/** "denys", "tolld": a y that stayed before an s, a letter written twice. @returns 0 where that is no verb. */
function respelt(): number {
  if (written[count - 1] === S && written[count - 2] === Y) {
    written[count - 2] = I;
    const known = withLetter(count - 1, E, count - 1);
    written[count - 2] = Y;
    if (isForm(known, 0)) return known;
  }
  // Before an ending two letters say which word it is: "hopping" is no "hoping".
  const ending = endingOf();
  for (let at = 1; at < count - ending; at++) {
    if (written[at] !== written[at - 1]) continue;
    const known = withoutLetter(at);
    if (known !== 0 && (isForm(known, 0) || isA(known, is.auxiliary))) return known;
  }
  return 0;
}

/** Letters of "ed" or "ing" at the end. */
function endingOf(): number {
  const last = written[count - 1];
  if (last === D) return written[count - 2] === E ? 2 : 0;
  return last === G && written[count - 2] === N && written[count - 3] === I ? 3 : 0;
}

/** "refusd", "advsd": a past from which the e or all vowels were left out. @returns 0 where there is none, or more than one. */
function pastOf(isCapitalized: boolean): number {
  if (isVowel(written[count - 2]!)) return 0;
  const known = withLetter(count - 1, E, count - 1);
  if (isForm(known, Form.past)) return known;
  if (count < MIN_SHORT || isCapitalized) return 0;
  const word = String.fromCharCode(...written.subarray(0, count));
  const fitting = (shelved().bare.get(word.replace(vowels, '')) ?? nothing).filter(id => isLeftOf(word, spell(id)));
  return fitting.length === 1 ? fitting[0]! : 0;
}

/** Whether `word` is left of `whole` when letters are taken out of it. */
function isLeftOf(word: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at++;
  return at === word.length;
}

/** "neds", "loks": one of two vowels. */
function doubled(): number {
  let at = 0;
  while (at < count && !isVowel(written[at]!)) at++;
  const code = written[at];
  if ((code !== E && code !== O) || at === 0 || at >= count - 1 || isVowel(written[at + 1]!)) return 0;
  const known = withLetter(at, code, at);
  return isForm(known, Form.s | Form.past) ? known : 0;
}

/** Bit n stands for the nth letter. */
const VOWELS = Array.from('aeiou').reduce((bits, letter) => bits | letterBit(letter.charCodeAt(0)), 0);

function isVowel(code: number): boolean {
  return code >= 97 && code <= 122 && (VOWELS & letterBit(code)) !== 0;
}

/** As long, and beginning with the same letter. */
function isSwapped(word: string): boolean {
  return word.length === count && word.charCodeAt(0) === written[0] && isOneOff(word);
}

/** A letter at the very end makes another form of a word, not a slip; a short word is hardly ever longer than its slip. */
function isSlip(word: string): boolean {
  const longer = word.length - count;
  // Letters beyond ASCII may share a shelf.
  if (word.charCodeAt(0) !== written[0]) return false;
  return longer >= -1 && longer <= (word.length >= MIN_LONG ? 1 : 0) && isOneOff(word);
}

/** One letter more, less or other, or two swapped. */
function isOneOff(word: string): boolean {
  const {length} = word;
  let head = 1;
  while (head < length && head < count && written[head] === word.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < length - head &&
    tail < count - head &&
    written[count - 1 - tail] === word.charCodeAt(length - 1 - tail)
  )
    tail++;
  const left = length - head - tail;
  const extra = count - head - tail;
  // In a shorter word only a letter written twice, two swapped, or another vowel.
  if (length < MIN_LONG && left === 1 && extra === 1)
    return length >= 6 && isVowel(word.charCodeAt(head)) && isVowel(written[head]!);
  if (length < MIN_LONG && left !== 2) return left === 0 && extra === 1 && written[head] === written[head - 1];
  if (left <= 1 && extra <= 1) return true;
  if (left !== 2 || extra !== 2) return false;
  return written[head] === word.charCodeAt(head + 1) && written[head + 1] === word.charCodeAt(head);
}

const isTo = oneOf('too 2');
const to = intern('to');
const leadsTo = oneOf(
  'need needs have has had got ought told him her them want wants wanted expected required supposed allowed asked able',
);

/** "advised ct 2 get": somebody who was told something. */
function leads(t: Tokens, at: number): boolean {
  return leadsTo(t.word[at]!) || (isA(t.word[at]!, is.personNoun) && isForm(t.word[at - 1] ?? 0, 0));
}

/** "needs too call", "has 2 go": what a verb stands behind, and what asks for one before, is "to". */
export function mendTo(t: Tokens): void {
  for (let at = 1; at < t.count - 1; at++)
    if (isTo(t.word[at]!) && leads(t, at - 1) && isForm(t.word[at + 1]!, Form.base)) t.word[at] = to;
}
