/*
 * Where no wording is offered, only a question: staff or nobody is named as the actor, a
 * right may be at stake, it stands in the writer's own quotation marks. There the plain
 * words may be evidence somebody needs.
 */
import * as is from './classes.ts';
import {intern, isA, oneOf} from './lexicon.ts';
import {isPassive, type Scene} from './guards.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';
import {categoryOf, type Rule} from '../types.ts';

const you = intern('you');
const isFurther = oneOf('further');
const isNotice = oneOf('notice');
const isOrdinal = oneOf('first second third fourth fifth');
const isTime = oneOf('time');
const isWriter = oneOf('i we writer pss cps peer specialist supporter worker');
/** Acts of the writer upon the person: here the plain words may be evidence. */
const actsOnPerson = new Set(['command', 'permission', 'pressure', 'advice', 'obligation']);

export function asksOnly(rule: Rule, {t, match, subject}: Scene): boolean {
  const category = categoryOf(rule.id);
  if (t.is(match.anchor, Written.ownQuote) || category === 'role') return true;
  if (!actsOnPerson.has(category)) return false;
  if (category === 'obligation') {
    if (subject.who === 'none' || t.word[subject.to] === you || someAt(t, countsTimes)) return true;
  } else if (category === 'permission' && someAt(t, countsTimes)) return true;
  else if ((subject.who === 'writer' && isTeam(t, subject.to)) || isPassive(t, match.anchor)) return true;
  return someAt(t, isRightAt);
}

function someAt(t: Tokens, fits: (t: Tokens, at: number) => boolean): boolean {
  for (let at = 0; at < t.count; at++) if (fits(t, at)) return true;
  return false;
}

function isRightAt(t: Tokens, at: number): boolean {
  return isA(t.word[at]!, is.atStake) || (isFurther(t.word[at]!) && isNotice(t.word[at + 1] ?? 0));
}

/** "Needs to sign in, third time this month": what was counted would be counted of the plan. */
function countsTimes(t: Tokens, at: number): boolean {
  if (!isTime(t.word[at]!)) return false;
  return isOrdinal(t.word[at - 1] ?? 0) || (t.isNumeric(at - 1) && /(nd|rd|th)$/i.test(t.at(at - 1)));
}

function isTeam(t: Tokens, at: number): boolean {
  return at >= 0 && !isWriter(t.word[at]!);
}
