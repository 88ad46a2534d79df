/*
 * The pattern language of the rules, and its matcher.
 *
 *   word        that word                     a|b|~c    one of them
 *   ~tell       any form of the verb          ~tell.ed  its past or participle
 *   x?          may be left out               ~tell.ing .s .base .part .fin likewise
 *   @them       a person as object            @verb     a verb in its base form
 *   @ing        a verb in -ing                @past     a past or participle
 *   @adv        up to three adverbs           @poss     his, her, client's
 *   @any        any one word                  @gap      up to four words
 *   @personal   a pronoun or name of a person @noun     a person or a group of people
 *   @word       up to two words of any kind   #         the start of the clause
 *   < >         what the finding covers; without them, all of it
 *   ^x          the word by which the pattern is found; without it, the first
 *
 * Patterns are found by one word; what stands before it is matched leftwards.
 */
import {baseOf, formOf, intern, isA, isForm, lookup, paradigmOf, spell} from './english/lexicon.ts';
import {Form} from './english/inflect.ts';
import {isBreak} from './clause.ts';
import {isName, personEnds} from './noun.ts';
import {Written, type Tokens} from './tokens.ts';

type Element = {
  readonly kind: 'word' | 'them' | 'verb' | 'ing' | 'past' | 'adv' | 'poss' | 'any' | 'gap' | 'personal' | 'noun' | 'words' | 'start' | 'open' | 'close';
  readonly words: ReadonlySet<number>;
  readonly optional: boolean;
};

export type Pattern = {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** Lexicon numbers by which it is found; empty: at the start of a sentence. */
  readonly anchors: readonly number[];
};

/** Tokens, half-open. `them` and `verb` where the pattern has them; -1 where not. */
export type Match = {from: number; to: number; anchor: number; themFrom: number; themTo: number; verb: number; whole: number};

const formBits: Readonly<Record<string, number>> = {
  ed: Form.past | Form.part,
  ing: Form.ing,
  s: Form.s,
  base: Form.base,
  part: Form.part,
  fin: Form.base | Form.s | Form.past,
  pres: Form.base | Form.s,
};

export function compile(source: string): Pattern {
  const parts = source.trim().split(/\s+/);
  const marked = parts.findIndex(part => part.startsWith('^'));
  const anchor = marked >= 0 ? marked : parts.findIndex(part => /^[^@#<>]/.test(part));
  const elements = parts.map(part => element(part.replace(/^\^/, '')));
  const found = elements[anchor];
  const startsHere = parts[0] === '#' && marked < 0 && anchor !== 1;
  if (startsHere || !found) return {before: [], after: elements, anchors: []};
  return {before: elements.slice(0, anchor), after: elements.slice(anchor), anchors: [...found.words]};
}

const kinds: Readonly<Record<string, Element['kind']>> = {
  '@them': 'them',
  '@verb': 'verb',
  '@ing': 'ing',
  '@past': 'past',
  '@adv': 'adv',
  '@poss': 'poss',
  '@any': 'any',
  '@gap': 'gap',
  '@personal': 'personal',
  '@noun': 'noun',
  '@word': 'words',
  '#': 'start',
  '<': 'open',
  '>': 'close',
};

function element(part: string): Element {
  const optional = part.length > 1 && part.endsWith('?');
  const name = optional ? part.slice(0, -1) : part;
  const kind = kinds[name];
  if (kind) return {kind, words: new Set(), optional: optional || kind === 'adv' || kind === 'gap' || kind === 'words'};
  return {kind: 'word', words: new Set(name.split('|').flatMap(spellings)), optional};
}

/** The lexicon numbers a word of a pattern stands for. */
function spellings(word: string): number[] {
  if (!word.startsWith('~')) return [intern(word)];
  const [name, form] = word.slice(1).split('.') as [string, string?];
  const base = intern(name);
  const written = paradigmOf(base);
  if (!written) throw new Error(`No verb "${name}"`);
  const bits = form === undefined ? 31 : formBits[form]!;
  const all = [...new Set(Object.values(written))].map(lookup);
  if (name === 'be' || name === 'have' || name === 'do') all.push(...extraForms(base));
  return all.filter(id => (formOf(id) & bits) !== 0);
}

function extraForms(base: number): number[] {
  return ['is', 'am', 'are', 'was', 'were', "'s", "'re", "'m", 'isn', 'aren', 'wasn', 'weren', 'ain', 'has', "'ve", 'does']
    .map(lookup)
    .filter(id => baseOf(id) === base);
}

const fresh = (): Match => ({from: -1, to: -1, anchor: -1, themFrom: -1, themTo: -1, verb: -1, whole: -1});

/** Matches a pattern whose anchor stands at `at`. */
export function matchAt(t: Tokens, pattern: Pattern, at: number): Match | undefined {
  const match = fresh();
  match.anchor = at;
  const end = forward(t, pattern.after, 0, at, match);
  if (end < 0) return;
  match.whole = end;
  if (match.to < 0) match.to = end;
  const start = backward(t, pattern.before, pattern.before.length - 1, at, match);
  if (start < 0) return;
  if (match.from < 0) match.from = start;
  return match;
}

function forward(t: Tokens, elements: readonly Element[], index: number, at: number, match: Match): number {
  const current = elements[index];
  if (!current) return at;
  for (const next of endsOf(t, current, at)) {
    const kept = {...match};
    if (current.kind === 'open') match.from = at;
    if (current.kind === 'close') match.to = at;
    if (current.kind === 'them' && next > at) {
      match.themFrom = at;
      match.themTo = next;
    }
    if (/^(verb|ing|past)$/.test(current.kind)) match.verb = at;
    const end = forward(t, elements, index + 1, next, match);
    if (end >= 0) return end;
    Object.assign(match, kept);
  }
  return -1;
}

function backward(t: Tokens, elements: readonly Element[], index: number, at: number, match: Match): number {
  const current = elements[index];
  if (!current) return at;
  if (current.kind === 'open') {
    match.from = at;
    return backward(t, elements, index - 1, at, match);
  }
  if (current.kind === 'start') return isClauseStart(t, at) ? backward(t, elements, index - 1, at, match) : -1;
  for (let from = at - 1; from >= Math.max(0, at - 5); from--) {
    if (!endsOf(t, current, from).includes(at)) continue;
    if (current.kind === 'them') {
      match.themFrom = from;
      match.themTo = at;
    }
    const start = backward(t, elements, index - 1, from, match);
    if (start >= 0) return start;
  }
  return current.optional ? backward(t, elements, index - 1, at, match) : -1;
}

/** Where an element that begins at `at` may end; `at` itself where it may be left out. */
function endsOf(t: Tokens, {kind, words, optional}: Element, at: number): number[] {
  const one = (fits: boolean) => (fits ? (optional ? [at + 1, at] : [at + 1]) : optional ? [at] : []);
  if (kind === 'open' || kind === 'close') return [at];
  if (kind === 'start') return isClauseStart(t, at) ? [at] : [];
  if (at >= t.count) return optional ? [at] : [];
  const word = t.word[at]!;
  const isWord = t.is(at, Written.word);
  switch (kind) {
    case 'word':
      return one(words.has(word));
    case 'them':
      return optional ? [...personEnds(t, at), at] : personEnds(t, at);
    case 'verb':
      return one(isWord && isBaseVerb(t, at));
    case 'ing':
      return one(isWord && (isForm(word, Form.ing) || (word === 0 && /ing$/i.test(t.at(at)))));
    case 'past':
      return one(isWord && (isForm(word, Form.past | Form.part) || (word === 0 && /ed$/i.test(t.at(at)))));
    case 'poss':
      return possessiveEnds(t, at);
    case 'personal':
      return one(isWord && (isA(word, 'personPronoun') || isName(t, at)));
    case 'noun':
      return personEnds(t, at);
    case 'any':
      return one(isWord);
    case 'adv':
      return run(t, at, 3, index => isA(t.word[index]!, 'adverb') || (t.word[index] === 0 && /ly$/i.test(t.at(index))));
    case 'gap':
      return run(t, at, 4, index => t.is(index, Written.word)).reverse();
    case 'words':
      return run(t, at, 2, index => t.is(index, Written.word)).reverse();
  }
}

/** From the longest run to none. */
function run(t: Tokens, at: number, most: number, fits: (index: number) => boolean): number[] {
  const ends = [at];
  for (let index = at; index < Math.min(at + most, t.count) && t.is(index, Written.word) && fits(index); index++) ends.unshift(index + 1);
  return ends;
}

function possessiveEnds(t: Tokens, at: number): number[] {
  const word = t.word[at]!;
  const ends = isA(word, 'personPossessive') ? [at + 1] : [];
  for (const end of personEnds(t, at)) if (spell(t.word[end] ?? 0) === "'s") ends.push(end + 1);
  return ends;
}

function isBaseVerb(t: Tokens, at: number): boolean {
  const word = t.word[at]!;
  if (word !== 0) return isForm(word, Form.base) && !(isA(word, 'auxiliary') && !/^(be|have|do|get)$/.test(spell(word)));
  return !t.is(at, Written.capital | Written.opaque) && !/(ing|ed|ly|s)$/.test(t.at(at)) && !/\d/.test(t.at(at));
}

export function isClauseStart(t: Tokens, at: number): boolean {
  if (isBreak(t, at - 1)) return true;
  if (!t.is(at - 1, Written.word)) return /[,"“”/&+]/.test(t.at(at - 1));
  return isA(t.word[at - 1]!, 'conjunction');
}
