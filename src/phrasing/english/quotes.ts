/* Whose words stand in quotation marks: the person's own are theirs to choose, the writer's are the writer's. */
import * as is from './classes.ts';
import {intern, isA, isForm, oneOf} from './lexicon.ts';
import {isQuoteMark, subjectOf} from './clause.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

const like = intern('like');
const words = intern('words');
const isMy = oneOf('my our');
const isWhat = oneOf('what how');

/** Whose words a quotation holds that a sentence begins in or ends in. */
export type Quote = 'none' | 'theirs' | 'own';

/** Marks tokens inside quotation marks. @returns The quotation that is still open at the end. */
export function markQuotes(t: Tokens, opening: Quote): Quote {
  let open = opening;
  let from = 0;
  for (let at = 0; at < t.count; at++) {
    if (!isQuoteMark(t, at)) continue;
    const mark = t.at(at);
    if (open === 'none' && mark !== '”') {
      open = isOwnQuote(t, at) ? 'own' : 'theirs';
      from = at + 1;
    } else if (open !== 'none' && mark !== '“') {
      flag(t, from, at, isOwnQuoteAfter(t, at) ? 'own' : open);
      open = 'none';
    }
  }
  if (open !== 'none') flag(t, from, t.count, open);
  markSingleQuotes(t);
  return open;
}

function flag(t: Tokens, from: number, to: number, whose: Quote): void {
  for (let at = from; at < to; at++) t.written[at]! |= whose === 'own' ? Written.ownQuote : Written.quoted;
}

/** 'three words or more' between single marks; an apostrophe never stands free on its left. */
function markSingleQuotes(t: Tokens): void {
  let open = -1;
  for (let at = 0; at < t.count; at++) {
    if (t.is(at, Written.word) || !/['‘’]/.test(t.at(at))) continue;
    if (open < 0) open = at;
    else {
      if (at - open > 3 && !t.is(open + 1, Written.quoted))
        flag(t, open + 1, at, isOwnQuote(t, open) || isOwnQuoteAfter(t, at) ? 'own' : 'theirs');
      open = -1;
    }
  }
}

/** I said, "…"; told him "…" where the writer is the one who speaks. */
function isOwnQuote(t: Tokens, mark: number): boolean {
  let reach = mark;
  for (let at = mark - 1; at >= 0 && at > reach - 9; at--) {
    if (isQuoteMark(t, at) || t.at(at) === ';') return false;
    // "I said (and I quote myself), …": what stands in brackets is said by the way.
    if (t.first(at) === ')') at = reach = openingOf(t, at);
    // "My exact words were,"
    if (t.word[at] === words && hasMine(t, at)) return true;
    // "I was like": how many people say "I said".
    const isLike = t.word[at] === like && isA(t.word[at - 1] ?? 0, is.beForm);
    if (!isLike && (!t.is(at, Written.word) || !isA(t.word[at]!, is.speech) || !isForm(t.word[at]!, 0))) continue;
    const {who} = subjectOf(t, isLike ? at - 1 : at);
    return who === 'writer' || (who === 'none' && isA(t.word[at + 1] ?? 0, is.objectPronoun));
  }
  return false;
}

function openingOf(t: Tokens, close: number): number {
  let at = close;
  while (at > 0 && t.first(at) !== '(') at--;
  return at;
}

function hasMine(t: Tokens, at: number): boolean {
  return isMy(t.word[at - 1] ?? 0) || isMy(t.word[at - 2] ?? 0);
}

/** "…," I said; "…" is how I put it. */
function isOwnQuoteAfter(t: Tokens, mark: number): boolean {
  const isHow = isA(t.word[mark + 1] ?? 0, is.beForm) && isWhat(t.word[mark + 2] ?? 0);
  const next = mark + (isHow ? 3 : 1);
  return isA(t.word[next] ?? 0, is.writerPronoun) && (isHow || isA(t.word[next + 1] ?? 0, is.speech));
}
