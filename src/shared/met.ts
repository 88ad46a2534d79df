/*
 * Which kinds of phrases are met in the note that is open: category names in
 * storage.session, where somebody agreed that the next question follows them. Never the
 * note, its site or its words.
 */
import {browser} from './browser.ts';

type Met = {
  readonly tabId: number;
  /** Most met first. */
  readonly categories: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
};
const KEY = 'met';
/** A note that nobody touched for so many milliseconds is no longer what somebody is about. */
const FRESH = 30 * 60_000;

/** @param categories None: that note has nothing any more. */
export async function meet(tabId: number, categories: readonly string[], now = Date.now()): Promise<void> {
  const met: Met = {tabId, categories, at: now};
  await browser.storage.session.set({[KEY]: met});
}

/** The person no longer wants it: nothing of it stays. */
export async function forgetMet(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** @returns Categories of the note in the tab in front, most met first; none where it is another tab or a while ago. */
export async function readMet(now = Date.now()): Promise<readonly string[]> {
  const {[KEY]: stored} = await browser.storage.session.get(KEY);
  const met = stored as Met | undefined;
  if (!met || now - met.at > FRESH) return [];
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  return tab?.id === met.tabId ? met.categories : [];
}
