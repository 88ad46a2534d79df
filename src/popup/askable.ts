/* What can be drawn from a bag: the library's prompts, without words until one is shown, and those beside it. */
import {entries} from '../prompts/entries.ts';
import {loadPrompt} from '../prompts/load.ts';
import type {Beside, JoinedPrompt} from '../prompts/own.ts';
import type {Entry} from '../prompts/types.ts';
import type {Language} from '../shared/text/index.ts';
import {readRecord} from '../reflections/index.ts';
import type {Shown} from './begin.ts';

export type Askable = Entry | JoinedPrompt;

/** Everything that can be asked in this vault; the library alone where it does not open. */
export async function readAskable(language: Language): Promise<readonly Askable[]> {
  const beside = await readRecord<Beside>('beside').catch(() => undefined);
  // Few people have any; the popup brings what it takes only then.
  return beside ? [...entries, ...(await import('../prompts/own.ts')).joinBeside(beside, language)] : entries;
}

/** Brings the words of the one prompt that is shown. */
export async function withWords(prompt: Askable, language: Language): Promise<Shown> {
  return 'text' in prompt ? prompt : loadPrompt(prompt, language);
}
