/*
 * Finds the phrases our rules talk about in a piece of plain text.
 *
 * Pure: no DOM, no storage, no clock, no browser API. What knows English lives in
 * english/ and rules/; whatever draws or listens lives elsewhere.
 *
 * One sentence's way: sentences.ts cuts, tokens.ts splits, pattern.ts finds triggers,
 * english/clause.ts says who acts, english/guards.ts decides, english/alternatives.ts words it.
 */
import {indexOf, type Silence} from './match.ts';
import {readText, type Memory} from './read.ts';
import {rules} from './rules/index.ts';
import {categoryOf, type Finding, type Rule} from './types.ts';
import {english, type Family, type Wording} from './wording.ts';

export type {Alternative, Category, Finding, Span, Weight} from './types.ts';
export type {Wording} from './wording.ts';
export type {Silence} from './match.ts';

export type ReaderOptions = {
  /** The words about findings. The text itself is read as English, whatever they are in. */
  readonly wording: Wording;
  /** Rules, categories (`category/` in full or `category`) that stay silent. */
  readonly off?: readonly string[];
  /** Phrases that stay silent, as `phraseKey` writes them. */
  readonly quietPhrases?: readonly string[];
};

export type Reader = {
  /** Findings sorted by start, never overlapping. Any string is valid; never throws. */
  read(text: string): Finding[];
  /** Drops everything it remembers of what it read. */
  forget(): void;
};

/** A reader remembers its last text by sentence, so that the next one costs what changed. */
export function createReader(options: ReaderOptions): Reader {
  const settings = settingsFor(options);
  let memory: Memory = {paragraphs: new Map(), sentences: new Map()};
  return {
    read(text) {
      const reading = readText(text, settings, memory);
      memory = reading.memory;
      return spoken(reading.findings, text, options);
    },
    forget() {
      memory = {paragraphs: new Map(), sentences: new Map()};
    },
  };
}

/** The one-shot form, in English unless told otherwise: nothing is remembered. */
export function check(text: string, options: Partial<ReaderOptions> = {}): Finding[] {
  return spoken(readText(text, settingsFor({wording: english, ...options})).findings, text, options);
}

/** Why each trigger was or was not a finding, in the order of the text. */
export function explain(
  text: string,
  options: Partial<ReaderOptions> = {},
): {findings: Finding[]; silences: Silence[]} {
  const silences: Silence[] = [];
  const findings = readText(text, {
    ...settingsFor({wording: english, ...options}),
    heard: silence => silences.push(silence),
  }).findings;
  return {findings: spoken(findings, text, options), silences: silences.sort((a, b) => a.start - b.start)};
}

/** @returns undefined for a rule we do not have. */
export function describe(ruleId: string, wording: Wording): Family | undefined {
  const rule = rules.find(rule => rule.id === ruleId);
  return rule && wording.families[rule.family];
}

function settingsFor({wording, off = []}: ReaderOptions) {
  const isOff = (rule: Rule) => off.includes(rule.id) || off.includes(categoryOf(rule.id));
  return {index: off.length === 0 ? indexOf() : indexOf(isOff), wording};
}

function spoken(findings: Finding[], text: string, {quietPhrases = []}: Partial<ReaderOptions>): Finding[] {
  if (quietPhrases.length === 0) return findings;
  return findings.filter(({start, end}) => !quietPhrases.includes(phraseKey(text.slice(start, end))));
}

/** A phrase as it may be kept: lower case, and "…" in place of names, initials and anything else capitalised. */
export function phraseKey(phrase: string): string {
  return phrase
    .replace(/(?<=\S\s+)(?!I\b)\p{Lu}[\p{L}\p{M}.'’-]*/gu, '…')
    .replace(/(… )+…/g, '…')
    .toLowerCase();
}
