/* The one-shot forms, with the rules we ship and their English words: nothing is remembered. */
import {createReader, type ReaderOptions} from './reader.ts';
import {indexOf, type Silence} from './match.ts';
import {readText} from './read.ts';
import {rules} from './rules/index.ts';
import type {Finding} from './types.ts';
import {english} from './wording.ts';

export type CheckOptions = Partial<ReaderOptions>;

export function check(text: string, options: CheckOptions = {}): Finding[] {
  return createReader({rules, wording: english, ...options}).read(text);
}

/** Why each trigger was or was not a finding, in the order of the text. */
export function explain(text: string, options: CheckOptions = {}): {findings: Finding[]; silences: Silence[]} {
  const silences: Silence[] = [];
  const index = indexOf(options.rules ?? rules);
  readText(text, {index, wording: options.wording ?? english, heard: silence => silences.push(silence)});
  return {findings: check(text, options), silences: silences.sort((a, b) => a.start - b.start)};
}
