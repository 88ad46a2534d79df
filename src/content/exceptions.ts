/*
 * Editors that cannot be served like all others, by name. Keep it short.
 */
import type {Field} from './fields.ts';

/** TinyMCE records a step for undo only when it sees keys go by. */
export function keysAround(host: Field, act: () => void): void {
  const isTinyMce = host.classList.contains('mce-content-body');
  const key = (type: string, keyCode: number) => host.dispatchEvent(new KeyboardEvent(type, {keyCode, bubbles: true} as KeyboardEventInit));
  if (isTinyMce) key('keydown', 229);
  act();
  if (isTinyMce) key('keyup', 13);
}
