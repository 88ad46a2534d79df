/*
 * From a phrase to a question about it: the category alone, in storage.session, for
 * whichever view opens on it. Never the note, its site or its words.
 */
import {leave, onLeft, take} from './waiting.ts';

const KEY = 'about';

export async function leadTo(category: string, now = Date.now()): Promise<void> {
  await leave(KEY, category, now);
}

/** Takes what was led to, so that it is asked once. */
export async function takeAbout(now = Date.now()): Promise<string | undefined> {
  return take(KEY, now);
}

export function onAbout(heard: () => void): void {
  onLeft(KEY, heard);
}
