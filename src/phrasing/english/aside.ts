/*
 * What may stand between two words that belong together: how often it was ("told her 3x
 * to"), and what is said by the way ("told her, before lunch, to").
 */
import {intern, oneOf} from './lexicon.ts';
import {isBreak} from './clause.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

const comma = intern(',');
const open = intern('(');
const close = intern(')');
const isTimes = oneOf('times x');
const isMore = oneOf('more');
const isThan = oneOf('than');
const isOnce = oneOf('once twice');
const isFew = oneOf('a several many umpteen countless multiple numerous');
const isFor = oneOf('for');
const isLong = oneOf('weeks months days hours years ages');
const isFewer = oneOf('few couple');
/** Words of what is said by the way, at most. */
const MOST = 6;

/** Where "3x", "x3", "3 times", "more than once", "several times", "for weeks" ends that begins at `at`, or undefined. */
export function timesEnd(t: Tokens, at: number): number | undefined {
  const word = t.word[at]!;
  if (isMore(word)) return isThan(t.word[at + 1] ?? 0) && isOnce(t.word[at + 2] ?? 0) ? at + 3 : undefined;
  if (isFor(word)) return isLong(t.word[at + 1] ?? 0) ? at + 2 : undefined;
  if (isFew(word)) {
    const counted = isFewer(t.word[at + 1] ?? 0) ? at + 2 : at + 1;
    return isTimes(t.word[counted] ?? 0) ? counted + 1 : undefined;
  }
  const code = t.text.charCodeAt(t.start[at]!);
  const isNumber = (code >= 48 && code <= 57) || (code | 32) === 120;
  if (!isNumber) return;
  if (/^(\d+x|x\d+)$/i.test(t.at(at))) return at + 1;
  return /^\d+$/.test(t.at(at)) && isTimes(t.word[at + 1] ?? 0) ? at + 2 : undefined;
}

/** Where the second comma or bracket stands behind a few words that begin with one at `at`, and what follows it; or undefined. */
export function asideEnd(t: Tokens, at: number): number | undefined {
  const ends = t.word[at] === comma ? comma : t.word[at] === open ? close : 0;
  if (ends === 0) return;
  for (let next = at + 1; next <= at + MOST + 1 && next < t.count; next++) {
    if (t.word[next] === ends) return next > at + 1 ? next + 1 : undefined;
    if (isBreak(t, next) || !t.is(next, Written.word)) return;
  }
  return;
}
