/*
 * Whose word it is: a name, a code, what people call themselves. Nobody is named by these.
 */
import * as is from './classes.ts';
import * as Form from './form.ts';
import {isA, isForm, isPlain, oneOf, spell} from './lexicon.ts';
import {isBreak, skipBack} from './clause.ts';
import type {Place} from './guards.ts';
import type {Noun} from './noun.ts';
import {isInitials, whoIs} from './who.ts';
import type {Match} from '../matcher.ts';
import type {Tokens} from '../tokens.ts';
import {isShouted} from './shouted.ts';
import * as Written from '../written.ts';

/** Letters of the longest code. */
const MAX_CODE = 8;

/** "F32.1 …", "06 …", "ADA compliant": a code or an acronym nobody here goes by. */
export function isCode(t: Tokens, at: number): boolean {
  const length = t.end[at]! - t.start[at]!;
  if (t.word[at] === 0 && length <= MAX_CODE && /^[A-Z]\d{1,2}(\.\d+)?$|^0\d$/i.test(t.at(at))) return true;
  return t.is(at, Written.caps) && t.at(at).length > 2 && isPlain(t.word[at]!) && !isInitials(t, at) && !isShouted(t);
}

/** The trigger is part of a capitalised name: an agency, a programme, a film. */
export function isFixedName({t, match}: Place): boolean {
  const {anchor, from, to} = match;
  if (!t.is(anchor, Written.capital)) return false;
  if (isShouted(t)) return false;
  // Acronyms (CBT, MSE) stand in capitals wherever they are.
  if (t.is(anchor, Written.caps) && t.at(anchor).length <= 5 && !t.is(anchor + 1, Written.capital)) return false;
  // "hes SUPPOSEDLY sober": one word that is raised.
  if (
    t.is(anchor, Written.caps) &&
    t.at(anchor).length > 5 &&
    !isPlain(t.word[anchor]!) &&
    (isForm(t.word[anchor]!, Form.s | Form.past) || !isBesideCapital(t, anchor))
  )
    return false;
  // "SHE HAS TO STOP texting": a run of capitals with small words in it is a raised voice.
  if (t.is(anchor, Written.caps) && isRaised(t, anchor)) return false;
  const capital = (at: number) => t.is(at, Written.capital) && t.at(at) !== 'I';
  // "Victims of Crime Act money", "Lazy Acres Trailer Park"
  if (capital(to) && !t.is(to, Written.caps) && (isOf(t.word[to - 1]!) || capital(to + 1))) return true;
  if (anchor > 0 && t.is(anchor - 1, Written.word)) {
    // In the middle of a sentence a capital says name, save after a label or a bullet.
    return !t.is(anchor - 1, Written.label);
  }
  const after = to < t.count && t.is(to, Written.word) ? to : anchor + 1;
  return (
    capital(after) &&
    (isPlain(t.word[after]!) || isA(t.word[after]!, is.programWord)) &&
    !isA(t.word[after]!, is.personNoun) &&
    from === anchor &&
    after - anchor === 1 &&
    /^(anonymous|dancing|panel|program|group|services|clinic|society|coalition)$/i.test(t.at(after))
  );
}

function isBesideCapital(t: Tokens, at: number): boolean {
  return (t.is(at - 1, Written.capital) && at > 1) || t.is(at + 1, Written.capital);
}

function isRaised(t: Tokens, at: number): boolean {
  let from = at;
  while (t.is(from - 1, Written.caps)) from--;
  for (let word = from; t.is(word, Written.caps); word++)
    if (isA(t.word[word]!, is.auxiliary) || isA(t.word[word]!, is.subjectPronoun)) return true;
  return false;
}

const isOf = oneOf('of');
const isDown = oneOf('down');
/** "We get the psychotics" says nothing of us. */
const getsThem = oneOf('get gets got getting have has had having');
const isBeing = (word: number) => isA(word, is.auxiliary) && !getsThem(word);

/** "As an alcoholic in recovery I", "we addicts know", "I am bipolar myself". */
export function isOwnIdentity(t: Tokens, match: Match, subject: Noun): boolean {
  // "I am an addict": the article belongs to the word.
  const from = isA(t.word[match.from - 1] ?? 0, is.determiner) ? match.from - 1 : match.from;
  const before = spell(t.word[from - 1] ?? 0);
  const isPredicate = isBeing(t.word[skipBack(t, from - 1) + 1] ?? 0) || isA(t.word[from - 1] ?? 0, is.beForm);
  if (subject.who === 'writer' && isPredicate) return true;
  if (isUs(before) || (isPlain(t.word[from - 1] ?? 0) && isUs(spell(t.word[from - 2] ?? 0)))) return true;
  // "has him down as a head case"
  if (isDown(t.word[from - 2] ?? 0)) return false;
  if (/^(as|being)$/.test(before) || /^(as|being)$/.test(spell(t.word[match.from - 2] ?? 0))) {
    for (let at = match.to; at < Math.min(t.count, match.to + 12); at++)
      if (/^(i|we|my|me|writer)$/.test(spell(t.word[at]!))) return true;
  }
  return hasPhraseBefore(t, match.from, /^(my|our)$/);
}

/** "we addicts", "we old drunks" */
function isUs(word: string): boolean {
  return word === 'we' || word === 'us';
}

function hasPhraseBefore(t: Tokens, at: number, pattern: RegExp): boolean {
  return pattern.test(spell(t.word[at - 1] ?? 0)) && /^(own|past|former)$/.test(t.at(at).toLowerCase());
}

const isSelf = oneOf('himself herself themselves themself');
const isIdentifying = oneOf('identify identifies identified identifying');
const isNaming = oneOf('word term called labelled labeled named');

/** "identifies as", "calls himself", "describes herself as". */
export function isSelfDescribed(t: Tokens, at: number): boolean {
  for (let left = at - 1; left >= 0 && left > at - 9; left--) {
    if (isBreak(t, left)) return false;
    // "calls himself", not "he himself".
    if (isSelf(t.word[left]!) && whoIs(t, left - 1) !== 'person') return true;
    if (isIdentifying(t.word[left]!) || isNaming(t.word[left]!)) return true;
  }
  return false;
}
