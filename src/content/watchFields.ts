/*
 * Tells when the focus enters or leaves a field of this document, also inside shadow
 * roots, and when the field that has it is closed or opened under the person's hands.
 * Window blur is no leaving: the person may be on the way to the panel.
 */
import {fieldAt, focusedIn, type Field} from './fields.ts';
import {ownHosts} from './ownHosts.ts';

/** What can turn a field into one that is not to be read, or back. */
const switches = ['readonly', 'disabled', 'aria-readonly', 'aria-disabled', 'contenteditable', 'type', 'role'];

export function watchFields(onEnter: (field: Field) => void, onLeave: () => void, signal: AbortSignal): void {
  const watched = new WeakSet<ShadowRoot>();
  let field: Field | undefined;
  const closing = new MutationObserver(() => look());
  /** From one field to another in the same root, focusin does not come out of it. */
  const watchRoot = (root: ShadowRoot) => {
    if (watched.has(root)) return;
    watched.add(root);
    root.addEventListener('focusin', look, {signal, capture: true});
  };
  const look = () => {
    // In our own card the focus has not left the note.
    if (document.activeElement && ownHosts().has(document.activeElement)) return;
    const now = fieldAt(focusedIn(document, watchRoot));
    if (now) onEnter(now);
    else onLeave();
    if (now === field) return;
    // The one that was closed goes on being watched: it may be opened again.
    if (now) {
      closing.disconnect();
      closing.observe(now, {attributes: true, attributeFilter: switches});
    }
    field = now;
    listenForKeys();
  };
  const entered = (event: Event) => {
    // Firefox calls the body active while the focus is in a host outside of it; the event knows better.
    if (!(event.target instanceof Element && ownHosts().has(event.target))) look();
  };
  // A page may make the element in focus editable later: then its first key tells. In a field there is nothing to find out.
  const listenForKeys = () => {
    if (field) document.removeEventListener('input', look, {capture: true});
    else document.addEventListener('input', look, {signal, capture: true});
  };
  document.addEventListener('focusin', entered, {signal, capture: true});
  listenForKeys();
  // An editable document gets the focus as a whole, with no element to tell of it.
  window.addEventListener('focus', () => document.designMode === 'on' && look(), {signal});
  signal.addEventListener('abort', () => closing.disconnect());
  look();
}
