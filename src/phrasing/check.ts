/* The one-shot forms, with the rules we ship and their English words: nothing is remembered. */
import type {Silence} from './match.ts';
import {withoutQuiet} from './phraseKey.ts';
import {readText} from './read.ts';
import {settingsFor, type ReaderOptions} from './reader.ts';
import {rules} from './rules/index.ts';
import type {Finding} from './types.ts';
import {english} from './wording.ts';
import {english as lexicon} from './english/words.ts';

export type CheckOptions = Partial<ReaderOptions>;

export function check(text: string, options: CheckOptions = {}): Finding[] {
  const {findings} = readText(text, settingsFor({lexicon, rules, wording: english, ...options}));
  return withoutQuiet(findings, text, options.quietPhrases ?? []);
}

/** Why each trigger was or was not a finding, in the order of the text. */
export function explain(text: string, options: CheckOptions = {}): {findings: Finding[]; silences: Silence[]} {
  const silences: Silence[] = [];
  const heard = (silence: Silence) => silences.push(silence);
  const {findings} = readText(text, {...settingsFor({lexicon, rules, wording: english, ...options}), heard});
  return {
    findings: withoutQuiet(findings, text, options.quietPhrases ?? []),
    silences: silences.sort((a, b) => a.start - b.start),
  };
}
