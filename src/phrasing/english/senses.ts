/*
 * Other senses of the same words: a guess, a need, a word that describes another one,
 * a list of what is not there, a service. In these nobody is ordered or named.
 */
import * as is from './classes.ts';
import * as Form from './form.ts';
import {intern, isA, isForm, isPlain, oneOf, spell} from './lexicon.ts';
import {isBreak} from './clause.ts';
import {isNot} from './fits.ts';
import type {Match} from '../matcher.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

const to = intern('to');
const isOut = oneOf('out');
const isOf = oneOf('of');
const isThat = oneOf('that which');
const isWhat = oneOf('what whatever');
const isThe = oneOf('the');
/** "the minute he wakes he needs to" */
const isSpan = oneOf('time minute moment day week month year morning afternoon evening night second instant way');

/** "must have been tired", "should be home by now", "has to do with": a guess or a turn of phrase. */
export function isEpistemic(t: Tokens, match: Match): boolean {
  let at = match.to;
  while (at < t.count && (isA(t.word[at]!, is.adverb) || (at === match.to && t.word[at] === to))) at++;
  const first = spell(t.word[at] ?? 0);
  const second = t.word[at + 1] ?? 0;
  const modal = spell(t.word[match.anchor]!);
  if (
    modal === 'must' &&
    (first === "'ve" ||
      (first === 'have' && isDone(t, at + 1)) ||
      (first === 'be' && isA(second, is.epistemicAdjective) && !isPlace(t, at + 1)))
  )
    return true;
  if (modal === 'must' && first === 'be' && isPlain(t.word[at + 1]!) && /ed$/.test(t.at(at + 1))) return true;
  if (modal === 'must' && first === 'be' && /^(close|at|about|around|the|a|an|some)$/.test(spell(second))) return true;
  // "must be over the moon", "must be up by now"
  if (modal === 'must' && first === 'be' && (spell(second) === 'over' || isByNow(t, at))) return true;
  if (modal === 'must' && /^(miss|feel|know|love|hate|mean|think|look|sound|seem|wonder|weigh|cost)$/.test(first))
    return true;
  if (modal === 'should' || modal === 'ought') {
    if (isReproach(t, at, match.to)) return false;
    if (first === 'get') return !getsToIt.test(spell(second));
    if (/^(arrive|recover|improve|resolve|subside|feel|hear|receive|have|know|hit|land|last|heal|ease)$/.test(first))
      return true;
    if (first === 'be' && (isA(second, is.homeWord) || isA(second, is.epistemicAdjective))) return true;
    if (first === 'be' && isOut(second) && isOf(t.word[at + 2] ?? 0)) return true;
    if (first === 'come' && /^(in|through|back)$/.test(spell(second))) return true;
    if (first === 'be' && /^(through|past)$/.test(spell(second))) return true;
  }
  // "has to be close to seventy", "must be around forty": a guess at a number.
  if (first === 'be' && /^(close|about|around|nearly|almost|over|under|near)$/.test(spell(second)))
    for (let next = at + 2; next < at + 5 && next < t.count; next++)
      if (isA(t.word[next]!, is.number) || t.isNumeric(next)) return true;
  if ((modal === 'should' || modal === 'ought') && first === 'be' && isByNow(t, at)) return true;
  if ((first === 'do' && spell(second) === 'with') || first === 'blame') return true;
  // "what he has to say"
  if (first === 'say' && /^(what|whatever|all|everything|anything)$/.test(spell(t.word[match.from - 2] ?? 0)))
    return true;
  return /^(say|admit|confess)$/.test(first) && spell(t.word[match.from - 1] ?? 0) === 'i';
}

/** What one should get to do; "should get the letter" guesses. */
const getsToIt =
  /^(a|in|into|through|ready|dressed|himself|herself|themselves|out|up|off|over|on|back|going|moving|started|some|rid|sober|serious|real|her|his|their|help|to)$/;

/** "ought to know better", "shouldn't have given him the key": no guess. */
function isReproach(t: Tokens, verb: number, from: number): boolean {
  const word = spell(t.word[verb] ?? 0);
  if (word === 'know') return spell(t.word[verb + 1] ?? 0) === 'better';
  // "shouldn't have signed", "what he should have done is"
  if (word !== 'have') return false;
  return isNot(t.word[from] ?? 0) || isNot(t.word[from - 1] ?? 0) || spell(t.word[0]!) === 'what';
}

/** "must be in bed by 10": a place to be; "must be in pain" guesses how somebody is. */
function isPlace(t: Tokens, at: number): boolean {
  return (
    spell(t.word[at] ?? 0) === 'in' &&
    /^(bed|room|class|group|by|at|the|his|her|their|line|uniform|session)$/i.test(t.at(at + 1))
  );
}

function isByNow(t: Tokens, from: number): boolean {
  for (let at = from; at + 1 < t.count; at++)
    if (/^(by|about|any)$/.test(t.at(at).toLowerCase()) && /^(now|minute|day|time)$/.test(t.at(at + 1).toLowerCase()))
      return true;
  return false;
}

/** "must have been", "must have missed it": not "must have contact". */
function isDone(t: Tokens, at: number): boolean {
  while (isA(t.word[at] ?? 0, is.adverb)) at++;
  return isForm(t.word[at] ?? 0, Form.part) || /(ed|en)$/.test(t.at(at));
}

/** "the support she needs to stay housed", "what he needs to feel safe": a need, told as a need. */
export function isStatedNeed(t: Tokens, match: Match): boolean {
  if (!/^need/.test(spell(t.word[match.anchor]!))) return false;
  const subject = match.from - 1;
  const first = spell(t.word[match.to] ?? 0);
  if (isWhat(t.word[subject - 1] ?? 0)) return !/^(do|stop|understand|learn|remember|realize|accept)$/.test(first);
  const noun = isThat(t.word[subject - 1] ?? 0) ? subject - 2 : subject - 1;
  if (isRelative(t, noun, subject) || isA(t.word[noun] ?? 0, is.needed)) return true;
  if (/^(pee|poop|urinate|void|vomit)$/.test(first)) return true;
  const rest = t.text.slice(t.start[match.to], t.end[match.to + 1]).toLowerCase();
  // What a body needs, and what a service owes.
  if (/^(open (her |his |their )?bowels|be (seen|reviewed|examined|evaluated|rescheduled)\b)/.test(rest)) return true;
  if (/^(talk|rest|vent|sleep|eat|cry|breathe|process|grieve|feel|heal|use|know|leave|pee|go)$/.test(first)) {
    for (let at = 0; at < match.from; at++) if (/^(if|when|whenever|in)$/.test(spell(t.word[at]!))) return true;
  }
  return false;
}

/** "gives him the dark he needs to sleep", "the ride she needs to get to chemo": what is needed stands before who needs it. */
function isRelative(t: Tokens, noun: number, subject: number): boolean {
  if (noun < 1 || !isA(t.word[subject]!, is.subjectPronoun) || !isThe(t.word[noun - 1]!)) return false;
  const before = t.word[noun - 2] ?? 0;
  return t.is(noun, Written.word) && !isA(before, is.preposition) && !isSpan(t.word[noun]!);
}

/** "a chronic cough", "a drunk driver": the word says something of the next one, not of a person. */
export function isModifier(t: Tokens, next: number): boolean {
  if (!t.is(next, Written.word) || t.is(next, Written.opaque) || t.isNumeric(next)) return false;
  const word = t.word[next]!;
  // A name behind it is who it is about.
  if (t.is(next, Written.capital) && !t.is(next, Written.caps)) return false;
  if (isPlain(word)) return !/(ly|ing|ed)$/.test(t.at(next));
  return !isForm(word, Form.s | Form.past | Form.ing) && !isSmall(word);
}

function isSmall(word: number): boolean {
  return [
    is.preposition,
    is.conjunction,
    is.auxiliary,
    is.adverb,
    is.determiner,
    is.possessive,
    is.subjectPronoun,
    is.english,
  ].some(small => isA(word, small));
}

/** "No history of …", "Denies tobacco, alcohol or …": a list of what is not there. */
export function isRuledOut(t: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && !isBreak(t, at); at--) {
    if (/^(but|however|except)$/.test(spell(t.word[at]!))) return false;
    if (isA(t.word[at]!, is.negation) || /^(denies|denied|denying|deny)$/.test(spell(t.word[at]!))) return true;
  }
  return false;
}

const claimed = oneOf('claim claims application request benefits extension appeal coverage voucher entry access');

/** "denied the claim": an office did, whatever word stands for it. */
export function isClaim(t: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(t.count, from + 4); at++) if (claimed(t.word[at]!)) return true;
  return false;
}

/** "substance abuse counselor", "drug abuse hotline": a service or a field, nobody's fault. */
export function isService(t: Tokens, match: Match): boolean {
  let to = match.to;
  // "crime victims' compensation"
  if (/^['’]s?$/.test(t.at(to))) to++;
  for (let at = to; at < Math.min(t.count, to + 2); at++) {
    const word = t.word[at]!;
    if (!t.is(at, Written.word) || isA(word, is.determiner) || isA(word, is.preposition)) return false;
    // "adherent to treatment": what it is measured by.
    if (isA(word, is.programWord)) return !isA(t.word[match.to - 1]!, is.preposition);
  }
  return false;
}
