/*
 * From a note to a view of ours: to its tab, or to a question about a phrase. The
 * category alone waits in storage.session for whichever view opens on it; never the
 * note, its site or its words.
 */
import {browser} from './browser.ts';

/** Without a category it leads to the note itself. */
type About = {readonly category?: string; /** Epoch milliseconds. */ readonly at: number};
const KEY = 'about';
const NOTE = 'toNote';
/** Nobody opened a view on it within these milliseconds: then it is not asked any more. */
const FRESH = 5 * 60_000;

export async function leadTo(category: string, now = Date.now()): Promise<void> {
  const about: About = {category, at: now};
  await browser.storage.session.set({[KEY]: about});
}

export async function leadToNote(now = Date.now()): Promise<void> {
  const about: About = {at: now};
  await browser.storage.session.set({[NOTE]: about});
}

/** Takes what was led to, so that it is asked once. */
export async function takeAbout(now = Date.now()): Promise<string | undefined> {
  return (await take(KEY, now))?.category;
}

/** @returns Whether the shapes at a field's corner led here. */
export async function takeNote(now = Date.now()): Promise<boolean> {
  return (await take(NOTE, now)) !== undefined;
}

async function take(key: string, now: number): Promise<About | undefined> {
  const {[key]: stored} = await browser.storage.session.get(key);
  const about = stored as About | undefined;
  if (about) await browser.storage.session.remove(key);
  return about && now - about.at < FRESH ? about : undefined;
}

export function onAbout(heard: () => void): void {
  onSet(KEY, heard);
}

export function onNote(heard: () => void): void {
  onSet(NOTE, heard);
}

function onSet(key: string, heard: () => void): void {
  browser.storage.session.onChanged.addListener(changes => {
    if (changes[key]?.newValue !== undefined) heard();
  });
}
