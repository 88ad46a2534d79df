/* Whether a wording fits in where the phrase stands: what it says has to stay as true as it was. */
import * as is from './classes.ts';
import * as Form from './form.ts';
import type {Scene} from './guards.ts';
import {intern, isA, isForm, oneOf} from './lexicon.ts';
import {isShouted} from './shouted.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

const i = intern('i');
const or = intern('or');
const before = intern('before');
const and = intern('and');
const any = intern('any');
const sometimes = intern('sometimes');
const still = intern('still');
const isAnd = oneOf('and , or /');
export const isNot = oneOf("not n't never");
const isDuty = oneOf('must shall need needs has have should');
const isClaim = oneOf('claim claims claimed');
const urges = oneOf('really badly desperately asap yesterday stat already immediately');

/** What stands around the phrase lets a wording in: not "must n't", "my client's", "will need to", "… or he loses it". */
export function fitsThere({t, match, subject}: Scene, to: number, beyond: boolean): boolean {
  if (t.at(match.from - 1) === '%') return false;
  const next = t.word[to] ?? 0;
  const verb = t.word[match.anchor]!;
  if (t.at(to) === "'s" || t.at(to) === '’s') return false;
  if (beyond) return !isAnd(next);
  if (isNot(next) && isA(verb, is.modal)) return false;
  if (isClaim(verb) && !isClause(t, to)) return false;
  if (!isDuty(t.word[match.from]!) || subject.who === 'writer') return true;
  // A duty far from whoever has it, one of a sign or an acronym, one that comes and goes: not a plan.
  const near = match.from - subject.to < 5 && !t.is(subject.to, Written.caps);
  if (!near && !isShouted(t)) return false;
  const last = t.word[match.from - 1] ?? 0;
  if (isUrgent(t, match.from)) return false;
  if (isA(last, is.modal) || last === sometimes || t.word[match.from - 2 - (subject.to - subject.from)] === sometimes)
    return false;
  return !hasOtherwise(t, to);
}

/** "must call or he loses it", "before he can leave": no plan; "must call or text before 9" may be one. */
function hasOtherwise(t: Tokens, from: number): boolean {
  for (let at = from; at < t.count; at++) {
    if (t.word[at] === or && !isTwoVerbs(t, at)) return true;
    if (t.word[at] === before && !t.isNumeric(at + 1)) return true;
  }
  return false;
}

function isTwoVerbs(t: Tokens, or: number): boolean {
  return isForm(t.word[or - 1] ?? 0, Form.base) && isForm(t.word[or + 1] ?? 0, Form.base);
}

/** "claims the corner chair": what is claimed is a thing, nothing that could be said. */
function isClause(t: Tokens, from: number): boolean {
  if (!isA(t.word[from] ?? 0, is.determiner) && !isA(t.word[from] ?? 0, is.possessive)) return true;
  for (let at = from + 1; at < t.count && t.is(at, Written.word) && t.word[at] !== and; at++)
    if (isA(t.word[at]!, is.auxiliary) || isForm(t.word[at]!, Form.past | Form.s)) return true;
  return false;
}

/** "really needs to", "get that looked at like yesterday", "I said he needs to": a plan is calmer, and said by nobody. */
function isUrgent(t: Tokens, from: number): boolean {
  if (urges(t.word[from - 1] ?? 0) || t.word[from - 1] === still) return true;
  for (let at = 0; at < t.count; at++) {
    if (at >= from && urges(t.word[at]!)) return true;
    if (t.word[at] === i && isA(t.word[at + 1] ?? 0, is.speech)) return true;
  }
  return false;
}

/** "denies fever and chills", "denies fever, any chills": "no" would not reach them all; "Denied." names none. */
export function namesOne(t: Tokens, from: number): boolean {
  for (let at = from; at < t.count; at++) if (t.word[at] === and || t.word[at] === any) return false;
  return t.is(from, Written.word);
}

/** Nor what was said by the way, or how often it was. */
export function dropsAside(old: string, text: string): boolean {
  const aside =
    /[,(]|\dx|x\d|\b(times|weeks|months|days|hours|years|ages)\b|\b(again|once more|twice|repeatedly)\b|\bthan once\b/i;
  return aside.test(old) && !aside.test(text);
}

/** A wording never loses a "not". */
export function dropsNegation(old: string, text: string): boolean {
  return (
    /\b(not|never|no)\b|n['’]t\b|\b(do|does|did|is|are|was|were|ha[sd]|have|wo|ca|\w+ould|must)nt\b/i.test(old) &&
    !/\b(not|never|no|declin\w+)\b|n['’]t\b/i.test(text)
  );
}
