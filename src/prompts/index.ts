/*
 * The prompt library with both languages, for tests, docs and whoever reads all of
 * it. Pages call loadPrompts (load.ts), which brings one language.
 */
import {entries} from './entries.ts';
import {sources} from './sources.ts';
import type {Entry, Source} from './types.ts';
import {en} from './words/en/index.ts';
import {es} from './words/es/index.ts';

type Both<Value> = {readonly en: Value; readonly es: Value};
export type LibraryPrompt = Entry & {
  readonly text: Both<string>;
  readonly deeper: Both<readonly string[]>;
  readonly source: Source;
};

export const library: readonly LibraryPrompt[] = entries.map(entry => ({
  ...entry,
  source: sources[entry.id]!,
  text: {en: en[entry.id]!.text, es: es[entry.id]!.text},
  deeper: {en: en[entry.id]!.deeper, es: es[entry.id]!.deeper},
}));
