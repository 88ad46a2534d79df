/* What a phrase in a note led to, or what somebody chose for today in the panel, with its words. */
import {isLeading, questionAbout} from '../prompts/about.ts';
import {entries} from '../prompts/entries.ts';
import {loadPrompt} from '../prompts/load.ts';
import {loadFrames, loadOpeners, loadTopics} from '../prompts/loadTalk.ts';
import type {Today} from '../reflections/index.ts';
import type {Language} from '../shared/text/index.ts';
import type {Shown} from './begin.ts';

/** @returns undefined where the category leads nowhere, or everything about it is hidden. */
export async function findAbout(
  category: string,
  language: Language,
  hidden: readonly string[],
  now: number,
): Promise<Shown | undefined> {
  const entry = isLeading(category)
    ? questionAbout(entries, category, new Date(now).toDateString(), hidden)
    : undefined;
  return entry && loadPrompt(entry, language);
}

/** @returns undefined where the library no longer has it. */
export async function findChosen({kind, id}: Today, language: Language): Promise<Shown | undefined> {
  if (kind === 'opener') return (await loadOpeners(language)).map(withoutSteps).find(opener => opener.id === id);
  if (kind === 'topic') return (await loadTopics(language)).find(topic => topic.id === id);
  if (kind === 'frame') {
    const frame = (await loadFrames(language)).find(frame => frame.id === id);
    return frame && {id: frame.id, name: frame.name, text: frame.steps[0], deeper: frame.steps.slice(1)};
  }
  const entry = entries.find(entry => entry.id === id);
  return entry && loadPrompt(entry, language);
}

function withoutSteps<Said extends {id: string; text: string}>(said: Said): Said & {deeper: readonly string[]} {
  return {deeper: [], ...said};
}
