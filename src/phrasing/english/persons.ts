/* Where a person who is an object is named, and how far the name reaches. */
import * as is from './classes.ts';
import {CAPACITY, intern, isA, isPlain, oneOf} from './lexicon.ts';
import {isArticle, isName, whoIs} from './who.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

const of = intern('of');
const the = intern('the');
const isEverybody = oneOf('both everyone everybody anyone anybody');
const countsAll = oneOf('both all each some most none half two three four');

/**
 * Every way to read an object that is a person from `at` on: "him", "the residents",
 * "J.S.", "her mother". @returns Bits: bit n says that it may end before `at + n`.
 */
export function personEnds(t: Tokens, at: number): number {
  if (!t.is(at, Written.word)) return 0;
  const word = t.word[at]!;
  if (word === of || (!t.is(at, Written.capital) && neverBegins(word))) return 0;
  let ends = isA(word, is.objectPronoun) || isEverybody(word) ? 2 : 0;
  // "both of them", "the two of them"
  const counted = word === the ? at + 1 : at;
  if (t.word[counted + 1] === of && isA(t.word[counted + 2] ?? 0, is.objectPronoun) && countsAll(t.word[counted] ?? 0))
    ends |= 1 << (counted + 3 - at);
  let head = at;
  while (head < at + 4 && head < t.count && isLead(t, head)) head++;
  for (let end = head; end < head + 3 && end < t.count && t.is(end, Written.word); end++) {
    const next = t.word[end]!;
    const who = isA(next, is.familyNoun) ? 'person' : whoIs(t, end);
    const isHead = who === 'person' && !isA(next, is.personPronoun) && !(isArticle(word) && isName(t, end));
    // "client services", but "let Howard run it"
    if (isHead && (isName(t, end) || !isA(t.word[end + 1] ?? 0, is.peerRole))) {
      ends |= 1 << (end - at + (isName(t, end) && isName(t, end + 1) ? 2 : 1));
      break;
    }
    if (t.endsIn(end, 'ing') || t.endsIn(end, 'ed')) break;
    if (!isPlain(next) && !isA(next, is.writerNoun) && !isA(next, is.groupNoun)) break;
  }
  return ends;
}

/** By a word's number: 1 if it may begin a person's name or stand in one, 2 if it never does; 0 until somebody asked. */
const begins = new Uint8Array(CAPACITY);
const mayBegin = [
  is.objectPronoun,
  is.personPronoun,
  is.personNoun,
  is.familyNoun,
  is.groupNoun,
  is.writerNoun,
  is.determiner,
  is.possessive,
  is.number,
  is.title,
];

/** Most words of a note: known without a look at what stands around them. */
function neverBegins(word: number): boolean {
  if (word === 0) return false;
  const known = begins[word]!;
  if (known !== 0) return known === 2;
  const may = isPlain(word) || isA(word, is.inPersons) || mayBegin.some(wordClass => isA(word, wordClass));
  begins[word] = may ? 1 : 2;
  return !may;
}

function isLead(t: Tokens, at: number): boolean {
  const word = t.word[at]!;
  if (isA(word, is.personNoun) || isName(t, at)) return false;
  return (
    isA(word, is.determiner) || isA(word, is.possessive) || isA(word, is.number) || isA(word, is.title) || word === of
  );
}
