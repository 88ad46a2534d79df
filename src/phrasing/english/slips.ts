/*
 * Slips of the pen: a word nobody knows that is one letter away from one we know
 * ("reccommended", "noncomplaint"). Long words only; a short one may be any word.
 */
import * as is from './classes.ts';
import * as Form from './form.ts';
import {folded, intern, isA, isForm, lookup, oneOf, spell, wordCount} from './lexicon.ts';
import type {Tokens} from '../tokens.ts';

/** Letters from which on a slip is looked for, and from which on any slip is told from another word. */
export const MIN_SLIP = 5;
const MIN_LONG = 8;

/** Words by their first two letters and the last: hardly anybody slips there. */
let shelves: Map<number, number[]> | undefined;

/** @returns The lexicon's number of the word meant by `text` from `from` to `to`; 0 where there is none. */
export function slipOf(text: string, from: number, to: number): number {
  shelves ??= shelve();
  const last = text.charCodeAt(to - 1);
  // "refusd": the e that everybody drops.
  if (last === 100 && !'aeiouylnrw'.includes(text[to - 2]!)) {
    const known = lookup(text.slice(from, to - 1).toLowerCase() + 'ed');
    if (known !== 0) return known;
  }
  const known = respelt(text, from, to);
  if (known !== 0) return known;
  const shelf = shelves.get(shelfOf(folded(text.charCodeAt(from)), folded(text.charCodeAt(from + 1)), last));
  if (shelf) for (const id of shelf) if (isSlip(text, from, to, spell(id))) return id;
  return 0;
}

/** "denys", "tolld": a y that stayed before an s, a letter written twice. @returns 0 where that is no verb. */
function respelt(text: string, from: number, to: number): number {
  if (text.charCodeAt(to - 1) === 115 && text.charCodeAt(to - 2) === 121) {
    const known = lookup(text.slice(from, to - 2).toLowerCase() + 'ies');
    if (isForm(known, 0)) return known;
  }
  // Before an ending two letters say which word it is: "hopping" is no "hoping".
  const last = /(ed|ing)$/i.exec(text.slice(from, to))?.[0].length ?? 0;
  for (let at = from + 1; at < to - last; at++) {
    if (text.charCodeAt(at) !== text.charCodeAt(at - 1)) continue;
    const known = lookup((text.slice(from, at) + text.slice(at + 1, to)).toLowerCase());
    if (known !== 0 && (isForm(known, 0) || isA(known, is.auxiliary))) return known;
  }
  return 0;
}

const too = intern('too');
const to = intern('to');
const leadsTo = oneOf('need needs have has had got ought told him her them want wants wanted');

/** "needs too call": what a verb stands behind, and what asks for one before, is "to". */
export function mendTo(t: Tokens): void {
  for (let at = 1; at < t.count - 1; at++)
    if (t.word[at] === too && leadsTo(t.word[at - 1]!) && isForm(t.word[at + 1]!, Form.base)) t.word[at] = to;
}

/** A letter at the very end makes another form of a word, not a slip; a short word is hardly ever longer than its slip. */
function isSlip(text: string, from: number, to: number, word: string): boolean {
  const longer = word.length - (to - from);
  // Letters beyond ASCII may share a shelf.
  if (word.charCodeAt(0) !== folded(text.charCodeAt(from))) return false;
  return longer >= -1 && longer <= (word.length >= MIN_LONG ? 1 : 0) && isOneOff(text, from, to, word);
}

function shelfOf(first: number, second: number, last: number): number {
  return (first << 16) | (second << 8) | last;
}

/** The shorter words first, so that the nearest one is met first. */
function shelve(): Map<number, number[]> {
  const made = new Map<number, number[]>();
  for (let id = 1; id < wordCount(); id++) {
    const word = spell(id);
    if (word.length < 6 || word.length > 60 || !/^[a-z-]+$/.test(word)) continue;
    const place = shelfOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(word.length - 1));
    const shelf = made.get(place);
    if (shelf) shelf.push(id);
    else made.set(place, [id]);
  }
  for (const shelf of made.values()) shelf.sort((a, b) => spell(a).length - spell(b).length || a - b);
  return made;
}

/** One letter more, less or other, or two swapped. */
function isOneOff(text: string, from: number, to: number, word: string): boolean {
  const {length} = word;
  const written = to - from;
  let head = 1;
  while (head < length && head < written && folded(text.charCodeAt(from + head)) === word.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < length - head &&
    tail < written - head &&
    folded(text.charCodeAt(to - 1 - tail)) === word.charCodeAt(length - 1 - tail)
  )
    tail++;
  const left = length - head - tail;
  const extra = written - head - tail;
  // In a shorter word only a letter written twice, or two swapped.
  if (length < MIN_LONG && left !== 2) return left === 0 && extra === 1 && text[from + head] === text[from + head - 1];
  if (left <= 1 && extra <= 1) return true;
  const [a, b] = [from + head, from + head + 1];
  return (
    left === 2 &&
    extra === 2 &&
    folded(text.charCodeAt(a)) === word.charCodeAt(head + 1) &&
    folded(text.charCodeAt(b)) === word.charCodeAt(head)
  );
}
