/* Tells when the field may have moved on the screen because something scrolled: in its own document, or in the one around its frame. */
import {outerOf} from './card/host.ts';
import type {Field} from './fields.ts';

export function watchScroll(field: Field, heard: () => void, signal: AbortSignal): void {
  for (const document of new Set([field.ownerDocument, outerOf(field).document]))
    document.addEventListener('scroll', heard, {signal, capture: true, passive: true});
}
