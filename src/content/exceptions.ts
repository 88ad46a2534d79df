/*
 * Editors that cannot be served like all others, by name. Keep it short.
 */
import type {Field} from './fields.ts';

/** TinyMCE records a step for undo only when it sees keys go by. */
export function keysAround(host: Field, act: () => void): void {
  const isTinyMce = host.classList.contains('mce-content-body');
  // It reads the key's number, which newer code has no use for.
  const key = (type: string, keyCode: number) =>
    host.dispatchEvent(Object.defineProperty(new KeyboardEvent(type, {bubbles: true}), 'keyCode', {value: keyCode}));
  if (isTinyMce) key('keydown', 229);
  act();
  if (isTinyMce) key('keyup', 13);
}
