/* What a phrase in a note led to, or what somebody chose for today in the panel, with its words. */
import {isLeading, questionAbout} from '../prompts/about.ts';
import {loadFrames, loadOpeners, loadTopics} from '../prompts/loadTalk.ts';
import {themeFor} from '../prompts/themeFor.ts';
import type {Theme} from '../prompts/types.ts';
import type {Today} from '../reflections/index.ts';
import type {Language} from '../shared/text/index.ts';
import {withWords, type Askable} from './askable.ts';
import type {Shown} from './begin.ts';

/** @returns undefined where the category leads nowhere, or everything about it is hidden. */
export async function findAbout(
  category: string,
  prompts: readonly Askable[],
  language: Language,
  hidden: readonly string[],
  now: number,
): Promise<Shown | undefined> {
  const prompt = isLeading(category)
    ? questionAbout(prompts, category, new Date(now).toDateString(), hidden)
    : undefined;
  return prompt && withWords(prompt, language);
}

/** The theme that the kind of phrase met most leads to. @param met Categories, most met first. */
export function themeOf(met: readonly string[]): Theme | undefined {
  const category = met.find(isLeading);
  return category && themeFor[category];
}

/** @returns undefined where the library no longer has it. */
export async function findChosen(
  {kind, id}: Today,
  prompts: readonly Askable[],
  language: Language,
): Promise<Shown | undefined> {
  if (kind !== 'prompt') return findTalk(id, language);
  const prompt = prompts.find(prompt => prompt.id === id);
  return prompt && withWords(prompt, language);
}

/** An opener, a topic for a group or a frame. @returns undefined where there is none of that id. */
export async function findTalk(id: string, language: Language): Promise<Shown | undefined> {
  const [openers, topics, frames] = await Promise.all([
    loadOpeners(language),
    loadTopics(language),
    loadFrames(language),
  ]);
  const framed = frames.map(({id, name, steps}) => ({id, name, text: steps[0], deeper: steps.slice(1)}));
  return [...openers, ...topics, ...framed].find(one => one.id === id);
}
