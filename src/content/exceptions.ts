/*
 * Editors that cannot be served like all others, by name. Keep it short.
 */
import type {Field} from './fields.ts';

/** TinyMCE takes a step for undo at the keyup of a key that moves on, and at no other. */
export function lastKeyFor(host: Field): number | undefined {
  return host.classList.contains('mce-content-body') ? 13 : undefined;
}
