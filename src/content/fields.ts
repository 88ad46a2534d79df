/*
 * Which element of the page is a place to write a note in. Reads nothing from it.
 */
import {shadowOf} from './browser.ts';

export type TextBox = HTMLTextAreaElement | HTMLInputElement;
export type Field = TextBox | HTMLElement;

/** Below this size, in CSS pixels, a box holds a search or a name, never a note. */
const MIN_WIDTH = 120;
const MIN_HEIGHT = 16;
/** A single line is for a sentence only if it is this wide and takes this many characters. */
const MIN_LINE = 400;
const MIN_LENGTH = 100;
const secret =
  /one-time-code|otp|cc-|card|cvc|cvv|iban|password|passwd|current-|new-|tel|phone|email|user-?name|login|url|search|query|mrn|ssn|social.?security|birth|zip|postal/i;

export function isTextBox(field: Field): field is TextBox {
  return field.localName === 'textarea' || field.localName === 'input';
}

/** The innermost element with the focus, through open and closed shadow roots; each root on the way is told. */
export function focusedIn(root: Document | ShadowRoot, passed?: (root: ShadowRoot) => void): Element | null {
  const active = root.activeElement;
  const inner = active && shadowOf(active);
  if (!inner) return active;
  passed?.(inner);
  return focusedIn(inner, passed) ?? active;
}

/** The field that holds `element`: itself a text box, or the outermost editable element around it. */
export function fieldAt(element: Element | null): Field | undefined {
  if (!element) return;
  const {localName} = element;
  if (localName === 'textarea' || localName === 'input')
    return isOpenBox(element as TextBox) ? (element as TextBox) : undefined;
  const host = editingHost(element as HTMLElement);
  return host && isOpen(host) ? host : undefined;
}

/** Firefox calls the root element active where a whole document is editable. */
function editingHost(element: HTMLElement): HTMLElement | undefined {
  if (element.ownerDocument.designMode === 'on') return element.ownerDocument.body;
  let host = element;
  if (!host.isContentEditable) return;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

function isOpenBox(box: TextBox): boolean {
  if (box.readOnly || box.disabled || box.matches(':disabled') || secret.test(box.getAttribute('autocomplete') ?? ''))
    return false;
  return (box.localName === 'textarea' || isLongLine(box as HTMLInputElement)) && isOpen(box);
}

/** A summary or a reason: wide, free text, and nothing in its name that says otherwise. */
function isLongLine(line: HTMLInputElement): boolean {
  const names = [line.name, line.id, line.placeholder, line.getAttribute('aria-label') ?? ''];
  return (
    line.type === 'text' &&
    line.clientWidth >= MIN_LINE &&
    (line.maxLength < 0 || line.maxLength >= MIN_LENGTH) &&
    !line.pattern &&
    !line.list &&
    (line.inputMode === '' || line.inputMode === 'text') &&
    line.getAttribute('spellcheck') !== 'false' &&
    !names.some(name => secret.test(name))
  );
}

function isOpen(field: Field): boolean {
  const says = (name: string) => field.getAttribute(name);
  if (says('aria-readonly') === 'true' || says('aria-disabled') === 'true') return false;
  if (field.closest('[role=search]') || /^(searchbox|combobox|spinbutton)$/.test(says('role') ?? '')) return false;
  const {width, height} = field.getBoundingClientRect();
  return width >= MIN_WIDTH && height >= MIN_HEIGHT;
}

/** What the page calls the field: its label, for the panel's heading. */
export function nameOf(field: Field): string {
  const labels = isTextBox(field) ? [...(field.labels ?? [])].map(label => label.textContent) : [];
  const by = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = by.map(id => root.getElementById(id)?.textContent ?? '');
  const {title} = field.ownerDocument;
  const name = [field.getAttribute('aria-label'), ...named, ...labels, field.getAttribute('title'), title];
  return (name.find(text => text?.trim()) ?? '').trim().replace(/\s+/g, ' ').slice(0, 60);
}
