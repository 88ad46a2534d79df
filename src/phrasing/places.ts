/*
 * What may stand at a place of a sentence, by the kinds that patterns ask for. Many
 * rules ask the same of the same place: it is found out once.
 */
import * as is from './english/classes.ts';
import {asideEnd, timesEnd} from './english/aside.ts';
import * as Form from './english/form.ts';
import {intern, isA, isForm, isPlain, oneOf} from './english/lexicon.ts';
import {isName} from './english/who.ts';
import {personEnds} from './english/persons.ts';
import {Kind, KINDS} from './kinds.ts';
import type {Tokens} from './tokens.ts';
import * as Written from './written.ts';

const ofHis = intern("'s");
const isMy = oneOf('my our');
const isHe = oneOf('he she they');
/** Auxiliaries that are verbs of their own as well. */
const isPlainVerb = oneOf('be have do get');

/** Where what is of this kind and begins at `at` may end, as bits: bit n says `at + n`, bit 0 that nothing may stand there. */
export function endsOf(t: Tokens, kind: number, at: number): number {
  const place = at * KINDS + 31 - Math.clz32(kind);
  if ((t.answered[at]! & kind) === 0) {
    t.answered[at]! |= kind;
    t.ends[place] = findEnds(t, kind, at);
  }
  return t.ends[place]!;
}

/** Whether something of one of these kinds begins at `at`. */
export function mayBegin(t: Tokens, kinds: number, at: number): boolean {
  for (let left = kinds; left !== 0; left &= left - 1) if (endsOf(t, left & -left, at) > 1) return true;
  return false;
}

function findEnds(t: Tokens, kind: number, at: number): number {
  if (kind === Kind.them) return personEnds(t, at);
  if (kind === Kind.noun) return endsOf(t, Kind.them, at);
  if (kind === Kind.person) return isHe(t.word[at]!) ? 2 : endsOf(t, Kind.them, at);
  if (kind === Kind.poss) return possessiveEnds(t, at);
  if (kind === Kind.ours) return oursEnds(t, at);
  if (kind === Kind.adv || kind === Kind.aside) return adverbEnds(t, at, kind === Kind.aside);
  if (kind === Kind.words || kind === Kind.gap) return runOf(t, at, kind === Kind.gap ? 4 : 2);
  return t.is(at, Written.word) && fitsWord(t, kind, at) ? 2 : 0;
}

function fitsWord(t: Tokens, kind: number, at: number): boolean {
  const word = t.word[at]!;
  if (kind === Kind.verb) return isBaseVerb(t, at);
  if (kind === Kind.ing) return isForm(word, Form.ing) || (isPlain(word) && /ing$/i.test(t.at(at)));
  if (kind === Kind.past) return isForm(word, Form.past | Form.part) || (isPlain(word) && /ed$/i.test(t.at(at)));
  if (kind === Kind.count) return isA(word, is.number) || isA(word, is.counted) || /^\d+$/.test(t.at(at));
  if (kind === Kind.role) return isA(word, is.personNoun);
  if (kind === Kind.personal) return isA(word, is.personPronoun) || isName(t, at);
  return kind === Kind.any;
}

function isAdverb(t: Tokens, at: number): boolean {
  return t.is(at, Written.word) && (isA(t.word[at]!, is.adverb) || (isPlain(t.word[at]!) && t.endsIn(at, 'ly')));
}

/** Bits of the ends of up to three of them: an adverb, how often ("3x", "more than once"), or what stands between two commas. */
function adverbEnds(t: Tokens, at: number, bridges: boolean): number {
  let ends = 1;
  for (let steps = 0, to = at; steps < 3 && to < t.count; steps++) {
    const aside = bridges ? (timesEnd(t, to) ?? asideEnd(t, to)) : undefined;
    const next = aside ?? (isAdverb(t, to) ? to + 1 : undefined);
    if (next === undefined || next - at > MOST_BITS) break;
    ends |= 1 << (next - at);
    to = next;
  }
  return ends;
}

const MOST_BITS = 30;

/** Bits of the ends of a run of words: none, one, and so on up to `most`. */
function runOf(t: Tokens, at: number, most: number): number {
  let ends = 1;
  for (let step = 1; step <= most && t.is(at + step - 1, Written.word); step++) ends |= 1 << step;
  return ends;
}

function possessiveEnds(t: Tokens, at: number): number {
  let ends = isA(t.word[at]!, is.personPossessive) ? 2 : 0;
  const persons = endsOf(t, Kind.them, at);
  for (let step = 1; persons >> step !== 0; step++)
    if ((persons & (1 << step)) !== 0 && t.word[at + step] === ofHis) ends |= 2 << step;
  return ends;
}

/** "my", "the team's" without its article. */
function oursEnds(t: Tokens, at: number): number {
  if (isMy(t.word[at]!)) return 2;
  return isA(t.word[at]!, is.writerNoun) && t.word[at + 1] === ofHis ? 4 : 0;
}

function isBaseVerb(t: Tokens, at: number): boolean {
  const word = t.word[at]!;
  if (!isPlain(word)) return isForm(word, Form.base) && (!isA(word, is.auxiliary) || isPlainVerb(word));
  // A capital is a name's, save where a voice is raised: "TOLD HIM TO KILL THE MUSIC".
  const isName = t.is(at, Written.capital) && !(t.is(at, Written.caps) && t.is(at - 1, Written.caps));
  return !isName && !t.is(at, Written.opaque) && !/..(ing|ed|ly|s)$/i.test(t.at(at)) && !/\d/.test(t.at(at));
}
