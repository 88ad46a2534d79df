/*
 * The words of the interface, English and Spanish, chosen at run time. A page loads
 * the one language it shows; descriptions.json is for translators and never ships.
 */
import type archive from './en.archive.json';
import type en from './en.json';
import type lock from './en.lock.json';
import type pages from './en.pages.json';

export type Language = 'en' | 'es';
export type Key = keyof typeof en | keyof typeof archive | keyof typeof lock | keyof typeof pages;
export type Messages = Readonly<Partial<Record<Key, string>>>;

/** Says a message; `{name}` in it becomes the value of that name. */
export type Say = (key: Key, values?: Readonly<Record<string, string>>) => string;

const loaders: Record<Language, () => Promise<{default: Messages}>> = {
  en: () => import('./en.json'),
  es: () => import('./es.json'),
};
/** The words around the lock, which the popup has no use for while it is open. */
const lockLoaders: Record<Language, () => Promise<{default: Messages}>> = {
  en: () => import('./en.lock.json'),
  es: () => import('./es.lock.json'),
};

/** Words of the panel and the settings about finding, keeping and bringing in: none that the popup shows. */
const archiveLoaders: Record<Language, () => Promise<{default: Messages}>> = {
  en: () => import('./en.archive.json'),
  es: () => import('./es.archive.json'),
};
/** The words of panel, settings and first run, which the popup has no use for. */
const pageLoaders: Record<Language, () => Promise<{default: Messages}>> = {
  en: () => import('./en.pages.json'),
  es: () => import('./es.pages.json'),
};

/** The person's choice, else the first of the browser's languages that we speak, else English. */
export function chooseLanguage(choice: Language | 'system', preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  const spoken = preferred.map(tag => tag.slice(0, 2).toLowerCase()).find(tag => tag === 'en' || tag === 'es');
  return spoken === 'es' ? 'es' : 'en';
}

export async function loadMessages(language: Language): Promise<Messages> {
  return (await loaders[language]()).default;
}

/** What large pages say more than the popup does. */
export async function loadLargeMessages(language: Language): Promise<Messages> {
  const [archive, pages, lock] = await Promise.all([
    archiveLoaders[language](),
    pageLoaders[language](),
    loadLockMessages(language),
  ]);
  return {...archive.default, ...pages.default, ...lock};
}

/** The popup brings them when it is closed. */
export async function loadLockMessages(language: Language): Promise<Messages> {
  return (await lockLoaders[language]()).default;
}

export function sayIn(messages: Messages): Say {
  // A backup may hold a theme this version has no name for: it goes unnamed.
  return (key, values = {}) => fill(messages[key] ?? '', values);
}

export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
