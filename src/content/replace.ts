/*
 * One routine that puts other words into a field, as typing would: the editor's own
 * model, its undo and its change events follow. Before each step the old words are
 * looked for once more; afterwards the result is. What cannot be verified is copied.
 */
import {isFirefox} from './browser.ts';
import {isTextarea, type Field} from './fields.ts';
import {keysAround} from './exceptions.ts';
import {selectionIn} from './marks/editable.ts';
import {modelOf} from './textModel.ts';
import type {Span} from '../phrasing/index.ts';

export type Outcome = 'changed' | 'moved' | 'copied';

/** Milliseconds an editor gets to take a change that it does in its own time. */
const PATIENCE = 80;

/**
 * @param old The words that stand at `span`; if they do not, nothing happens.
 * @returns 'moved' where the words were gone, 'copied' where the field did not take the change.
 */
export async function replace(field: Field, span: Span, old: string, words: string): Promise<Outcome> {
  const before = readField(field);
  if (before.slice(span.start, span.end) !== old) return 'moved';
  const wanted = before.slice(0, span.start) + words + before.slice(span.end);
  const done = () => readField(field) === wanted;
  const untouched = () => readField(field) === before;
  for (const step of isTextarea(field) ? [typeInto] : isFirefox ? [typeOver] : [offerReplacement, typeOver, paste]) {
    if (!untouched()) break;
    step(field, span, words);
    if (done() || (await settles(done, untouched))) return 'changed';
  }
  await navigator.clipboard.writeText(words).catch(() => undefined);
  return 'copied';
}

function readField(field: Field): string {
  return isTextarea(field) ? field.value : modelOf(field).text;
}

async function settles(done: () => boolean, untouched: () => boolean): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until && (untouched() || !done())) await new Promise(requestAnimationFrame);
  return done();
}

function typeInto(field: Field, span: Span, words: string): void {
  const area = field as HTMLTextAreaElement;
  area.focus({preventScroll: true});
  area.setSelectionRange(span.start, span.end);
  // The one way that keeps the browser's own undo: deprecated and without a successor.
  area.ownerDocument.execCommand('insertText', false, words); // eslint-disable-line @typescript-eslint/no-deprecated
}

function selectSpan(host: Field, span: Span): Range | undefined {
  const range = modelOf(host).rangeOf(span);
  const selection = selectionIn(host.getRootNode() as Document | ShadowRoot);
  if (!range || !selection) return;
  host.focus({preventScroll: true});
  selection.removeAllRanges();
  selection.addRange(range);
  return range;
}

/** Editors with a model of their own take this, and cancel it once they have. */
function offerReplacement(host: Field, span: Span, words: string): void {
  const range = selectSpan(host, span);
  if (!range) return;
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', words);
  const targetRanges = [new StaticRange(range)];
  const event = new InputEvent('beforeinput', {
    inputType: 'insertReplacementText', data: words, dataTransfer, targetRanges, bubbles: true, cancelable: true, composed: true,
  }); // prettier-ignore
  host.dispatchEvent(event);
}

function typeOver(host: Field, span: Span, words: string): void {
  if (!selectSpan(host, span)) return;
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  keysAround(host, () => host.ownerDocument.execCommand('insertText', false, words));
}

function paste(host: Field, span: Span, words: string): void {
  if (!selectSpan(host, span)) return;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  host.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true, composed: true}));
}
