/* Brings the prompts in one language; the other stays on the disk. */
import {entries} from './entries.ts';
import type {Prompt, WordsById} from './types.ts';

export {loadFrames, loadOpeners, loadTopics} from './loadTalk.ts';

const loaders: Record<'en' | 'es', () => Promise<WordsById>> = {
  en: () => import('./words/en/index.ts').then(module => module.en),
  es: () => import('./words/es/index.ts').then(module => module.es),
};

export async function loadPrompts(language: 'en' | 'es'): Promise<readonly Prompt[]> {
  const words = await loaders[language]();
  return entries.flatMap(entry => (words[entry.id] ? [{...entry, ...words[entry.id]!}] : []));
}
