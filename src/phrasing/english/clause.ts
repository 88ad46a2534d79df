/*
 * The clause around a trigger: who its subject is, and what stands over it.
 */
import * as is from './classes.ts';
import {formOf, intern, isA, isForm, isPlain, oneOf} from './lexicon.ts';
import * as Form from './form.ts';
import {nounEndingAt, type Noun} from './noun.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

/** How far left we look for a subject, in tokens: no text can make this slow. */
const REACH = 40;
const nobody: Noun = {who: 'none', from: -1, to: -1};
const colon = intern(':');
const ofIt = intern("'s");
const comma = intern(',');
const of = intern('of');
const isArticle = oneOf('the a an');
const isSubject = oneOf('i he she they we');
const isObjectWord = oneOf('him her them me us himself herself themselves myself');
/** No subject, wherever it stands: an object, or a word that points. */
const isPassedOver = oneOf('him her them me us it this that you');
const isSince = oneOf('since');
const isThat = oneOf('that');
const isWho = oneOf('who');
const opensVerb = oneOf('to i we they you who that');
const isBoth = oneOf('both');
const isOut = oneOf('out up');
const isFlat = oneOf('flat straight');
const isBlank = oneOf('blank');
const isPoint = oneOf('point');
const isBe = oneOf('be');
const turns = oneOf('because so but while before after until then therefore bc b/c');

export function isBreak(t: Tokens, at: number): boolean {
  return at < 0 || t.is(at, Written.label | Written.breaks);
}

/** "flat out refused", "told him point blank": an adverb of two words. */
function isOutright(t: Tokens, at: number): boolean {
  return (
    (isOut(t.word[at] ?? 0) && isFlat(t.word[at - 1] ?? 0)) ||
    (isBlank(t.word[at] ?? 0) && isPoint(t.word[at - 1] ?? 0))
  );
}

/** Goes left from `at` over what may stand between a subject and its verb. */
export function skipBack(t: Tokens, at: number): number {
  let left = isOutright(t, at) ? at - 2 : at;
  while (
    left >= 0 &&
    t.is(left, Written.word) &&
    !(isA(t.word[left]!, is.adverb) && isArticle(t.word[left - 1] ?? 0)) &&
    // "I intervened and both were redirected": both of somebody.
    !(isBoth(t.word[left]!) && isA(t.word[left - 1] ?? 0, is.coordinator)) &&
    (isA(t.word[left]!, is.adverb) || isA(t.word[left]!, is.auxiliary) || isA(t.word[left]!, is.negation))
  ) {
    left--;
  }
  return left;
}

/** The subject of the verb at `verb`; `none` where it is left out, as notes do. */
export function subjectOf(t: Tokens, verb: number): Noun {
  let left = skipBack(t, verb - 1);
  // "Ct, however, must …"
  if (left > 0 && t.word[left] === comma) {
    const before = skipBack(t, left - 1);
    // Without an adverb between the commas the subject is further left.
    if (before === left - 1 || t.word[left - 1] === ofIt) return scanLeft(t, left - 1);
    left = before;
  }
  if (isBreak(t, left) || (left === 0 && t.isNumeric(left) && /^\d+(:\d+)?$/.test(t.at(left)))) return nobody;
  const word = t.word[left]!;
  if (isQuoteMark(t, left)) return nobody;
  if (!isA(word, is.coordinator) && t.word[left] !== comma) {
    const near = nounEndingAt(t, left);
    // "youth who crash here must": behind "who" stands a verb, also one we do not know.
    if (near?.who === 'thing' && isWho(t.word[near.from - 1] ?? 0)) return nounEndingAt(t, near.from - 1) ?? nobody;
    if (near && !isObject(t, near, left) && !isAdverbial(t, near)) return near;
  }
  return scanLeft(t, left);
}

/** A pronoun that can only be an object, or a noun right after a verb of the same clause, is no subject. */
function isObject(t: Tokens, noun: Noun, at: number): boolean {
  // "the rest of them need to"
  if (isObjectWord(t.word[at]!)) return t.word[at - 1] !== of;
  return noun.who === 'thing' && isVerbHere(t, noun.from - 1) && !isA(t.word[noun.from - 1] ?? 0, is.speech);
}

/** "at the end told her": a thing behind a preposition says when or where. */
function isAdverbial(t: Tokens, {who, from}: Noun): boolean {
  const before = t.word[from - 1] ?? 0;
  return who === 'thing' && isA(before, is.preposition) && !isSince(before);
}

/** "back" is a verb only behind "to" or a subject; "stay" in "who stay overnight" is one. */
function isVerbHere(t: Tokens, at: number): boolean {
  const word = t.word[at] ?? 0;
  if (isForm(word, Form.past | Form.part | Form.ing)) return true;
  return isForm(word, Form.base) && opensVerb(t.word[at - 1] ?? 0);
}

function scanLeft(t: Tokens, from: number): Noun {
  for (let left = from; left >= 0 && left > from - REACH; left--) {
    if (isBreak(t, left)) return nobody;
    if (!t.is(left, Written.word)) {
      if (isQuoteMark(t, left) && left !== from) return nobody;
      continue;
    }
    const word = t.word[left]!;
    if (isSubject(word)) return nounEndingAt(t, left) ?? nobody;
    if (isPassedOver(word)) continue;
    const noun = nounEndingAt(t, left);
    if (
      noun &&
      !(left === from && isListed(t, noun)) &&
      standsFirst(t, noun.from) &&
      (noun.who !== 'thing' || isToldOf(t, noun))
    )
      return noun;
    if (noun && noun.from < left) left = Math.max(noun.from, left - 3);
  }
  return nobody;
}

/** "between M. and his roommate, told them": what ends a list is no subject of what comes behind its comma. */
function isListed(t: Tokens, {from, to}: Noun): boolean {
  return t.word[to + 1] === comma && isA(t.word[from - 1] ?? 0, is.coordinator);
}

/** "The line dropped twice, …", "… and the ramp out front": a thing that a clause begins with and tells of. */
function isToldOf(t: Tokens, {from, to}: Noun): boolean {
  if (isBreak(t, from - 1)) return isForm(t.word[to + 1] ?? 0, Form.past | Form.s);
  return isA(t.word[from]!, is.determiner) && isA(t.word[from - 1]!, is.coordinator);
}

/** Nothing before it in its clause that could make it an object. */
function standsFirst(t: Tokens, from: number): boolean {
  const before = from - 1;
  if (isBreak(t, before) || !t.is(before, Written.word)) return true;
  const word = t.word[before]!;
  return isA(word, is.conjunction) || isA(word, is.complementizer) || isA(word, is.speech) || isA(word, is.adverb);
}

/** In words: "Section 8 says" counts nothing. */
function isCount(t: Tokens, at: number): boolean {
  return isA(t.word[at] ?? 0, is.number) && !t.isNumeric(at);
}

/** "third admit", "per night report": a base form that nothing makes a verb. */
function isNounHere(t: Tokens, at: number): boolean {
  const before = t.word[at - 1] ?? 0;
  if (at === 0) return false;
  // "two new admits": counted, so a noun.
  if (formOf(t.word[at]!) === Form.s) return isCount(t, at - 1) || (isPlain(before) && isCount(t, at - 2));
  if (formOf(t.word[at]!) !== Form.base) return false;
  return !opensVerb(before) && !isA(before, is.auxiliary) && !isA(before, is.adverb) && !isA(before, is.personNoun);
}

/** "VA said no and he ought to appeal": what follows "and" is said only if a clause was said before it. */
function isAnotherClause(t: Tokens, verb: number, subject: number): boolean {
  if (!isA(t.word[subject - 1] ?? 0, is.coordinator)) return false;
  for (let at = verb + 1; at < subject - 1; at++) if (isA(t.word[at]!, is.subjectPronoun)) return false;
  return true;
}

export function isQuoteMark(t: Tokens, at: number): boolean {
  return t.is(at, Written.quoteMark);
}

/** The nearest verb of saying or thinking that governs the clause whose subject begins at `subject`, or -1. */
export function speechOver(t: Tokens, subject: number, reach = 10): number {
  const before = t.word[subject - 2] ?? 0;
  // "and that", or ", that" behind what was said by the way
  const goesOn = isThat(t.word[subject - 1] ?? 0) && (isA(before, is.coordinator) || before === comma);
  const from = goesOn ? subject - 2 * reach : subject - reach;
  for (let left = subject - 1; left >= 0 && left >= from; left--) {
    if (isBreak(t, left) && t.word[left] !== colon) return -1;
    if (!t.is(left, Written.word)) {
      if (isQuoteMark(t, left)) return -1;
      continue;
    }
    const word = t.word[left]!;
    // "truth be told, I did …"
    if (isBe(t.word[left - 1] ?? 0)) continue;
    if ((isA(word, is.speech) || isA(word, is.thought)) && !isNounHere(t, left) && !isAnotherClause(t, left, subject))
      return isForm(word, Form.ing | Form.base | Form.s | Form.past | Form.part) ? left : -1;
    if (turns(word)) return -1;
    // Another subject in between: what is said ended there, save where "and that" takes it up again.
    if (subject - left > 3 && isSubject(word) && !goesOn) return -1;
  }
  return -1;
}
