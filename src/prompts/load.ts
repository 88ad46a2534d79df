/*
 * Brings the words of prompts: one language, and of that only the themes asked for. The
 * popup shows one prompt at a time and loads one theme; the panel loads them all.
 */
import {entries} from './entries.ts';
import type {Entry, Prompt, Theme, WordsById} from './types.ts';

type Language = 'en' | 'es';
type Loaders = Readonly<Record<Theme, () => Promise<WordsById>>>;

// A bundler follows only paths it can read, so each theme is spelled out.
const loaders: Readonly<Record<Language, Loaders>> = {
  en: {
    power: () => import('./words/en/power.ts').then(module => module.power),
    naming: () => import('./words/en/naming.ts').then(module => module.naming),
    role: () => import('./words/en/role.ts').then(module => module.role),
    deciding: () => import('./words/en/deciding.ts').then(module => module.deciding),
    listening: () => import('./words/en/listening.ts').then(module => module.listening),
    story: () => import('./words/en/story.ts').then(module => module.story),
    trust: () => import('./words/en/trust.ts').then(module => module.trust),
    voice: () => import('./words/en/voice.ts').then(module => module.voice),
    strengths: () => import('./words/en/strengths.ts').then(module => module.strengths),
    mutuality: () => import('./words/en/mutuality.ts').then(module => module.mutuality),
    words: () => import('./words/en/words.ts').then(module => module.words),
    belonging: () => import('./words/en/belonging.ts').then(module => module.belonging),
    boundaries: () => import('./words/en/boundaries.ts').then(module => module.boundaries),
    system: () => import('./words/en/system.ts').then(module => module.system),
  },
  es: {
    power: () => import('./words/es/power.ts').then(module => module.power),
    naming: () => import('./words/es/naming.ts').then(module => module.naming),
    role: () => import('./words/es/role.ts').then(module => module.role),
    deciding: () => import('./words/es/deciding.ts').then(module => module.deciding),
    listening: () => import('./words/es/listening.ts').then(module => module.listening),
    story: () => import('./words/es/story.ts').then(module => module.story),
    trust: () => import('./words/es/trust.ts').then(module => module.trust),
    voice: () => import('./words/es/voice.ts').then(module => module.voice),
    strengths: () => import('./words/es/strengths.ts').then(module => module.strengths),
    mutuality: () => import('./words/es/mutuality.ts').then(module => module.mutuality),
    words: () => import('./words/es/words.ts').then(module => module.words),
    belonging: () => import('./words/es/belonging.ts').then(module => module.belonging),
    boundaries: () => import('./words/es/boundaries.ts').then(module => module.boundaries),
    system: () => import('./words/es/system.ts').then(module => module.system),
  },
};

/** The prompt of an entry, with its words. */
export async function loadPrompt(entry: Entry, language: Language): Promise<Prompt> {
  const words = await loaders[language][entry.theme]();
  return {...entry, ...words[entry.id]!};
}

export async function loadPrompts(language: Language): Promise<readonly Prompt[]> {
  return Promise.all(entries.map(entry => loadPrompt(entry, language)));
}
