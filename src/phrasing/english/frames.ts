/*
 * What stands around a phrase and takes its power away: labels of forms, reported speech,
 * negation, questions, conditions. Quotation marks are in quotes.ts.
 */
import * as is from './classes.ts';
import {baseOf, intern, isA, isForm, oneOf, spell} from './lexicon.ts';
import * as Form from './form.ts';
import {ownFrom} from './authority.ts';
import {isBreak, speechOver, subjectOf} from './clause.ts';
import {nounEndingAt, type Noun} from './noun.ts';
import {isInitials, isName, whoIs} from './who.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';

const comma = intern(',');
const whether = intern('whether');
const even = intern('even');
const once = intern('once');
const to = intern('to');
const how = intern('how');
const why = intern('why');
const per = intern('per');
const inside = intern('in');
const according = intern('according');
const or = intern('or');
const isSubject = oneOf('i we he she they');
const isNobody = oneOf('nobody no-one none');
const isAlmost = oneOf('almost nearly');
const isUndone = oneOf('about tempted urge itching wanted inclined');
const isToOrWhen = oneOf('to today yesterday again when as at');
const isView = oneOf('view opinion eyes mind estimation');
const isYouOrIt = oneOf('you it');
const isTurns = oneOf('turns turned seems looks happens comes');
const isFrom = oneOf('from');
const keepsOff = oneOf('kept keep keeping refrain refrained refraining shied abstained stopped back away');
const isIf = oneOf('if unless');
/** A line with one of these is told, whatever stands before its colon. */
const tells = oneOf('i he she they we said told says is was');
/** A verb wherever it stands. */
const isSaying = oneOf('denies refuses admits insists states endorses');
const isSmallInTitle = oneOf('of to and the for from re a in per y n');

/** Marks labels, which end in a colon. @returns Where what stands behind the first one begins. */
export function markLabels(t: Tokens): number {
  const content = markLabel(t);
  markInnerLabels(t);
  return content;
}

/** Marks a form's label at the start of a line ("ASSESSMENT:", "Refused (Y/N):"). @returns Where the content begins. */
function markLabel(t: Tokens): number {
  let words = 0;
  let capitals = 0;
  // "Refused (if any):": what stands in brackets makes no label longer.
  let aside = false;
  // "(refused / ill / other)": what one may tick.
  let isChoice = false;
  for (let at = 0; at < t.count && at < 14; at++) {
    const mark = t.first(at);
    if (aside) {
      aside = mark !== ')';
      isChoice ||= mark === '/';
    } else if (mark === '(') aside = true;
    else if (t.is(at, Written.word)) {
      words++;
      if (tells(t.word[at]!) || words > 5) return 0;
      if (t.is(at, Written.capital) || isSmallInTitle(t.word[at]!) || t.isNumeric(at)) capitals++;
    } else if (mark === ':') {
      if (capitals < words && words > 2 && !isChoice) return 0;
      for (let label = 0; label <= at; label++) t.written[label]! |= Written.label;
      return at + 1;
    } else if (!/[-–/()#&.*•"]/.test(t.at(at))) return 0;
  }
  return 0;
}

/** "MED COMPLIANCE: see MAR": a label in capitals further on in the line. */
function markInnerLabels(t: Tokens): void {
  for (let colon = 2; colon < t.count; colon++) {
    if (t.at(colon) !== ':' || t.is(colon, Written.label)) continue;
    for (let at = colon - 1; at >= 0 && at > colon - 5 && t.is(at, Written.caps); at--) t.written[at]! |= Written.label;
  }
}

/** "[ ] Denies  [x] Admits": what a box stands before, up to two words, is what one may tick. */
export function markBoxes(t: Tokens): void {
  for (let at = 1; at < t.count; at++) {
    if (t.first(at) !== ']' || !isBox(t, at)) continue;
    let end = at + 1;
    while (t.is(end, Written.word)) end++;
    if (end - at <= 3 && (end === t.count || t.first(end) === '['))
      for (let word = at + 1; word < end; word++) t.written[word]! |= Written.label;
  }
}

/** "[ ]", "[x]" */
function isBox(t: Tokens, at: number): boolean {
  return t.first(at - 1) === '[' || (t.first(at - 2) === '[' && t.end[at - 1]! - t.start[at - 1]! === 1);
}

/** A few capitalised words on a line of their own, without a person in them, are a heading. */
export function isHeading(t: Tokens): boolean {
  if (t.count === 0 || t.count > 8 || /[.!?,;]/.test(t.at(t.count - 1))) return false;
  for (let at = 0; at < t.count; at++) {
    const word = t.word[at]!;
    if (isA(word, is.personPronoun) || isA(word, is.personNoun) || isA(word, is.writerPronoun)) return false;
    if (isA(word, is.auxiliary) || isA(word, is.negation) || isForm(word, Form.past) || isSaying(word)) return false;
    if (
      t.is(at, Written.word) &&
      !t.is(at, Written.capital) &&
      !/^(of|and|the|for|to|in|re)$/.test(spell(word)) &&
      !t.isNumeric(at)
    )
      return false;
  }
  return true;
}

/** "Told him she must": without a subject the writer speaks. */
const tellsSomebody = oneOf('tell explain');

/** The clause is what the person, or somebody else but the writer, said or thinks. */
export function isReported(t: Tokens, subject: Noun, trigger: number): boolean {
  if (isSaidBehind(t, trigger)) return true;
  // "They told me to ditch the clipboard": what somebody would have the writer do.
  if (t.word[trigger - 1] === to && isA(t.word[trigger - 2] ?? 0, is.writerObject)) return true;
  // "Noted noncompliance": a noun that is noted stands in no clause of its own.
  const isVerb = isForm(t.word[trigger]!, 0) || isA(t.word[trigger]!, is.auxiliary);
  // "Denies SI, denies AH": one thing said behind another.
  const isListed = subject.who === 'none' && t.word[trigger - 1] === comma;
  if (subject.who === 'none' && (!isVerb || isListed)) return perPerson(t, trigger);
  // What the writer did is reported only right behind the word that reports it ("he said I told him").
  const verb = speechOver(t, subject.from >= 0 ? subject.from : trigger, subject.who === 'writer' ? 2 : 10);
  // "Knows how to work the system": what somebody can do, not what they think.
  if (verb < 0 || t.word[verb + 1] === how || ownFrom(t, trigger) > verb) return perPerson(t, trigger);
  // A noun that looks like a verb ("her calls") says nothing.
  if (isA(t.word[verb - 1] ?? 0, is.possessive) || isA(t.word[verb - 1] ?? 0, is.determiner)) return false;
  const speaker = subjectOf(t, verb);
  // "Texted him: you have to": whoever is told is not the one who tells.
  if (speaker.who === 'none' && isA(t.word[verb + 1] ?? 0, is.objectPronoun)) return false;
  if (speaker.who === 'none') return !tellsSomebody(baseOf(t.word[verb]!)) && !isForm(t.word[verb]!, Form.ing);
  // "Per night report": a paper.
  if (speaker.who === 'thing' && isForm(t.word[verb]!, Form.base)) return false;
  // Whatever tells is not the writer: a form, an old-timer, somebody we have no word for.
  return speaker.who !== 'writer' || isNegated(t, verb);
}

/** "He has to be there by nine, she said.": who says it comes last. */
function isSaidBehind(t: Tokens, trigger: number): boolean {
  for (let at = trigger + 2; at < t.count && at < trigger + 30; at++) {
    const word = t.word[at]!;
    if (!isA(word, is.speech) || !isForm(word, Form.past | Form.s)) continue;
    const next = t.word[at + 1] ?? 0;
    if (at + 1 < t.count && t.is(at + 1, Written.word) && !isToOrWhen(next)) continue;
    const speaker = nounEndingAt(t, at - 1);
    if (speaker && t.word[speaker.from - 1] === comma) return speaker.who === 'person' || speaker.who === 'other';
  }
  return false;
}

/** Per J.M., according to her. */
function perPerson(t: Tokens, trigger: number): boolean {
  for (let at = 0; at < trigger; at++) {
    const source = t.word[at] === per ? at + 1 : t.word[at] === according ? at + 2 : -1;
    // "In her view she should"
    if (t.word[at] === inside && isA(t.word[at + 1] ?? 0, is.personPossessive) && isView(t.word[at + 2] ?? 0))
      return true;
    if (source < 0 || source >= trigger || ownFrom(t, trigger) > source) continue;
    if (whoIs(t, source) === 'person' || isA(t.word[source]!, is.personPossessive)) return true;
  }
  return false;
}

/** "did not tell", "never", "instead of telling": within five tokens left of the verb, same clause. */
export function isNegated(t: Tokens, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 5; at--) {
    if (isBreak(t, at) || t.word[at] === comma) return false;
    const word = t.word[at]!;
    if (isA(word, is.negation) || isNobody(word) || (at === verb - 1 && isAlmost(word))) return true;
    // "Caught myself about to lecture him": it never came to it.
    if (at === verb - 2 && isUndone(word) && t.word[at + 1] === to) return true;
    // "kept from advising him"
    if (isFrom(word) && keepsOff(t.word[at - 1] ?? 0)) return true;
    if (isA(word, is.insteadWord) && /^(of|than)$/.test(spell(t.word[at + 1] ?? 0))) return true;
    // "did not push him or tell him": "or" carries the negation on.
    if (word === or) return isNegatedFar(t, at);
    if ((isA(word, is.coordinator) || isA(word, is.subordinator)) && word !== once) return false;
    // "instead of listening I told", but "never did I tell".
    if (isSubject(word) && !isA(t.word[at - 1] ?? 0, is.auxiliary)) return false;
  }
  return false;
}

function isNegatedFar(t: Tokens, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 14; at--) {
    if (isBreak(t, at)) return false;
    if (isA(t.word[at]!, is.negation)) return true;
  }
  return false;
}

/** A question, or under "whether" or "if": nobody claims it. */
export function isAsked(t: Tokens, trigger: number): boolean {
  // "Why is she so stubborn?" takes it for granted.
  if (t.count > 0 && t.at(t.count - 1) === '?') return t.word[0] !== why;
  let subjects = 0;
  for (let at = trigger - 1; at >= 0 && at > trigger - 14; at--) {
    if (isBreak(t, at) || t.word[at] === comma) return false;
    const word = t.word[at]!;
    // "if it turns out he has to": an "it" that stands for nothing.
    const isOne = isSubject(word) || isName(t, at) || isInitials(t, at);
    if (isOne || (isYouOrIt(word) && !isTurns(t.word[at + 1] ?? 0))) subjects++;
    if (word === whether) return true;
    if (isIf(word) && t.word[at - 1] !== even) return subjects < 2;
  }
  return startsCondition(t, trigger);
}

/** "Should he want to …", "In case she has to …". */
function startsCondition(t: Tokens, trigger: number): boolean {
  const first = spell(t.word[0] ?? 0);
  if (first === 'should') {
    const second = t.word[1] ?? 0;
    return (
      isSubject(second) || isA(second, is.determiner) || isA(second, is.personNoun) || isA(second, is.subjectPronoun)
    );
  }
  if (first === 'in')
    return (spell(t.word[1] ?? 0) === 'case' || /^the event$/i.test(t.text.slice(t.start[1], t.end[2]))) && trigger < 8;
  return false;
}
