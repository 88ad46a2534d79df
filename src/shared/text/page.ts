/*
 * The card's words for content scripts, for the worker to hand out: a service worker
 * cannot import at run time, so both languages are in here.
 */
import en from './en.pages.json';
import es from './es.pages.json';
import type {Language} from './index.ts';

export function wordsForPage(language: Language): Readonly<Record<string, string>> {
  const messages: Readonly<Record<string, string>> = language === 'es' ? es : en;
  return Object.fromEntries(Object.entries(messages).filter(([key]) => /^(card|group)\./.test(key)));
}

/** All that a reminder says. */
export function reminderWords(language: Language): string {
  return (language === 'es' ? es : en)['remind.words'];
}
