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
/** The person's choice, else the first of the browser's languages that we speak, else English. */
export function chooseLanguage(choice: Language | 'system', preferred: readonly string[]): Language {
  if (choice !== 'system') return choice;
  const spoken = preferred.map(tag => tag.slice(0, 2).toLowerCase()).find(tag => tag === 'en' || tag === 'es');
  return spoken === 'es' ? 'es' : 'en';
}

export async function loadMessages(language: Language): Promise<Messages> {
  return (await loaders[language]()).default;
}

export function sayIn(messages: Messages): Say {
  // A backup may hold a theme this version has no name for: it goes unnamed.
  return (key, values = {}) => fill(messages[key] ?? '', values);
}

export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}
