/*
 * The guards: reasons to stay quiet, each a predicate with a name. A rule lists the
 * ones it wants in `unless`; `always` holds for every rule that does not say `despite`.
 */
import * as is from './english/classes.ts';
import {intern, isA, isForm, formOf, isPlain, lookup, oneOf, spell} from './english/lexicon.ts';
import * as Form from './english/form.ts';
import {isBreak, skipBack} from './clause.ts';
import {isPerAuthority, namesAuthority} from './authority.ts';
import {isClaim, isEpistemic, isModifier, isRuledOut, isService, isStatedNeed} from './senses.ts';
import {isAsked, isNegated, isReported} from './frames.ts';
import {isInitials, whoIs, type Noun} from './noun.ts';
import type {Match} from './matcher.ts';
import type {Tokens} from './tokens.ts';
import * as Written from './written.ts';
import type {GuardName} from './types.ts';

export type Scene = {
  readonly t: Tokens;
  readonly match: Match;
  readonly subject: Noun;
  /** An authority was named earlier in the paragraph. */
  readonly authorityBefore: boolean;
};

type Guard = (scene: Scene) => boolean;

const isFeeling = oneOf('feel laugh smile cry blush want think wonder realize happy sad look sound');
const isFreshly = oneOf('newly recently previously freshly');
const by = intern('by');
const comma = intern(',');
const to = intern('to');
const right = intern('right');

export const guards: Readonly<Record<GuardName, Guard>> = {
  quoted: ({t, match}) => t.is(match.anchor, Written.quoted),
  ownQuote: ({t, match}) => t.is(match.anchor, Written.ownQuote),
  label: ({t, match}) => t.is(match.anchor, Written.label) || t.is(match.anchor, Written.opaque),
  code: ({t, match}) => t.is(match.from - 1, Written.word) && isCode(t, match.from - 1),
  name: scene => isFixedName(scene),
  reported: ({t, subject, match}) => isReported(t, subject, match.from),
  // A negation that the pattern itself asks for ("not willing to") does not count.
  negated: ({t, match}) => isNegated(t, match.from) || (!match.negative && isNegated(t, match.anchor)),
  asked: ({t, match}) => isAsked(t, match.from),
  supposed: ({t, match}) => hasBefore(t, match.from, 4, word => isA(word, is.maybe)),
  authority: ({t, match, authorityBefore}) =>
    authorityBefore || namesAuthority(t, 0, match.from) || isPerAuthority(t, match.to),
  agreed: scene => isAgreed(scene),
  epistemic: ({t, match}) => isEpistemic(t, match),
  safety: ({t}) => someWord(t, word => isA(word, is.safetyWord)),
  danger: ({t, match}) => isInDanger(t, match.to),
  legal: ({t}) => someWord(t, word => isA(word, is.legalWord)),
  careRefused: ({t, match}) => someWord(t, word => isA(word, is.careWord), match.to, Math.min(t.count, match.to + 6)),
  rights: ({t, match}) => isAboutRights(t, match.to),
  ownIdentity: ({t, match, subject}) => isOwnIdentity(t, match, subject),
  selfDescribed: ({t, match}) => isSelfDescribed(t, match.from),
  statedNeed: ({t, match}) => isStatedNeed(t, match),
  thing: ({subject}) => subject.who === 'thing',
  service: ({t, match}) => isService(t, match),
  infinitive: ({t, match}) => spell(t.word[match.from - 1] ?? 0) === 'to' || isA(t.word[match.from - 1] ?? 0, is.maybe),
  modifier: ({t, match}) => isModifier(t, match.to),
  // "Need to exclude …": in the base form and without a subject it is the writer's own to-do.
  ownNeed: ({t, match, subject}) => subject.who === 'none' && /^(need|have)$/.test(spell(t.word[match.anchor]!)),
  ruledOut: ({t, match}) => isRuledOut(t, match.from),
  letKnow: ({t, match}) => spell(t.word[match.to] ?? 0) === 'know',
  // "entitled to back pay": a right, not a verdict.
  entitledTo: ({t, match}) => spell(t.word[match.anchor]!) === 'entitled' && t.word[match.to] === to,
  // "Refuse pickup", "Discharge papers": nobody does it, so it is a noun.
  bare: ({t, match, subject}) => subject.who === 'none' && formOf(t.word[match.anchor]!) === Form.base,
  // "made her laugh": nobody was pushed.
  feeling: ({t, match}) => isFeeling(t.word[match.to] ?? 0),
  byOthers: ({t, match}) => isByOthers(t, match.to),
  claimDenied: ({t, match}) => isClaim(t, match.to),
  passive: ({t, match}) => isPassive(t, match.anchor),
  reversed: ({t, match}) => isA(t.word[match.anchor + 1] ?? 0, is.writerObject),
};

/** "F32.1 …", "ADA compliant": a code or an acronym nobody here goes by. */
function isCode(t: Tokens, at: number): boolean {
  if (/^[A-Z]\d{1,2}(\.\d+)?$/i.test(t.at(at))) return true;
  return t.is(at, Written.caps) && t.at(at).length > 2 && isPlain(t.word[at]!) && !isInitials(t, at) && !isShouted(t);
}

/** "was talked into it by his sons": the passive names who did it, and it was not us. */
function isByOthers(t: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(t.count, from + 8); at++) {
    if (isBreak(t, at)) return false;
    if (t.word[at] !== by) continue;
    for (let next = at + 1; next < Math.min(t.count, at + 5); next++) {
      const who = t.is(next, Written.word) ? whoIs(t, next) : undefined;
      if (who === 'writer') return false;
      if (who === 'other' || who === 'person') return true;
    }
  }
  return false;
}

/** What silences every rule that does not say otherwise. */
export const always: readonly GuardName[] = ['quoted', 'label', 'code', 'name'];

function someWord(t: Tokens, fits: (word: number) => boolean, from = 0, to = t.count): boolean {
  for (let at = from; at < to; at++) if (fits(t.word[at]!)) return true;
  return false;
}

/** "her right to …", "the complaint process"; "right now" is none. */
function isAboutRights(t: Tokens, from: number): boolean {
  for (let at = from; at < t.count; at++) {
    const word = t.word[at]!;
    if (!isA(word, is.rightWord)) continue;
    const before = t.word[at - 1] ?? 0;
    if (word !== right || t.word[at + 1] === to || isA(before, is.possessive)) return true;
  }
  return false;
}

function hasBefore(t: Tokens, at: number, reach: number, fits: (word: number) => boolean): boolean {
  for (let left = at - 1; left >= 0 && left >= at - reach && t.is(left, Written.word); left--) {
    if (fits(t.word[left]!)) return true;
    if (!isA(t.word[left]!, is.adverb) && !isA(t.word[left]!, is.auxiliary)) return false;
  }
  return false;
}

/** "We agreed that", "the goal she set", "promised himself": a duty that was shared or chosen. */
function isAgreed({t, match, subject}: Scene): boolean {
  for (let left = match.from - 1; left >= 0; left--) {
    // What the writer did next was agreed by nobody.
    if (t.word[left] === comma && subject.who === 'writer') return false;
    // What was agreed ends where "but" begins.
    if (spell(t.word[left]!) === 'but') return false;
    const name = spell(t.word[left]!);
    const next = spell(t.word[left + 1] ?? 0);
    if (/^(agreed|chose|chosen|together|promised|committed|promise)$/.test(name)) return true;
    if (/^(goal|rule|plan)$/.test(name) && /^(she|he|they)$/.test(next)) return true;
    if (
      /^(own|mutual|shared)$/.test(name) &&
      /^(choice|goal|decision|plan|rule|idea)$/.test(t.at(left + 1).toLowerCase())
    )
      return true;
    if (name === 'both' && next === 'of') return true;
    if (/^(his|her|their)$/.test(name) && next === 'goal') return true;
  }
  return false;
}

/** "call 911", "get out of the building": right behind the order, and not "the ambulance lane". */
function isInDanger(t: Tokens, from: number): boolean {
  for (let at = from; at < t.count; at++) if (isA(t.word[at]!, is.dangerWord) && !isModifier(t, at + 1)) return true;
  return false;
}

/** The trigger is part of a capitalised name: an agency, a programme, a film. */
function isFixedName({t, match}: Scene): boolean {
  const {anchor, from, to} = match;
  if (!t.is(anchor, Written.capital)) return false;
  if (isShouted(t)) return false;
  // Acronyms (CBT, MSE) stand in capitals wherever they are.
  if (t.is(anchor, Written.caps) && t.at(anchor).length <= 5 && !t.is(anchor + 1, Written.capital)) return false;
  const capital = (at: number) => t.is(at, Written.capital) && t.at(at) !== 'I';
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

/** ALL CAPS: more than half of the words are. */
export function isShouted(t: Tokens): boolean {
  let caps = 0;
  let words = 0;
  for (let at = 0; at < t.count; at++) {
    if (!t.is(at, Written.word) || t.end[at]! - t.start[at]! < 2) continue;
    words++;
    if (t.is(at, Written.caps)) caps++;
  }
  return words > 2 && caps * 2 > words;
}

/** "As an alcoholic in recovery I", "we addicts know", "I am bipolar myself". */
function isOwnIdentity(t: Tokens, match: Match, subject: Noun): boolean {
  const before = spell(t.word[match.from - 1] ?? 0);
  const isPredicate =
    isA(t.word[skipBack(t, match.from - 1) + 1] ?? 0, is.auxiliary) || isA(t.word[match.from - 1] ?? 0, is.beForm);
  if (subject.who === 'writer' && isPredicate) return true;
  if (before === 'we' || before === 'us') return true;
  if (/^(as|being)$/.test(before) || /^(as|being)$/.test(spell(t.word[match.from - 2] ?? 0))) {
    for (let at = match.to; at < Math.min(t.count, match.to + 12); at++)
      if (/^(i|we|my|me|writer)$/.test(spell(t.word[at]!))) return true;
  }
  return hasPhraseBefore(t, match.from, /^(my|our)$/);
}

function hasPhraseBefore(t: Tokens, at: number, pattern: RegExp): boolean {
  return pattern.test(spell(t.word[at - 1] ?? 0)) && /^(own|past|former)$/.test(t.at(at).toLowerCase());
}

const selfVerbs = new Set(
  [
    'identify',
    'identifies',
    'identified',
    'identifying',
    'describe',
    'describes',
    'described',
    'describing',
    'call',
    'calls',
    'called',
    'calling',
    'see',
    'sees',
    'saw',
    'label',
    'labels',
    'labeled',
    'consider',
    'considers',
    'refer',
    'refers',
    'referred',
  ].map(lookup),
);

/** "identifies as", "calls himself", "describes herself as". */
function isSelfDescribed(t: Tokens, at: number): boolean {
  for (let left = at - 1; left >= 0 && left > at - 9; left--) {
    if (isBreak(t, left)) return false;
    if (/^(himself|herself|themselves|themself)$/.test(spell(t.word[left]!))) return true;
    if (selfVerbs.has(t.word[left]!) && /^(identif)/.test(spell(t.word[left]!))) return true;
    if (/^(word|term|called|labelled|labeled|named)$/.test(t.at(left).toLowerCase())) return true;
  }
  return false;
}

export function isPassive(t: Tokens, verb: number): boolean {
  // "newly diagnosed asthma": a participle.
  if (isFreshly(t.word[verb - 1] ?? 0)) return true;
  return isForm(t.word[verb]!, Form.part) && hasBefore(t, verb, 4, word => isA(word, is.beForm));
}
