/*
 * The pattern language of the rules; matcher.ts runs it.
 *
 *   word        that word                     a|b|~c    one of them
 *   ~tell       any form of the verb          ~tell.ed  its past or participle
 *   x?          may be left out               ~tell.ing .s .base .part .fin likewise
 *   @them       a person as object            @verb     a verb in its base form
 *   @ing        a verb in -ing                @past     a past or participle
 *   @adv        up to three adverbs           @poss     his, her, client's
 *   @any        any one word                  @gap      up to four words
 *   @person     a person as subject or object   @a|@b  one of them, words too
 *   @role       one word for a person: client, residents
 *   @personal   a pronoun or name of a person @noun     a person or a group of people
 *   @word       up to two words of any kind   @count    a number, some, many
 *   #           the start of the clause
 *   < >         what the finding covers; without them, all of it
 *   ^x          the verb or noun the rule is about; without it, the first word
 *
 * Patterns are found by their rarest word; what stands before it is matched leftwards.
 */
import {frequency} from './english/learn.ts';
import {baseOf, formOf, intern, learnVerb, lookup, paradigmOf, wanted, type Wanted} from './english/lexicon.ts';
import * as Form from './english/form.ts';

export type Element = {
  readonly kind:
    | 'word'
    | 'them'
    | 'verb'
    | 'ing'
    | 'past'
    | 'adv'
    | 'poss'
    | 'any'
    | 'gap'
    | 'personal'
    | 'noun'
    | 'words'
    | 'count'
    | 'start'
    | 'open'
    | 'close'
    | 'person'
    | 'role'
    | 'either';
  readonly words: readonly number[];
  readonly either?: readonly Element[];
  readonly optional: boolean;
  /** Adverbs before what has to follow: something may be said by the way (english/aside.ts). */
  readonly bridges?: boolean;
  /** What the rule is about: its form is kept, its place asked for quotes and names. */
  readonly anchor: boolean;
};

export type Pattern = {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** Lexicon numbers by which it is found; empty: at the start of a sentence. */
  readonly anchors: readonly number[];
  /** Words that have to stand right behind and before the key, where the pattern says so. */
  readonly next: Wanted | undefined;
  readonly last: Wanted | undefined;
  /** Without a key: words of which one is near. */
  readonly first: Wanted | undefined;
  /** It asks for a negation itself. */
  readonly negative: boolean;
};

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
  const elements = withBridges(parts.map((part, index) => element(part.replace(/^\^/, ''), index === anchor)));
  const startsHere = parts[0] === '#' && marked < 0 && /^@/.test(parts.find(part => !/^[#<]$/.test(part)) ?? '');
  const key = rarestOf(elements);
  const found = elements[key];
  const negative = /(^|[ |])(n't|not|no|never|nothing|zero|without)($|[ |])/.test(source.replace(/(n't|not)\?/g, ''));
  if (startsHere || !found) {
    const near = elements.find(({kind}) => kind === 'word');
    const first = near && wanted(near.words);
    return {before: [], after: elements, anchors: [], next: undefined, last: undefined, first, negative};
  }
  const before = elements.slice(0, key);
  const after = elements.slice(key);
  const next = wantedOf(after.slice(1).find(({kind}) => kind !== 'close'));
  const last = wantedOf(before.findLast(({kind}) => kind !== 'open'));
  return {before, after, anchors: found.words, next, last, first: undefined, negative};
}

function withBridges(elements: readonly Element[]): readonly Element[] {
  return elements.map((one, index) => {
    const next = elements.slice(index + 1).find(({optional}) => !optional);
    return one.kind === 'adv' && next && /^(word|verb|ing|past|them)$/.test(next.kind) ? {...one, bridges: true} : one;
  });
}

/** What has to stand there; undefined where the pattern leaves it open. */
function wantedOf(element: Element | undefined): Wanted | undefined {
  if (element?.kind !== 'word' || element.optional) return;
  return wanted(element.words);
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
  '@person': 'person',
  '@role': 'role',
  '@noun': 'noun',
  '@word': 'words',
  '@count': 'count',
  '#': 'start',
  '<': 'open',
  '>': 'close',
};

/** Index of the element whose words are seldom met; an optional one can find nothing. */
function rarestOf(elements: readonly Element[]): number {
  let best = -1;
  let least = Infinity;
  elements.forEach(({kind, words, optional}, index) => {
    if (kind !== 'word' || optional) return;
    const cost = words.reduce((sum, word) => sum + frequency[word]!, 0);
    if (cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}

function element(part: string, anchor = false): Element {
  const optional = part.length > 1 && part.endsWith('?');
  const name = optional ? part.slice(0, -1) : part;
  const kind = kinds[name];
  if (kind)
    return {kind, anchor, words: [], optional: optional || kind === 'adv' || kind === 'gap' || kind === 'words'};
  if (name.includes('@') && name.includes('|'))
    return {kind: 'either', anchor, words: [], optional, either: eitherOf(name.split('|'))};
  return {kind: 'word', anchor, words: [...new Set(name.split('|').flatMap(spellings))], optional};
}

/** Classes one by one, words together. */
function eitherOf(names: readonly string[]): Element[] {
  const words = names.filter(name => !name.startsWith('@'));
  return [...names.filter(name => name.startsWith('@')), ...(words.length > 0 ? [words.join('|')] : [])].map(name =>
    element(name),
  );
}

/** The lexicon numbers a word of a pattern stands for. */
function spellings(word: string): number[] {
  if (!word.startsWith('~')) return [intern(word)];
  const [name, form] = word.slice(1).split('.') as [string, string?];
  const base = intern(name);
  const written = paradigmOf(base) ?? learnVerb(name);
  const bits = form === undefined ? 31 : formBits[form]!;
  const all = [...new Set(Object.values(written))].map(lookup);
  if (name === 'be' || name === 'have' || name === 'do') all.push(...extraForms(base));
  return all.filter(id => (formOf(id) & bits) !== 0);
}

function extraForms(base: number): number[] {
  return [
    'is',
    'am',
    'are',
    'was',
    'were',
    "'s",
    "'re",
    "'m",
    'isn',
    'aren',
    'wasn',
    'weren',
    'ain',
    'has',
    "'ve",
    'does',
  ]
    .map(lookup)
    .filter(id => baseOf(id) === base);
}
