/* Who one word is: the writer, the person supported, somebody else, a thing; what is a name. */
import * as is from './classes.ts';
import {baseOf, intern, isA, isForm, isPlain, oneOf, spell, Summary, summaryOf} from './lexicon.ts';
import * as Form from './form.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';
import type {Who} from '../types.ts';

const her = intern('her');
const isGroup = oneOf('group');
const isCrowd = oneOf('floor row dorm wing bunch crowd');
const isOutreach = oneOf('outreach');
const isDesk = oneOf('desk');
const isHis = oneOf('his her their');
const isTrainer = oneOf('job football');
const isBoth = oneOf('both');
const isMine = oneOf('mine ours');
const isSomebody = oneOf('both everyone everybody someone somebody anyone anybody');
const isNobody = oneOf('nobody no-one none nothing');
const isAnybodys = oneOf('people lady ladies guy guys man men woman women person folks gal gentleman fella');
const isThe = oneOf('the');
const isAt = oneOf('at');
const isManager = oneOf('manager mgr supervisor');
const isOurHouse = oneOf('house night shift program evening floor unit');
export const isArticle = oneOf('a an any no');
/** "the cable guy", "the insurance lady": somebody who comes with a thing. */
const comesWith = oneOf('pest cable maintenance repair delivery insurance phone gas water furniture moving');
const thingClasses = [is.safetyWord, is.dangerWord, is.legalWord, is.rightWord, is.careWord];
const isOrdinal = oneOf('third fourth fifth');
const isOne = oneOf('a');
const thisOne = intern('this');

/** Who the word at `at` names, or undefined where it is no noun we would take for a subject. */
export function whoIs(t: Tokens, at: number): Who | undefined {
  const word = t.word[at]!;
  if (isPlain(word)) return isName(t, at) ? 'person' : unknownNoun(t, at);
  if (isA(word, is.writerPronoun)) return isA(word, is.possessive) || isMine(word) ? undefined : 'writer';
  if (isA(word, is.personPronoun) && !isA(word, is.possessive)) return 'person';
  if (word === her) return 'person';
  if (isA(word, is.peerRole) && isA(t.word[at - 1] ?? 0, is.peerNoun)) return 'writer';
  if (isA(word, is.peerRole) && at > 1 && isA(t.word[at - 2]!, is.peerNoun)) return 'writer';
  if (isA(word, is.writerNoun)) return isWriterNoun(t, at) ? 'writer' : 'other';
  if (isInitials(t, at)) return 'person';
  // "both were redirected", but not "both doors were"
  if (isBoth(word) && isA(t.word[at + 1] ?? 0, is.beForm)) return 'person';
  // "A third was told": of the people counted before.
  if (isOrdinal(word) && isOne(t.word[at - 1] ?? 0)) return 'person';
  if (isA(word, is.number) || t.isNumeric(at)) return 'thing';
  // SNAP, HUD: capitals in a sentence that has few are an office.
  if (t.is(at, Written.caps) && t.at(at).length > 2 && !isA(word, is.personNoun) && isForm(word, 0) && at === 0)
    return 'other';
  if (isA(word, is.authority) || isA(word, is.caretaker) || isA(word, is.institution))
    return isManager(word) && isOurs(t, at) ? 'writer' : 'other';
  if (isA(word, is.personNoun)) return isAnybodys(word) && isSomebodyElses(t, at) ? 'other' : 'person';
  if (isA(word, is.familyNoun)) return isParent(t, at) ? 'person' : 'other';
  // "The group was told to sit."
  if (isGroup(word) && isA(t.word[at + 1] ?? 0, is.beForm)) return 'person';
  // "The whole floor was ordered out", not "the floor is clean".
  if (isCrowd(word) && isA(t.word[at + 1] ?? 0, is.beForm) && isForm(t.word[at + 2] ?? 0, Form.part)) return 'person';
  if (isA(word, is.thingNoun) || isA(word, is.groupNoun)) return 'thing';
  // "the schedule allows her": a verb behind a determiner is a noun.
  if (isForm(word, 0) && (isA(t.word[at - 1] ?? 0, is.determiner) || isA(t.word[at - 1] ?? 0, is.possessive)))
    return 'thing';
  if (isA(word, is.programWord) && !isForm(word, 0)) return 'thing';
  // "Car seat must face …"
  if (isForm(word, Form.base) && isA(t.word[at + 1] ?? 0, is.modal) && at > 0 && isPlain(t.word[at - 1]!))
    return 'thing';
  if (isSomebody(word)) return 'person';
  if (isNobody(word)) return 'thing';
  if (isName(t, at)) return 'person';
  // "the super": what would be an adverb, behind an article.
  if (isA(word, is.adverb) && isA(t.word[at - 1] ?? 0, is.determiner) && !isA(t.word[at + 1] ?? 0, is.personNoun))
    return 'thing';
  return thingClasses.some(thing => isA(word, thing)) && !isForm(word, 0) ? 'thing' : undefined;
}

/** "the night manager", but not "the night manager at the motel". */
function isOurs(t: Tokens, at: number): boolean {
  if (isAt(t.word[at + 1] ?? 0)) return false;
  return isOurHouse(t.word[at - 1] ?? 0) || t.word[at - 2] === thisOne;
}

/** "the bank's fraud people", "the SSI lady": a word for anybody, behind an office. */
function isSomebodyElses(t: Tokens, at: number): boolean {
  for (let left = at - 1; left >= at - 3 && left >= 0 && t.is(left, Written.word); left--) {
    const word = t.word[left]!;
    if (isA(word, is.institution) || isA(word, is.authority) || isA(word, is.caretaker)) return true;
    if (left === at - 1 && comesWith(word)) return true;
    if (isA(word, is.preposition) || isA(word, is.conjunction)) return false;
  }
  return false;
}

/** "worker" alone is not ours: the social worker's and the housing worker's acts are facts. */
function isWriterNoun(t: Tokens, at: number): boolean {
  const noun = spell(t.word[at]!);
  if (isA(t.word[at - 1] ?? 0, is.authority)) return false;
  const before = t.word[at - 1] ?? 0;
  if (isA(before, is.elsewhere)) return isOutreach(before) || ((noun === 'staff' || noun === 'team') && isDesk(before));
  // "his soccer coach", "her coach"
  const isTheirs = isHis(before) || (isPlain(before) && isHis(t.word[at - 2] ?? 0));
  return !(isTheirs || isTrainer(before)) || noun === 'staff';
}

/** In family work "Mom" is the one supported; "his mom" is somebody else. */
function isParent(t: Tokens, at: number): boolean {
  const before = t.word[at - 1] ?? 0;
  return (
    isA(t.word[at]!, is.parentNoun) &&
    !isA(before, is.possessive) &&
    !t.at(at - 1).endsWith("'s") &&
    spell(before) !== "'s"
  );
}

/** "J.S.", "K.B", "D": initials as notes use them. */
export function isInitials(t: Tokens, at: number): boolean {
  if (!t.is(at, Written.capital)) return false;
  const length = t.end[at]! - t.start[at]!;
  if (length > 1 && t.text.charCodeAt(t.start[at]! + 1) !== 46) return false;
  return /^[B-HJ-Z](\.[A-Z])*\.?$|^A\.|^I\.[A-Z]/.test(t.at(at));
}

/** A capitalised word we do not know, or a title's. At a sentence's start it has to look like a name. */
export function isName(t: Tokens, at: number): boolean {
  if (!t.is(at, Written.capital)) return false;
  if (isInitials(t, at)) return true;
  // "an MRI": what is counted has no name; nor "the MRI", in capitals.
  const before = t.word[at - 1] ?? 0;
  if (isArticle(before) || (isThe(before) && t.is(at, Written.caps))) return false;
  if (
    t.word[at] !== 0 &&
    (isForm(t.word[at]!, Form.s | Form.past | Form.part | Form.ing) || baseOf(t.word[at]!) === t.word[at])
  ) {
    // "Will", "Grant", "Mark" in the middle of a sentence are names.
    return at > 0 && t.is(at - 1, Written.word) && isForm(t.word[at]!, Form.base) && !t.is(at, Written.caps);
  }
  if (!isPlain(t.word[at]!) && !isA(t.word[at - 1] ?? 0, is.title)) return false;
  if ((summaryOf(t.word[at]!) & Summary.notName) !== 0) return false;
  const raw = t.at(at);
  // "Pets are not allowed": a plural, not a name.
  if (at === 0 && raw.endsWith('s') && /^(are|were|have)$/.test(spell(t.word[1] ?? 0))) return false;
  if (t.is(at, Written.caps) && raw.length > 3) return false;
  return at > 0 && t.is(at - 1, Written.word)
    ? true
    : raw.length > 1 && !/(ing|ed|(tion|ment|ing)s?|ness|ers|ors|ies)$/.test(raw);
}

/** A word we do not know, in lower case, is a thing ("the printer must …"). */
function unknownNoun(t: Tokens, at: number): Who | undefined {
  const before = t.word[at - 1] ?? 0;
  // "the crying", "his drinking": behind a determiner it is a noun, however it ends.
  if (isA(before, is.determiner) || isA(before, is.possessive)) return 'thing';
  return t.is(at, Written.opaque) || ['ly', 'ing', 'ed'].some(ending => t.endsIn(at, ending)) ? undefined : 'thing';
}
