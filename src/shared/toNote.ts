/* From the shapes at a field's corner to the panel's note: nothing of the note itself. */
import {leave, onLeft, take} from './waiting.ts';

const KEY = 'toNote';

export async function leadToNote(now = Date.now()): Promise<void> {
  await leave(KEY, 'note', now);
}

/** @returns Whether somebody was led there, once. */
export async function takeNote(now = Date.now()): Promise<boolean> {
  return (await take(KEY, now)) !== undefined;
}

export function onNote(heard: () => void): void {
  onLeft(KEY, heard);
}
