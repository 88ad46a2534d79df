/*
 * What takes the power out of an act: it was agreed, somebody else did it, a right is
 * told, somebody is in danger.
 */
import * as is from './classes.ts';
import {intern, isA, oneOf} from './lexicon.ts';
import {isBreak} from './clause.ts';
import type {Scene} from './guards.ts';
import {whoIs} from './who.ts';
import {isModifier} from './senses.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

const by = intern('by');
const comma = intern(',');
const asked = intern('asked');
const isArticle = oneOf('the a an');
const isTime = oneOf('time end day week month year morning way');
const right = intern('right');
const to = intern('to');
const isVow = /^(resolutions?|vow)$/i;
const fire = intern('fire');
const building = intern('building');
const isLeaving = oneOf('leave exit evacuate get clear flee run stay');

/** "was talked into it by his sons": the passive names who did it, and it was not us. */
export function isByOthers(t: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(t.count, from + 8); at++) {
    if (isBreak(t, at)) return false;
    if (t.word[at] !== by) continue;
    for (let next = at + 1; next < Math.min(t.count, at + 5); next++) {
      const who = t.is(next, Written.word) ? whoIs(t, next) : undefined;
      if (who === 'writer') return false;
      if (who === 'other' || who === 'person') return true;
      // "by the app", but not "by that point", "by noon": when it was.
      if (who === 'thing' && !(t.is(next + 1, Written.word) && whoIs(t, next + 1) !== undefined)) {
        if (next > at + 1 && isArticle(t.word[at + 1]!) && !isTime(t.word[next]!)) return true;
        break;
      }
    }
  }
  return false;
}

/** "advised her to monitor her weight", "the importance of watching her sugar": the person does it, not the writer. */
export function isTheirTask(t: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 16 && !isBreak(t, at); at--)
    if (isA(t.word[at]!, is.advising)) return true;
  return false;
}

/** "her right to …", "the complaint process"; "right now" is none. */
export function isAboutRights(t: Tokens, from: number): boolean {
  for (let at = from; at < t.count; at++) {
    const word = t.word[at]!;
    if (!isA(word, is.rightWord)) continue;
    const before = t.word[at - 1] ?? 0;
    if (word !== right || t.word[at + 1] === to || isA(before, is.possessive)) return true;
  }
  return false;
}

const isBut = oneOf('but');
const isAgree = oneOf('agree');
const isWe = oneOf('we');
const isPromise = oneOf('agreed chose chosen together promised committed promise');
const isGoal = oneOf('goal');
const isPlan = oneOf('goal rule plan');
const isSharedPlan = oneOf('choice goal decision plan rule idea');
const isShe = oneOf('she he they');
const isShared = oneOf('own mutual shared');
const isHis = oneOf('his her their');
const isSelf = oneOf('himself herself themselves');
const isBoth = oneOf('both');
const isOf = oneOf('of');

/** "We agreed that", "the goal she set", "promised himself": a duty that was shared or chosen. */
export function isAgreed({t, match, subject}: Scene): boolean {
  for (let left = match.from - 1; left >= 0; left--) {
    const word = t.word[left]!;
    const next = t.word[left + 1] ?? 0;
    // What the writer did next was agreed by nobody.
    if (word === comma && subject.who === 'writer') return false;
    // What was agreed ends where "but" begins.
    if (isBut(word)) return false;
    if (isPromise(word) || (isAgree(word) && isWe(t.word[left - 1] ?? 0))) return true;
    if ((isPlan(word) && isShe(next)) || (isShared(word) && isSharedPlan(next))) return true;
    if ((isBoth(word) && isOf(next)) || (isHis(word) && isGoal(next))) return true;
    // "his New Year's resolution: he must", but not the conflict resolution group
    if ((isHis(word) || isSelf(word)) && [1, 2, 3, 4].some(ahead => isVow.test(t.at(left + ahead)))) return true;
  }
  return false;
}

const isOurs = oneOf('i we my our');
const isMe = oneOf('me us');
const isThing = oneOf('for to');

/** "he asked what I thought", "since she asked me straight out": an opinion that was wanted. */
export function isAskedFor(t: Tokens): boolean {
  for (let at = 1; at < t.count - 1; at++) {
    const who = t.word[at - 1]!;
    if (t.word[at] !== asked || !isA(who, is.subjectPronoun) || isA(who, is.writerPronoun)) continue;
    const next = t.word[at + 1]!;
    // "asked me for a ride" wants something else.
    if (isMe(next) ? !isThing(t.word[at + 2] ?? 0) : isOurs(t.word[at + 2] ?? 0)) return true;
  }
  return false;
}

const isGas = oneOf('gas');
const holdsGas = oneOf('can cans card station tank pump money bill mileage');
const smells = oneOf('smell smells smelled smelling of');
const leaks = oneOf('leak leaking smell on');
const isCall = oneOf('call');

/** "smoke filled the hall", "a gas leak", but not "the smoke break", "the gas can" */
export function isBurning(t: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = t.word[at]!;
    if (!isA(word, is.burning)) continue;
    const isOut = isGas(word) ? leaks(t.word[at + 1] ?? 0) || smells(t.word[at - 1] ?? 0) : !isModifier(t, at + 1);
    if (isOut) return true;
  }
  return false;
}

/** "call 911", "get out of the building": in the order itself, and not "the ambulance lane"; or what burns before it. */
export function isInDanger({t, match: {from, to}, dangerBefore}: Scene): boolean {
  const next = t.word[to] ?? 0;
  if (isBurning(t, 0, from) || (dangerBefore && (isLeaving(next) || isCall(next)))) return true;
  for (let at = to; at < t.count; at++)
    if (isA(t.word[at]!, is.dangerWord) && !isModifier(t, at + 1) && !isHarmless(t, at)) return true;
  return false;
}

/** "not to fire his attorney", "the gas can"; "when out of the building": nobody is told to leave it. */
function isHarmless(t: Tokens, at: number): boolean {
  if (t.word[at] === building) return ![1, 2, 3, 4].some(back => isLeaving(t.word[at - back] ?? 0));
  if (isGas(t.word[at]!) && holdsGas(t.word[at + 1] ?? 0)) return true;
  return t.word[at] === fire && t.word[at - 1] === to && isA(t.word[at + 1] ?? 0, is.possessive);
}
