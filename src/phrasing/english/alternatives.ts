/*
 * Wordings for a finding. The note is a record: tense, person, number, object and
 * capitals are kept, and whatever may not be the same fact carries its condition.
 *
 * In a rule's wording `~verb` takes the form of the verb it replaces; {them} is the object as
 * written, {they} and {their} are the person's pronouns, {swap} is the phrase with its loaded
 * word swapped, {noun} the phrase without its first word, {didNot} is "did not" in its tense, {I} is
 * "we" where the phrase says "our", {lead} and {rest} what stands before
 * and behind the verb. A `+` says that the wording replaces all that the pattern took in, not
 * only the finding; {tail} is then what follows the finding.
 */
import * as is from './classes.ts';
import {isBreak} from './clause.ts';
import {dropsAside, dropsNegation, fitsThere, isNot, namesOne} from './fits.ts';
import {asksOnly} from './asking.ts';
import * as Form from './form.ts';
import {intern, isA, isForm, oneOf, paradigmOf, spell} from './lexicon.ts';
import {templateOf} from './template.ts';
import type {Wording} from '../wording.ts';
import {isPassive, type Scene} from './guards.ts';
import type {Noun} from './noun.ts';
import type {Tokens} from '../tokens.ts';
import * as Written from '../written.ts';
import {categoryOf, type Alternative, type Rule} from '../types.ts';

/**
 * @param onlyAsk Only a question fits what was found.
 * @returns Best first; a question leads where no wording keeps the very fact.
 */
export function alternativesFor(rule: Rule, onlyAsk: boolean, scene: Scene, wording: Wording): Alternative[] {
  if (categoryOf(rule.id) === 'collaborative') return [];
  const names = pronounsOf(scene.t);
  const family = wording.families[rule.family];
  const asks = (rule.ask && wording.ownQuestions ? rule.ask : [family?.question ?? '']).map(text => ({
    kind: 'ask' as const,
    text: fill(text, names),
  }));
  if (onlyAsk || asksOnly(rule, scene)) return asks;
  const same = (rule.same ?? []).flatMap(wording => spoken(wording, scene, names));
  // "Because he asked nicely I let him", "After a long talk I convinced her".
  const offers = (rule.ifTrue ?? []).filter(([, condition]) => !says(scene.t, saidOf[condition]));
  const ifTrue = offers.flatMap(([text, condition]) =>
    spoken(text, scene, names).map(said => ({
      ...said,
      kind: 'ifTrue' as const,
      condition: fill(wording.conditions[condition] ?? '', names),
    })),
  );
  return same.length > 0 ? [...same, ...ifTrue, ...asks] : [...asks, ...ifTrue];
}

/** What the sentence says already needs no condition, and said twice reads badly. */
const saidOf: Readonly<Record<string, ((word: number) => boolean) | undefined>> = {
  theyAsked: oneOf('ask asks asked asking'),
  happened: oneOf('after talk talks talked talking'),
};

function says(t: Tokens, fits: ((word: number) => boolean) | undefined): boolean {
  for (let at = 0; fits && at < t.count; at++) if (fits(t.word[at]!)) return true;
  return false;
}

type Pronouns = Readonly<Record<'they' | 'them' | 'their', string>>;
const he: Pronouns = {they: 'he', them: 'him', their: 'his'};
const she: Pronouns = {they: 'she', them: 'her', their: 'her'};
const they: Pronouns = {they: 'they', them: 'them', their: 'their'};

const to = intern('to');
const I = intern('i');
const areMany = oneOf("are 're");
const isHis = oneOf('he him his himself');
const isHers = oneOf('she her hers herself');

/** The pronouns the sentence itself uses; "they" where it uses none or more than one kind. */
function pronounsOf(t: Tokens): Pronouns {
  let found: Pronouns | undefined;
  for (let at = 0; at < t.count; at++) {
    if (t.is(at, Written.quoted)) continue;
    const word = t.word[at]!;
    const next = isHis(word) ? he : isHers(word) ? she : undefined;
    if (!next) continue;
    if (found && found !== next) return they;
    found = next;
  }
  return found ?? they;
}

/** Questions and conditions by their text, once for each kind of pronoun. */
const filled = new Map<Pronouns, Map<string, string>>([he, she, they].map(names => [names, new Map()]));

function fill(text: string, names: Pronouns): string {
  const known = filled.get(names)!;
  let done = known.get(text);
  if (done === undefined) known.set(text, (done = withPronouns(text, names)));
  return done;
}

/** "do he" and "have she" come right here: questions are written for "they". */
function withPronouns(text: string, names: Pronouns): string {
  const filled = text.replace(/\{(they|them|their)\}/g, (_hole, name: keyof Pronouns) => names[name]);
  if (names.they === 'they') return filled;
  return filled
    .replace(/\bdo (he|she)\b/g, 'does $1')
    .replace(/\bare (he|she)\b/g, 'is $1')
    .replace(/\bcall themselves\b/g, `call ${names.they === 'he' ? 'himself' : 'herself'}`);
}

/** The wording with its verb, object and capitals in place; none where the verb's form is beyond us. */
function spoken(wording: string, scene: Scene, names: Pronouns): Said[] {
  const {t, match} = scene;
  const {beyond, parts} = templateOf(wording);
  const [from, to] = beyond ? [match.wholeFrom, match.wholeTo] : [match.from, match.to];
  if (!fitsThere(scene, to, beyond) || (wording.endsWith(' no') && !namesOne(t, to))) return [];
  const form = formOfMatch(scene);
  let text = '';
  for (const {text: plain, verb, hole} of parts) {
    const said =
      plain ?? (verb === undefined ? fillings[hole ?? '']?.(scene, names, form) : form && paradigmOf(verb)?.[form]);
    if (said === undefined) return [];
    text += said;
  }
  const old = t.text.slice(t.start[from], t.end[to - 1]);
  if (dropsNegation(old, text) || dropsAside(old, text)) return [];
  const said = likeTheOld(t, from, to, text);
  return [beyond ? {kind: 'same', text: said, start: t.start[from]!, end: t.end[to - 1]!} : {kind: 'same', text: said}];
}

type FormName = 'base' | 's' | 'past' | 'part' | 'ing';
type Filling = (scene: Scene, names: Pronouns, form: FormName | undefined) => string | undefined;

/** What a hole is filled with; undefined where the sentence has nothing for it. */
const fillings: Readonly<Record<string, Filling>> = {
  swap: ({t, match}) => swapped(between(t, t.start[match.from]!, t.end[match.to - 1]!)),
  noun: ({t, match}) => between(t, t.start[match.from + 1]!, t.end[match.to - 1]!),
  lead: ({t, match}) => between(t, t.start[match.from]!, t.start[match.anchor]!),
  rest: ({t, match}) => between(t, t.end[match.anchor]!, t.end[match.to - 1]!),
  tail: ({t, match}) => between(t, t.end[match.to - 1]!, t.end[match.wholeTo - 1]!),
  I: ({t, match}) => (/\bours?\b/i.test(between(t, t.start[match.from]!, t.end[match.to - 1]!)) ? 'we' : 'I'),
  didNot: (_scene, _names, form) => form && didNot[form],
  them: scene => objectOf(scene),
  they: (scene, names) => subjectFor(scene, names),
  their: (_scene, names) => names.their,
};

function between(t: Tokens, start: number, end: number): string {
  return start < end ? t.text.slice(start, end) : '';
}

type Said = Extract<Alternative, {kind: 'same'}>;
/** "has failed to return": none, the verb behind it would have another form. */
const didNot: Partial<Record<FormName, string>> = {past: 'did not', s: 'does not', base: 'do not'};

/** Words that have one plain other word for the same fact. */
const plainer: Readonly<Record<string, string>> = {
  dirty: 'positive',
  hot: 'positive',
  clean: 'negative',
  abuse: 'use',
  abuses: 'uses',
  abused: 'used',
  abusing: 'using',
  'wheelchair-bound': 'using a wheelchair',
};

/** The phrase with its loaded word swapped, or undefined where none of them is in it. */
function swapped(phrase: string): string | undefined {
  const text = phrase.toLowerCase().replace(/wheelchair bound/, 'wheelchair-bound');
  const words = text.split(' ');
  return words.some(word => plainer[word]) ? words.map(word => plainer[word] ?? word).join(' ') : undefined;
}

/** Which form the new verb takes: the old one's, or for a modal what its subject asks for. */
function formOfMatch({t, match, subject}: Scene): FormName | undefined {
  const verb = isForm(t.word[match.anchor]!, 0) ? match.anchor : match.from;
  const word = t.word[verb]!;
  if (isForm(word, Form.ing)) return 'ing';
  // "are to": of more than one.
  if (isForm(word, Form.s)) return areMany(word) ? 'base' : 's';
  // "Let him": what is written alike in both is what was done, unless a modal or "to" goes before.
  const alike = isForm(word, Form.base) && !isA(word, is.modal);
  if (isForm(word, Form.past | Form.part) && !(alike && isInfinitive(t, verb))) {
    return isAfterHave(t, verb) || isPassive(t, verb) ? 'part' : 'past';
  }
  if (isA(word, is.modal) || t.word[match.from] === to) return isPlural(t, subject) ? 'base' : 's';
  return isForm(word, Form.base) ? 'base' : undefined;
}

function isInfinitive(t: Tokens, at: number): boolean {
  const last = t.word[at - 1] ?? 0;
  return last === to || isA(last, is.modal) || isNot(last);
}

function isAfterHave(t: Tokens, at: number): boolean {
  return /^(have|has|had|having|'ve)$/.test(spell(t.word[at - 1] ?? 0));
}

function isPlural(t: Tokens, {from, to}: Noun): boolean {
  // "the women who stay overnight": the head is somewhere in the phrase.
  for (let at = Math.max(0, from); at <= to; at++) {
    const name = spell(t.word[at]!) || t.at(at).toLowerCase();
    if (/^(they|you|we|i|both|people|folks|women|men|cts|pts|vets)$/.test(name)) return true;
    if (isA(t.word[at]!, is.personNoun) && /s$/.test(name) && !/^(ct'?s|cps|pss)$/.test(name)) return true;
  }
  return false;
}

function objectOf({t, match}: Scene): string {
  return match.themFrom < 0 ? 'them' : t.text.slice(t.start[match.themFrom], t.end[match.themTo - 1]);
}

/** "suggested she": the object turned subject. */
function subjectFor({t, match}: Scene, names: Pronouns): string {
  if (match.themFrom < 0) return names.they;
  const object = t.at(match.themFrom).toLowerCase();
  if (match.themTo - match.themFrom > 1) return t.text.slice(t.start[match.themFrom], t.end[match.themTo - 1]);
  return {him: 'he', her: 'she', them: 'they', you: 'you'}[object] ?? t.at(match.themFrom);
}

/** Capitals as they stood: ALL CAPS, a capital at the start, or none. "I" has its own wherever it stands. */
function likeTheOld(t: Tokens, from: number, to: number, text: string): string {
  const old = t.text.slice(t.start[from], t.end[to - 1]);
  if (old === old.toUpperCase() && /[A-Z]{2}/.test(old)) return text.toUpperCase();
  // "He's riddled with": what replaces a clitic stands apart.
  const apart = from > 0 && t.end[from - 1] === t.start[from] && t.is(from - 1, Written.word) ? ' ' : '';
  const isRaised = t.is(from, Written.capital) && (t.word[from] !== I || isBreak(t, from - 1));
  return apart + (isRaised ? text.charAt(0).toUpperCase() + text.slice(1) : text);
}
