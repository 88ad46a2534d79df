/* Reads a text with the rules it was given, and remembers it by sentence. */
import {learn, type Words} from './english/learn.ts';
import {compileSome, indexOf, type Index} from './ruleIndex.ts';
import {withoutQuiet} from './phraseKey.ts';
import {emptyMemory, readText} from './read.ts';
import {categoryOf, type Finding, type Rule} from './types.ts';
import {standInsFor, type StandIns, type Vocabulary} from './vocabulary.ts';
import type {Family, Wording} from './wording.ts';

export type ReaderOptions = {
  /** The words of the language that is read: english/words.ts. Data, so that it can be handed over. */
  readonly lexicon: Words;
  /** The words about findings. The text itself is read as English, whatever they are in. */
  readonly wording: Wording;
  /** What is looked for: rules/index.ts, and whatever a person or an agency adds (own.ts). Data as well. */
  readonly rules: readonly Rule[];
  /** Rules, categories (`category/` in full or `category`) that stay silent. */
  readonly off?: readonly string[];
  /** Phrases that stay silent, as `phraseKey` writes them; what lies within one does as well. */
  readonly quietPhrases?: readonly string[];
  /** What words mean in these notes. */
  readonly vocabulary?: Vocabulary;
};

type Settings = {readonly index: Index; readonly wording: Wording; readonly standIns: StandIns | undefined};

export type Reader = {
  /** Findings sorted by start, never overlapping. Any string is valid; never throws. */
  read(text: string): Finding[];
  /** Drops everything it remembers of what it read. */
  forget(): void;
};

/** A reader remembers its last text by sentence, so that the next one costs what changed. */
export function createReader(options: ReaderOptions): Reader {
  const settings = settingsFor(options);
  let memory = emptyMemory();
  return {
    read(text) {
      const reading = readText(text, settings, memory);
      memory = reading.memory;
      return withoutQuiet(reading.findings, text, options.quietPhrases ?? []);
    },
    forget() {
      memory = emptyMemory();
    },
  };
}

/** Rules that are compiled in one go: a few milliseconds' worth. */
const SOME = 15;

/**
 * Makes what a reader of these options needs, a portion at a call: whoever must not be kept
 * waiting calls it from tasks of its own. @returns Whether all is there.
 */
export function prepare({lexicon, rules}: ReaderOptions): boolean {
  return learn(lexicon) ? compileSome(rules, SOME) : false;
}

export function settingsFor({lexicon, wording, rules, vocabulary, off = []}: ReaderOptions): Settings {
  learn(lexicon);
  const isOff = (rule: Rule) => off.includes(rule.id) || off.includes(categoryOf(rule.id));
  return {
    index: indexOf(off.length === 0 ? rules : rules.filter(rule => !isOff(rule))),
    wording,
    standIns: vocabulary && standInsFor(vocabulary),
  };
}

/** @returns undefined for a rule that is not among `rules`. */
export function describe(
  ruleId: string,
  {rules, wording}: Pick<ReaderOptions, 'rules' | 'wording'>,
): Family | undefined {
  const rule = rules.find(rule => rule.id === ruleId);
  return rule && wording.families[rule.family];
}
