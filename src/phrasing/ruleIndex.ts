/* Rules by the word they are found by, compiled once. */
import {wordCount, type Wanted} from './english/lexicon.ts';
import {compile, type Near, type Pattern} from './pattern.ts';
import type {Tokens} from './tokens.ts';
import type {Rule} from './types.ts';

export type Compiled = {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly order: number;
  readonly asks: boolean;
};

export type Index = {
  /** What is found by a word, one word behind the other; those of word n are from `begins[n]` to `begins[n + 1]`. */
  readonly entries: readonly Compiled[];
  readonly begins: Uint32Array;
  /** For each entry what may stand behind and before that word, as `nearBit` says it. */
  readonly next: Int32Array;
  readonly last: Int32Array;
  /** Rules that are found by the start of a clause alone. */
  readonly atStart: readonly Compiled[];
  /** For each word which of those it may wake, as bits: bit n says every 32nd from n on. */
  readonly wakes: Int32Array;
};

const indexes = new WeakMap<readonly Rule[], Index>();
/** Of rules that are not all compiled yet: what is there, and up to which rule. */
const begun = new WeakMap<readonly Rule[], {readonly entries: Compiled[]; upTo: number}>();

/** The rules, compiled when they are first met. */
export function indexOf(rules: readonly Rule[]): Index {
  compileSome(rules, rules.length);
  return indexes.get(rules)!;
}

/** Compiles so many more of the rules. @returns Whether all of them are. */
export function compileSome(rules: readonly Rule[], most: number): boolean {
  if (indexes.has(rules)) return true;
  const far = begun.get(rules) ?? {entries: [], upTo: 0};
  begun.set(rules, far);
  for (const to = Math.min(rules.length, far.upTo + most); far.upTo < to; far.upTo++)
    far.entries.push(...compiledFrom(rules[far.upTo]!, far.upTo));
  if (far.upTo < rules.length) return false;
  indexes.set(rules, byWord(far.entries));
  begun.delete(rules);
  return true;
}

function compiledFrom(rule: Rule, order: number): Compiled[] {
  const from = (source: string, asks: boolean) => ({rule, pattern: compile(source), order, asks});
  return [
    ...rule.patterns.map(source => from(source, false)),
    ...(rule.asking ?? []).map(source => from(source, true)),
  ];
}

function byWord(all: readonly Compiled[]): Index {
  const begins = new Uint32Array(wordCount() + 1);
  for (const {pattern} of all) for (const word of pattern.anchors) begins[word + 1]!++;
  for (let word = 1; word < begins.length; word++) begins[word]! += begins[word - 1]!;
  const free = begins.slice();
  const entries = Array.from({length: begins.at(-1)!}, () => all[0]!);
  for (const one of all) for (const word of one.pattern.anchors) entries[free[word]!++] = one;
  const atStart = all.filter(({pattern}) => pattern.anchors.length === 0);
  return {
    entries,
    begins,
    next: Int32Array.from(entries, ({pattern}) => bitsOf(pattern.next)),
    last: Int32Array.from(entries, ({pattern}) => bitsOf(pattern.last)),
    atStart,
    wakes: wakesOf(atStart),
  };
}

function wakesOf(atStart: readonly Compiled[]): Int32Array {
  const wakes = new Int32Array(wordCount());
  atStart.forEach(({pattern}, at) => {
    for (const word of pattern.first?.words ?? wakes.keys()) wakes[word]! |= 1 << (at & 31);
  });
  return wakes;
}

const ANY = -1;

function bitsOf(near: Wanted | Near | undefined): number {
  return near && !('kinds' in near && near.kinds !== 0) ? near.bits : ANY;
}

/** The word at `at` as one of the bits of `Wanted`; all of them where there is none: whoever matches looks again. */
export function nearBit(t: Tokens, at: number): number {
  return at >= 0 && at < t.count ? 1 << (t.word[at]! & 31) : ANY;
}
