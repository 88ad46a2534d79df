/*
 * Whose rule it is: courts, leases, doctors and offices that a sentence names. What
 * they ask of somebody is a fact, not the writer's power.
 */
import * as is from './classes.ts';
import * as Form from './form.ts';
import {isA, isForm, oneOf} from './lexicon.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

const isI = oneOf('i we');
const isUs = oneOf('us me');
const isWith = oneOf('with for at');
const isBut = oneOf('but and while whereas');
const isPer = oneOf('per under according');
const isView = oneOf('view opinion mind book end side part');
const isMy = oneOf('my our');
const isVague = oneOf('officer custody policy insurance license licensing ice state city county');
const isProfession = oneOf('dr dr. doctor psychiatrist surgeon judge pcp prescriber');
const isSource = oneOf('per under according by');
const isDemand = oneOf('require requires required say says said want wants ask asks');
const isRule = oneOf('rule rules');
const isDoctor = oneOf('dr dr. doctor psychiatrist surgeon');
const isCourt = oneOf('probation parole court judge po');
const leadsTo = oneOf('per under by with from');
const rules = oneOf('terms conditions requirements rules papers order orders officer briefing');
const meets = oneOf('letter hearing visit appointment meeting');
const isOf = oneOf('of');
const isCustody = oneOf('custody');
const isThe = oneOf('the');
const goesThrough = oneOf('through over read reviewed');
const isSay = oneOf('say');
const isBy = oneOf('by');
const isLaw = oneOf('law statute order');

/** "per probation", "the court requires", "state law": somebody outside is named as the one who asks it. */
export function namesAuthority(t: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = t.word[at]!;
    if (word === 0 || t.is(at, Written.label)) continue;
    if (isA(word, is.authority) && !isVague(word)) return true;
    if (isProfession(word)) return true;
    if (isSource(word) && isInstitution(t, at)) return true;
    if (isPer(word) && isPaper(t, at)) return true;
    if (isA(word, is.institution) && isDemand(t.word[at + 1] ?? 0)) return true;
    if (
      isRule(word) &&
      /^(house|program|shelter|visiting|clinic|unit|center|building)$/.test(t.at(at - 1).toLowerCase()) &&
      isSay(t.word[at + 1] ?? 0)
    )
      return true;
  }
  return false;
}

/** "I say she must rest", "but with us he must": from there on it is the writer's own, whoever asked what before. @returns 0 where nothing says so. */
export function ownFrom(t: Tokens, to: number): number {
  for (let at = to - 1; at > 0; at--) {
    const word = t.word[at]!;
    if (isI(t.word[at - 1]!) && isForm(word, 0) && (isA(word, is.speech) || isA(word, is.thought))) return at;
    if (isUs(word) && isWith(t.word[at - 1]!) && isBut(t.word[at - 2] ?? 0)) return at;
    if (isView(word) && isMy(t.word[at - 1]!)) return at;
  }
  return 0;
}

/** "must test weekly per probation": named behind the duty, as its source. */
export function isPerAuthority(t: Tokens, from: number): boolean {
  for (let at = from; at < t.count; at++) {
    if (isPer(t.word[at]!) && (isInstitution(t, at) || isPaper(t, at))) return true;
    if (isBy(t.word[at]!) && isInstitution(t, at)) return true;
    if (isBy(t.word[at]!) && isLaw(t.word[at + 1] ?? 0)) return true;
  }
  return false;
}

/** An authority that a sentence is about, so that the next sentence's duties are its own. */
export function isAboutAuthority(t: Tokens, from: number): boolean {
  for (let at = from; at < t.count; at++) {
    const word = t.word[at]!;
    if (!isA(word, is.authority) && !isDoctor(word)) continue;
    if (isCourt(word)) return true;
    const next = t.word[at + 1] ?? 0;
    // "the terms of his bail"
    const ruled = isOf(t.word[at - 2] ?? 0) ? (t.word[at - 3] ?? 0) : 0;
    if (rules(next) || rules(ruled)) return true;
    // "The custody visit went okay" names nobody who asks for something.
    if (isCustody(word)) continue;
    if (isForm(next, Form.s | Form.past) || isA(next, is.auxiliary) || meets(next)) return true;
    if (leadsTo(t.word[at - 1] ?? 0) || (isThe(t.word[at - 1] ?? 0) && goesThrough(t.word[at - 2] ?? 0))) return true;
  }
  return false;
}

function isInstitution(t: Tokens, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 5, t.count); next++) {
    const word = t.word[next]!;
    if (isA(word, is.institution) || isA(word, is.authority) || isA(word, is.caretaker)) return true;
    if (/^(rules|policy|protocol|code|agreement|handbook|contract|attending)$/.test(t.at(next).toLowerCase()))
      return true;
  }
  return false;
}

/** "per the release papers", but not "by five with her papers". */
function isPaper(t: Tokens, at: number): boolean {
  for (let next = at + 1; next < Math.min(at + 5, t.count); next++)
    if (/^(papers|paperwork|schedule|terms|conditions|instructions|summons|ticket)$/.test(t.at(next).toLowerCase()))
      return true;
  return false;
}
