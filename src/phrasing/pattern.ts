/*
 * The pattern language of the rules; matcher.ts runs it.
 *
 *   word        that word                     a|b|~c    one of them
 *   ~tell       any form of the verb          ~tell.ed  its past or participle
 *   x?          may be left out               ~tell.ing .s .base .part .fin .pres likewise
 *   @them       a person as object            @verb     a verb in its base form
 *   @ing        a verb in -ing                @past     a past or participle
 *   @adv        up to three adverbs           @poss     his, her, client's
 *   @any        any one word                  @gap      up to four words
 *   @person     a person as subject or object   @a|@b  one of them, words too
 *   @role       one word for a person: client, residents      @ours  my, our, the writer's
 *   @personal   a pronoun or name of a person @noun     a person or a group of people
 *   @word       up to two words of any kind   @count    a number, some, many
 *   #           the start of the clause
 *   < >         what the finding covers; without them, all of it
 *   ^x          the verb or noun the rule is about; without it, the first word
 *
 * Patterns are found by their rarest word; what stands before it is matched leftwards.
 */
import {frequency, meant} from './english/learn.ts';
import {baseOf, formOf, intern, learnVerb, lookup, paradigmOf, wanted, type Wanted} from './english/lexicon.ts';
import * as Form from './english/form.ts';
import {Kind} from './kinds.ts';

export type Element = Wanted & {
  /** One of Kind. Only a word has words. */
  readonly kind: number;
  readonly either: readonly Element[];
  readonly optional: boolean;
  /** What the rule is about: its form is kept, its place asked for quotes and names. */
  readonly anchor: boolean;
};

/** What may stand next to the key: one of these words, or what is of one of these kinds. */
export type Near = Wanted & {readonly kinds: number};

export type Pattern = {
  readonly before: readonly Element[];
  readonly after: readonly Element[];
  /** Lexicon numbers by which it is found; empty: at the start of a sentence. */
  readonly anchors: readonly number[];
  /** What has to stand right behind and before the key, where the pattern says so. */
  readonly next: Near | undefined;
  readonly last: Wanted | undefined;
  /** Without a key: words of which one is near, and what stands at the start itself. */
  readonly first: Wanted | undefined;
  readonly opens: Near | undefined;
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
    const near = elements.find(({kind}) => kind === Kind.word);
    const first = near && wanted(near.words);
    const opens = nearOf(elements.filter(({kind}) => kind !== Kind.start));
    return {before: [], after: elements, anchors: [], next: undefined, last: undefined, first, opens, negative};
  }
  const before = elements.slice(0, key);
  const after = elements.slice(key);
  const next = nearOf(after.slice(1));
  const last = nearOf(before.toReversed());
  return {
    before,
    after,
    anchors: found.words,
    next,
    last: last?.kinds === 0 ? last : undefined,
    first: undefined,
    opens: undefined,
    negative,
  };
}

/** Adverbs before what has to follow: something may be said by the way. */
function withBridges(elements: readonly Element[]): readonly Element[] {
  return elements.map((one, index) => {
    const next = elements.slice(index + 1).find(({optional}) => !optional);
    const bridges = one.kind === Kind.adv && next && (next.kind & bridged) !== 0;
    return bridges ? make(Kind.aside, nothing, [], true, one.anchor) : one;
  });
}

const bridged = Kind.word | Kind.verb | Kind.ing | Kind.past | Kind.them;

/** What stands first of these elements; undefined where that may be anything, or none of them has to be there. */
function nearOf(elements: readonly Element[]): Near | undefined {
  const words: number[] = [];
  let kinds = 0;
  for (const one of elements) {
    if ((one.kind & (Kind.open | Kind.close)) !== 0) continue;
    if (one.kind === Kind.start) return;
    for (const way of one.kind === Kind.either ? one.either : [one]) {
      words.push(...way.words);
      if (way.kind !== Kind.word) kinds |= way.kind;
    }
    if (one.optional) continue;
    const {bits, more} = wanted(words);
    return {words, bits, more, kinds};
  }
  return;
}

const kinds: Readonly<Record<string, number>> = {
  '@them': Kind.them,
  '@verb': Kind.verb,
  '@ing': Kind.ing,
  '@past': Kind.past,
  '@adv': Kind.adv,
  '@poss': Kind.poss,
  '@ours': Kind.ours,
  '@any': Kind.any,
  '@gap': Kind.gap,
  '@personal': Kind.personal,
  '@person': Kind.person,
  '@role': Kind.role,
  '@noun': Kind.noun,
  '@word': Kind.words,
  '@count': Kind.count,
  '#': Kind.start,
  '<': Kind.open,
  '>': Kind.close,
};
/** They are optional however they are written. */
const mayBeNone = Kind.adv | Kind.gap | Kind.words;

/** Index of the element whose words are seldom met; an optional one can find nothing. */
function rarestOf(elements: readonly Element[]): number {
  let best = -1;
  let least = Infinity;
  elements.forEach(({kind, words, optional}, index) => {
    if (kind !== Kind.word || optional) return;
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
  if (kind) return make(kind, nothing, [], optional || (kind & mayBeNone) !== 0, anchor);
  if (name.includes('@') && name.includes('|'))
    return make(Kind.either, nothing, eitherOf(name.split('|')), optional, anchor);
  return make(Kind.word, wanted([...new Set(name.split('|').flatMap(spellings))]), [], optional, anchor);
}

const nothing = wanted([]);

/** All elements have one shape, whatever they are: whoever matches asks them all day long. */
function make(
  kind: number,
  {words, bits, more}: Wanted,
  either: readonly Element[],
  optional: boolean,
  anchor: boolean,
): Element {
  return {words, bits, more, kind, either, optional, anchor};
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
  if (!word.startsWith('~')) {
    const written = intern(word);
    // Somebody's own phrase may hold shorthand, which a text is read without.
    return [meant[written] || written];
  }
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
