/* What can be drawn from a bag: the library's prompts, without words until one is shown, and those beside it. */
import {entries} from '../prompts/entries.ts';
import {loadPrompt} from '../prompts/load.ts';
import type {Beside, JoinedPrompt} from '../prompts/own.ts';
import type {Entry} from '../prompts/types.ts';
import type {Language} from '../shared/text/index.ts';
import {readRecord} from '../reflections/index.ts';
import type {Shown} from './begin.ts';
import type {Practice} from './practice.ts';

export type Askable = Entry | JoinedPrompt;

/** What questions come from: all there are, their words, and which were shown. */
export type Questions = {
  readonly prompts: readonly Askable[];
  readonly withWords: (prompt: Askable) => Promise<Shown>;
  /** What was chosen for a day and is in no bag: an opener, a topic, a frame. */
  readonly besides: (id: string) => Promise<Shown | undefined>;
  readonly practice: Practice;
};

/** What stands beside the library in this vault; nothing where it does not open. */
export async function readOwn(): Promise<Beside | undefined> {
  return readRecord<Beside>('beside').catch(() => undefined);
}

/** Few people have any; the popup brings what it takes only then. */
export async function joinOwn(beside: Beside, language: Language): Promise<readonly Askable[]> {
  return [...entries, ...(await import('../prompts/own.ts')).joinBeside(beside, language)];
}

/** Brings the words of the one prompt that is shown. */
export async function withWords(prompt: Askable, language: Language): Promise<Shown> {
  return 'text' in prompt ? prompt : loadPrompt(prompt, language);
}
