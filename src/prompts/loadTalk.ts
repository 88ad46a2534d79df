/* Brings openers, group topics and frames in one language; only pages that show them load these. */
import {openers} from './openers.ts';
import {topics} from './topics.ts';
import type {Frame, Opener, Topic} from './types.ts';

type Language = 'en' | 'es';

/** What one language adds: openers by id, topics by id, frames in order. */
export type Talk = {
  readonly openers: Readonly<Record<(typeof openers)[number]['id'], string>>;
  readonly topics: Readonly<Record<(typeof topics)[number]['id'], readonly [string, string, string]>>;
  readonly frames: readonly Frame[];
};

const loaders: Record<Language, () => Promise<Talk>> = {
  en: () => import('./words/en/talk.ts').then(module => module.talk),
  es: () => import('./words/es/talk.ts').then(module => module.talk),
};

export async function loadOpeners(language: Language): Promise<readonly Opener[]> {
  return openersIn(await loaders[language]());
}

export async function loadTopics(language: Language): Promise<readonly Topic[]> {
  return topicsIn(await loaders[language]());
}

export async function loadFrames(language: Language): Promise<readonly Frame[]> {
  return (await loaders[language]()).frames;
}

export function openersIn(words: Talk): readonly Opener[] {
  return openers.map(opener => ({...opener, text: words.openers[opener.id], deeper: []}));
}

export function topicsIn(words: Talk): readonly Topic[] {
  return topics.map(topic => {
    const [text, first, second] = words.topics[topic.id];
    return {...topic, text, deeper: [first, second]};
  });
}
