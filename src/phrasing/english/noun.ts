/*
 * The noun phrase that ends at a place, and who it is: the writer, the person supported,
 * somebody else, a thing.
 */
import * as is from './classes.ts';
import * as Form from './form.ts';
import {formOf, intern, isA, isForm, isPlain, oneOf} from './lexicon.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';
import type {Who} from '../types.ts';
import {whoIs} from './who.ts';

export type Noun = {
  readonly who: Who;
  /** First and last token of the phrase. */
  readonly from: number;
  readonly to: number;
  /** The word is "peer": the person only where the note has no other word for them. */
  readonly peer?: true;
};

const one = intern('one');
const countsNobody = oneOf('no any every some');
const takesAnother = oneOf('all both half');
const isThe = oneOf('the a an');
const isPointing = oneOf('that this');
const isRest = oneOf('rest');
const of = intern('of');
const ofIts = intern("'s");
/** Prepositions that hang a phrase on the noun before them. */
const attaches = new Set(['of', 'in', 'on', 'at', 'from', 'with', 'by', 'for', 'under', 'near', 'about'].map(intern));
const relatives = new Set(['who', 'whom', 'that', 'which'].map(intern));

/** The noun phrase whose last token is `at`, or undefined where that is no noun. */
export function nounEndingAt(t: Tokens, at: number): Noun | undefined {
  if (at < 0 || !t.is(at, Written.word)) return;
  const word = t.word[at]!;
  if (relatives.has(word)) return antecedentOf(t, at);
  if (word === one && countsNobody(t.word[at - 1] ?? 0)) return {who: 'thing', from: at - 1, to: at};
  const who = whoIs(t, at);
  if (who === undefined) return;
  // A pronoun takes nothing before it along: "one afternoon she was told".
  if (isA(word, is.subjectPronoun) && who !== 'thing') return {who, from: at, to: at};
  const from = startOf(t, at);
  // "residents in the building", "two of the women": the head stands before the preposition.
  const before = from - 1;
  if (before > 0 && attaches.has(t.word[before]!) && who !== 'writer') {
    const head = nounEndingAt(t, before - 1);
    const counted = t.word[before - 1]!;
    // "the rest of them"
    const counts = isA(counted, is.number) || isA(counted, is.determiner) || isRest(counted);
    if (t.word[before] === of && who === 'person' && counts) return {who, from: startOf(t, before - 1), to: at};
    // "a prescription for Tegretol": what looks like a name hangs on a thing.
    if (head) return {...head, to: at};
    if (t.word[before] === of && who === 'person') return {who, from: startOf(t, before - 1), to: at};
  }
  return {who, from, to: at, ...(isA(word, is.peerNoun) && {peer: true as const})};
}

function antecedentOf(t: Tokens, at: number): Noun | undefined {
  const before = t.is(at - 1, Written.word) ? at - 1 : at - 2;
  // "Ms. R., who": the dot of an initial.
  const last = t.first(before) === '.' ? before - 1 : before;
  // "I'm the one who lectured him"
  if (t.word[last] === one && isA(t.word[last - 2] ?? 0, is.beForm)) return nounEndingAt(t, last - 3);
  const who = last >= 0 && t.is(last, Written.word) ? whoIs(t, last) : undefined;
  if (who === 'person' || who === 'writer') return {who, from: startOf(t, last), to: at};
  const head = nounEndingAt(t, last);
  return head && head.who !== 'none' ? {...head, to: at} : {who: 'thing', from: at, to: at};
}

/** Goes left over what belongs to a noun: determiners, numbers, adjectives we do not know, names. */
function startOf(t: Tokens, at: number): number {
  let from = at;
  let determined = false;
  while (from > 0 && t.is(from - 1, Written.word)) {
    const word = t.word[from - 1]!;
    // "on the women's floor": whose it is stands before it.
    if (word === ofIts && from > 1) {
      from -= 2;
      determined = false;
      continue;
    }
    // "on top of that Mr. Dang refused": what stands before a title is another phrase.
    if (isPointing(word) && isA(t.word[from]!, is.title)) break;
    const determines = isA(word, is.determiner) || isA(word, is.possessive);
    // "around three that her carrier": one determiner, and what counts all of them.
    if (determined && !takesAnother(word)) break;
    determined ||= determines;
    if (determines || isA(word, is.number)) from--;
    // "the respite house"
    else if (from === at && (isCompound(t, from - 1) || isDescribed(t, from - 1))) from--;
    else if (isA(word, is.title) || (isPlain(word) && from === at && !t.is(from - 1, Written.opaque))) from--;
    else break;
  }
  return from;
}

/** "the back row": a word that could be a verb, between an article and a noun. */
function isDescribed(t: Tokens, at: number): boolean {
  return isThe(t.word[at - 1] ?? 0) && formOf(t.word[at]!) === Form.base;
}

/** The first of two nouns, behind its determiner. */
function isCompound(t: Tokens, at: number): boolean {
  const word = t.word[at]!;
  const before = t.word[at - 1] ?? 0;
  if (!isA(before, is.determiner) && !isA(before, is.possessive)) return false;
  return (isA(word, is.peerRole) || isA(word, is.programWord)) && !isForm(word, 0);
}
