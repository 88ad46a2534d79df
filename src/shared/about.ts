/*
 * From a phrase to a question about it: the category alone, in storage.session, for
 * whichever view opens on it. Never the note, its site or its words.
 */
import {browser} from './browser.ts';

type About = {readonly category: string; /** Epoch milliseconds. */ readonly at: number};
const KEY = 'about';
/** Nobody opened a view on it within these milliseconds: then it is not asked any more. */
const FRESH = 5 * 60_000;

export async function leadTo(category: string, now = Date.now()): Promise<void> {
  const about: About = {category, at: now};
  await browser.storage.session.set({[KEY]: about});
}

/** Takes what was led to, so that it is asked once. */
export async function takeAbout(now = Date.now()): Promise<string | undefined> {
  const {[KEY]: stored} = await browser.storage.session.get(KEY);
  const about = stored as About | undefined;
  if (about) await browser.storage.session.remove(KEY);
  return about && now - about.at < FRESH ? about.category : undefined;
}

export function onAbout(heard: () => void): void {
  browser.storage.session.onChanged.addListener(changes => {
    if (changes[KEY]?.newValue !== undefined) heard();
  });
}
