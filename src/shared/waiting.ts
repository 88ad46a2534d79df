/* A word that waits in storage.session for whichever view opens on it. */
import {browser} from './browser.ts';

type Waiting = {readonly word: string; /** Epoch milliseconds. */ readonly at: number};
/** Nobody opened a view on it within these milliseconds: then it is not asked any more. */
const FRESH = 5 * 60_000;

export async function leave(key: string, word: string, at: number): Promise<void> {
  await browser.storage.session.set({[key]: {word, at} satisfies Waiting});
}

export async function take(key: string, now: number): Promise<string | undefined> {
  const {[key]: stored} = await browser.storage.session.get(key);
  const waiting = stored as Waiting | undefined;
  if (waiting) await browser.storage.session.remove(key);
  return waiting && now - waiting.at < FRESH ? waiting.word : undefined;
}

export function onLeft(key: string, heard: () => void): void {
  browser.storage.session.onChanged.addListener(changes => {
    if (changes[key]?.newValue !== undefined) heard();
  });
}
