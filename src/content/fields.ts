/*
 * Which element of the page is a place to write a note in. Reads nothing from it.
 */
import {shadowOf} from './browser.ts';
import {ownHosts} from './ownHosts.ts';

export type Field = HTMLTextAreaElement | HTMLElement;

/** Below this size, in CSS pixels, a box holds a search or a name, never a note. */
const MIN_WIDTH = 120;
const MIN_HEIGHT = 16;
const oneTime = /one-time-code|cc-|password|current-|new-|tel|email|username|url/;

export function isTextarea(field: Field): field is HTMLTextAreaElement {
  return field instanceof HTMLTextAreaElement || field.localName === 'textarea';
}

/** The innermost element with the focus, through open and closed shadow roots. */
export function focusedIn(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement;
  const inner = active && shadowOf(active);
  return inner ? (focusedIn(inner) ?? active) : active;
}

/** The field that holds `element`: itself a textarea, or the outermost editable element around it. */
export function fieldAt(element: Element | null): Field | undefined {
  if (!element) return;
  if (element.localName === 'textarea')
    return isOpen(element as HTMLTextAreaElement) ? (element as HTMLTextAreaElement) : undefined;
  const host = editingHost(element);
  return host && isOpen(host) ? host : undefined;
}

function editingHost(element: Element): HTMLElement | undefined {
  let host = element as HTMLElement;
  if (host.ownerDocument.designMode === 'on') return host.ownerDocument.body;
  if (!host.isContentEditable) return;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

function isOpen(field: Field): boolean {
  if (isTextarea(field) && (field.readOnly || field.disabled || oneTime.test(field.autocomplete))) return false;
  if (field.getAttribute('aria-readonly') === 'true' || field.getAttribute('aria-disabled') === 'true') return false;
  if (/^(searchbox|combobox|spinbutton)$/.test(field.getAttribute('role') ?? '')) return false;
  const {width, height} = field.getBoundingClientRect();
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}

/** Calls back when the focus enters or leaves a field of this document. Window blur is no leaving. */
export function watchFields(onEnter: (field: Field) => void, onLeave: () => void, signal: AbortSignal): void {
  const enter = (event?: Event) => {
    // Firefox calls the body active while the focus is in a host outside of it; the event knows better.
    const target = event?.target instanceof Element ? event.target : document.activeElement;
    // In our own card the focus has not left the note.
    if (target && ownHosts().has(target)) return;
    const field = fieldAt(focusedIn(document));
    if (field) onEnter(field);
    else onLeave();
  };
  document.addEventListener('focusin', enter, {signal, capture: true});
  enter();
}

/** What the page calls the field: its label, for the panel's heading. */
export function nameOf(field: Field): string {
  const labels = isTextarea(field) ? [...field.labels].map(label => label.textContent) : [];
  const by = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = by.map(id => root.getElementById(id)?.textContent ?? '');
  const name = [
    field.getAttribute('aria-label'),
    ...named,
    ...labels,
    field.getAttribute('title'),
    field.ownerDocument.title,
  ];
  return (name.find(text => text?.trim()) ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
}
