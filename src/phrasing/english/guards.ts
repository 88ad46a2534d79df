/*
 * The guards: reasons to stay quiet, each a predicate with a name. A rule lists the
 * ones it wants in `unless`; `always` holds for every rule that does not say `despite`.
 */
import * as is from './classes.ts';
import {intern, isA, isForm, formOf, oneOf, spell} from './lexicon.ts';
import * as Form from './form.ts';
import {isAboutRights, isAgreed, isAskedFor, isByOthers, isInDanger, isTheirTask} from './circumstances.ts';
import {isPerAuthority, namesAuthority, ownFrom} from './authority.ts';
import {isClaim, isEpistemic, isModifier, isRuledOut, isService, isStatedNeed} from './senses.ts';
import {isAsked, isNegated, isReported} from './frames.ts';
import type {Noun} from './noun.ts';
import {isName} from './who.ts';
import {isCode, isFixedName, isOwnIdentity, isSelfDescribed} from './selves.ts';
import type {Match} from '../matcher.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';
import type {GuardName} from '../types.ts';

/** Where a pattern matched. */
export type Place = {readonly t: Tokens; readonly match: Match};

export type Scene = Place & {
  readonly subject: Noun;
  /** An authority was named earlier in the paragraph. */
  readonly authorityBefore: boolean;
  /** Something was burning in the sentence before. */
  readonly dangerBefore: boolean;
};

type Guard = (scene: Scene) => boolean;

/** What silences every rule that does not say otherwise; it asks for no subject. */
const always = {
  quoted: ({t, match}) => t.is(match.anchor, Written.quoted),
  label: ({t, match}) => t.is(match.anchor, Written.label | Written.opaque),
  code: ({t, match}) => t.is(match.from - 1, Written.word) && isCode(t, match.from - 1),
  name: place => isFixedName(place),
} satisfies Partial<Record<GuardName, (place: Place) => boolean>>;
const alwaysAsked = Object.keys(always) as (keyof typeof always)[];

export function alwaysSilent(place: Place, despite: readonly GuardName[] = []): GuardName | undefined {
  for (const guard of alwaysAsked) if (always[guard](place) && !despite.includes(guard)) return guard;
  return;
}

const leadsParticiple = oneOf('newly recently previously freshly as');
const isOne = oneOf('he she');
const isThat = oneOf('that this');
const isUntil = oneOf('before until til so while');
const isI = oneOf('i we');
const isThey = oneOf('they');
const to = intern('to');
const the = intern('the');
/** "he'd have to be made of stone" */
const would = intern("'d");
export const guards: Readonly<Record<GuardName, Guard>> = {
  ...always,
  ownQuote: ({t, match}) => t.is(match.anchor, Written.ownQuote),
  reported: ({t, subject, match}) => isReported(t, subject, match.from),
  // A negation that the pattern itself asks for ("not willing to") does not count.
  negated: ({t, match}) => isNegated(t, match.from) || (!match.negative && isNegated(t, match.anchor)),
  asked: ({t, match}) => isAsked(t, match.from),
  supposed: ({t, match}) =>
    t.word[match.from - 1] === would || hasBefore(t, match.from, 4, word => isA(word, is.maybe)),
  authority: ({t, match, authorityBefore}) => {
    const own = ownFrom(t, match.from);
    return (authorityBefore && own === 0) || namesAuthority(t, own, match.from) || isPerAuthority(t, match.to);
  },
  agreed: scene => isAgreed(scene),
  epistemic: ({t, match}) => isEpistemic(t, match),
  safety: ({t}) => someWord(t, word => isA(word, is.safetyWord)),
  danger: scene => isInDanger(scene),
  legal: ({t}) => someWord(t, word => isA(word, is.legalWord)),
  careRefused: ({t, match}) => someWord(t, word => isA(word, is.careWord), match.to, Math.min(t.count, match.to + 6)),
  rights: ({t, match}) => isAboutRights(t, match.to),
  ownIdentity: ({t, match, subject}) => isOwnIdentity(t, match, subject),
  selfDescribed: ({t, match}) => isSelfDescribed(t, match.from),
  statedNeed: ({t, match}) => isStatedNeed(t, match),
  thing: ({t, match, subject}) => subject.who === 'thing' || isOfThing(t, match),
  // "The umbrella is one of mine."
  thingIs: ({t, match, subject}) => subject.who === 'thing' && isA(t.word[match.wholeFrom - 1] ?? 0, is.beForm),
  service: ({t, match}) => isService(t, match),
  infinitive: ({t, match}) => spell(t.word[match.from - 1] ?? 0) === 'to' || isA(t.word[match.from - 1] ?? 0, is.maybe),
  modifier: ({t, match}) => isModifier(t, match.to) && !isSubjectHere(t, match),
  // "Need to exclude …": in the base form and without a subject it is the writer's own to-do.
  ownNeed: ({t, match, subject}) =>
    (/^(need|have)$/.test(spell(t.word[match.anchor]!)) &&
      (subject.who === 'none' || isOutOfNumber(t, match.from, subject))) ||
    (subject.who === 'none' && isUntilI(t, match.to)),
  theirTask: ({t, match}) => isTheirTask(t, match.from),
  ruledOut: ({t, match}) => isRuledOut(t, match.from),
  letKnow: ({t, match}) => spell(t.word[match.to] ?? 0) === 'know',
  // "entitled to back pay": a right, not a verdict.
  entitledTo: ({t, match}) => spell(t.word[match.anchor]!) === 'entitled' && t.word[match.to] === to,
  // "Refuse pickup", "Discharge papers": nobody does it, so it is a noun.
  bare: ({t, match, subject}) => subject.who === 'none' && formOf(t.word[match.anchor]!) === Form.base,
  // "made her laugh": nobody was pushed.
  feeling: ({t, match}) => isA(t.word[match.to] ?? 0, is.feeling),
  byOthers: ({t, match}) => isByOthers(t, match.anchor),
  // "Medicaid approved it after they denied it twice": an office as well.
  claimDenied: ({t, match, subject}) =>
    isClaim(t, match.to) || (isThey(t.word[subject.to] ?? 0) && namesAuthority(t, 0, match.from)),
  askedFor: ({t}) => isAskedFor(t),
  // "is not an addict", but not "won't rent to felons".
  denied: ({t, match}) => isNegated(t, match.from) && !hasVerbBefore(t, match.from),
  // "a need to", "the recommended dose": a noun, or what stands before one.
  noun: ({t, match}) => isNounThere(t, match.from),
  passive: ({t, match}) => isPassive(t, match.anchor),
};

/** "must chart before I fall asleep": whoever falls asleep charts; not "before I print one for her". */
function isUntilI(t: Tokens, from: number): boolean {
  if (someWord(t, word => isA(word, is.personPronoun) || isA(word, is.objectPronoun), from)) return false;
  for (let at = from; at < t.count - 1 && t.is(at, Written.word); at++)
    if (isUntil(t.word[at]!) && isI(t.word[at + 1]!)) return true;
  return false;
}

/** "her disability, need to attend": one person needs, so this is a noun, or the writer's. */
function isOutOfNumber(t: Tokens, from: number, subject: Noun): boolean {
  const before = t.word[from - 1] ?? 0;
  if (isA(before, is.auxiliary) || isA(before, is.maybe) || isA(before, is.adverb) || before === to) return false;
  return isOne(t.word[subject.to] ?? 0) || isName(t, subject.to);
}

/** "Addicts lie", "the homeless gather": several, or a "the" with a verb behind it, describe no other word. */
function isSubjectHere(t: Tokens, {from, anchor, to}: Match): boolean {
  if (t.word[from] === the) return isForm(t.word[to] ?? 0, Form.base) && !isA(t.word[to]!, is.programWord);
  const last = spell(t.word[anchor]!);
  return last.endsWith('s') && !last.endsWith('ss') && !isA(t.word[to] ?? 0, is.programWord);
}

/** A verb of its own stands between the negation and what is named: it is that verb that is negated. */
function hasVerbBefore(t: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 5 && !isA(t.word[at]!, is.negation); at--)
    if (isForm(t.word[at]!, 0) && !isA(t.word[at]!, is.auxiliary)) return true;
  return false;
}

/** "a non-adherent dressing": the word right behind says of what. */
function isOfThing(t: Tokens, {anchor, to}: Match): boolean {
  const [word, next] = [t.word[anchor]!, t.word[to] ?? 0];
  if (anchor !== to - 1 || isForm(word, 0) || isA(word, is.auxiliary)) return false;
  return isA(next, is.thingNoun) && !isForm(next, 0) && !isA(next, is.determiner) && !isA(next, is.subjectPronoun);
}

function isNounThere(t: Tokens, at: number): boolean {
  const counts = (word: number) => isA(word, is.determiner) || isA(word, is.possessive);
  // "On top of that provided therapy": "that" belongs to what is before it.
  if (isThat(t.word[at - 1] ?? 0) && isA(t.word[at - 2] ?? 0, is.preposition)) return false;
  return counts(t.word[at - 1] ?? 0) || (isForm(t.word[at - 1] ?? 0, Form.part) && counts(t.word[at - 2] ?? 0));
}

function someWord(t: Tokens, fits: (word: number) => boolean, from = 0, to = t.count): boolean {
  for (let at = from; at < to; at++) if (fits(t.word[at]!)) return true;
  return false;
}

function hasBefore(t: Tokens, at: number, reach: number, fits: (word: number) => boolean): boolean {
  for (let left = at - 1; left >= 0 && left >= at - reach && t.is(left, Written.word); left--) {
    if (fits(t.word[left]!)) return true;
    if (!isA(t.word[left]!, is.adverb) && !isA(t.word[left]!, is.auxiliary)) return false;
  }
  return false;
}

export function isPassive(t: Tokens, verb: number): boolean {
  // "newly diagnosed asthma", "as prescribed today": a participle.
  if (leadsParticiple(t.word[verb - 1] ?? 0)) return true;
  return isForm(t.word[verb]!, Form.part) && hasBefore(t, verb, 4, word => isA(word, is.beForm));
}
