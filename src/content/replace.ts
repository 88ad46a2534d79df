/*
 * One routine that puts other words into a field, as typing would: the editor's own
 * model, its undo and its change events follow. Before each step the old words are
 * looked for once more; afterwards the result is. What cannot be verified is copied.
 */
import {isFirefox} from './browser.ts';
import {isTextBox, type Field, type TextBox} from './fields.ts';
import {selectionIn} from './marks/editable.ts';
import {modelOf} from './textModel.ts';
import type {Span} from '../phrasing/index.ts';

export type Outcome = 'changed' | 'moved' | 'copied';

/** Milliseconds an editor gets to take a change that it does in its own time. */
const PATIENCE = 80;

type Edit = {readonly span: Span; readonly words: string};
type Step = (field: Field, edit: Edit) => void;

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
  const edit = leastEdit(span, old, words);
  for (const step of stepsFor(field, edit.span)) {
    if (!isTextBox(field)) await select(field, edit.span);
    if (!untouched()) break;
    step(field, edit);
    if (done() || (await settles(done, untouched))) {
      await caretTo(field, span.start + words.length, done);
      return 'changed';
    }
  }
  await navigator.clipboard.writeText(words).catch(() => undefined);
  return 'copied';
}

/** Firefox tells editors before it types; in Chromium those with a model have to be asked first. */
function stepsFor(field: Field, span: Span): readonly Step[] {
  if (isTextBox(field)) return [typeInto];
  if (isFirefox) return [typeOver];
  const range = modelOf(field).rangeOf(span);
  // Typed over several nodes, an editor that mends its model afterwards mends the first one only.
  const isSplit = range && range.startContainer !== range.endContainer;
  return isSplit ? [offerReplacement, paste, typeOver] : [offerReplacement, typeOver, paste];
}

/** Words that both share at either end stay as they are, and with them how they are set. */
export function leastEdit({start, end}: Span, old: string, words: string): Edit {
  let head = 0;
  while (head < Math.min(old.length, words.length) && old[head] === words[head]) head++;
  head = old.lastIndexOf(' ', head - 1) + 1;
  let tail = 0;
  const most = Math.min(old.length, words.length) - head;
  while (tail < most && old[old.length - 1 - tail] === words[words.length - 1 - tail]) tail++;
  const space = old.indexOf(' ', old.length - tail);
  tail = space < 0 ? 0 : old.length - space;
  return {span: {start: start + head, end: end - tail}, words: words.slice(head, words.length - tail)};
}

function readField(field: Field): string {
  return isTextBox(field) ? field.value : modelOf(field).text;
}

async function settles(done: () => boolean, untouched: () => boolean): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until && (untouched() || !done())) await new Promise(requestAnimationFrame);
  return done();
}

/** Some editors leave the caret where the old words began: typing goes on behind the new ones. */
async function caretTo(field: Field, offset: number, done: () => boolean): Promise<void> {
  if (isTextBox(field)) return field.setSelectionRange(offset, offset);
  // Editors that draw a change later set their own caret then.
  await new Promise(requestAnimationFrame);
  // The person has typed on meanwhile: the caret is theirs.
  if (!done()) return;
  const selection = selectionIn(field.getRootNode() as Document | ShadowRoot);
  const model = modelOf(field);
  const {focusNode, focusOffset} = selection ?? {};
  if (!selection || (focusNode && model.offsetOf(focusNode, focusOffset!) === offset)) return;
  const range = model.rangeOf({start: offset - 1, end: offset});
  if (range) selection.collapse(range.endContainer, range.endOffset);
}

function typeInto(field: Field, {span, words}: Edit): void {
  const box = field as TextBox;
  box.focus({preventScroll: true});
  box.setSelectionRange(span.start, span.end);
  // The one way that keeps the browser's own undo: deprecated and without a successor.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  asKeyboard(box, words, () => box.ownerDocument.execCommand('insertText', false, words));
}

function selectSpan(host: Field, span: Span): Range | undefined {
  const range = modelOf(host).rangeOf(span);
  const selection = selectionIn(host.getRootNode() as Document | ShadowRoot);
  if (!range || !selection) return;
  host.focus({preventScroll: true});
  const {focusNode, focusOffset} = selection;
  if (selection.toString() === range.toString() && focusNode === range.endContainer && focusOffset === range.endOffset)
    return range;
  selection.removeAllRanges();
  selection.addRange(range);
  return range;
}

/** Selects, and lets the editor hear of it: many keep a selection of their own and act on that one. */
async function select(host: Field, span: Span): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE);
  const heard = new Promise(done => {
    host.ownerDocument.addEventListener('selectionchange', done, {once: true, signal});
    signal.addEventListener('abort', done);
  });
  selectSpan(host, span);
  await heard;
  await new Promise(done => setTimeout(done));
}

/** Editors with a model of their own take this, and cancel it once they have. */
function offerReplacement(host: Field, {span, words}: Edit): void {
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

function typeOver(host: Field, {span, words}: Edit): void {
  if (!selectSpan(host, span)) return;
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  asKeyboard(host, words, () => host.ownerDocument.execCommand('insertText', false, words));
}

/** The number of a key that only says that a keyboard wrote something by itself. */
const WRITTEN_BY_KEYBOARD = 229;

/**
 * Keyboards that write whole words send keys without a name around them. Pages that mind
 * unsaved work listen for those, and editors that take their steps of undo by keys: some of
 * them at the end of one that has a letter, so the last one written is let go of.
 */
function asKeyboard(host: Field, words: string, act: () => void): void {
  // It is the number that is read, by one of its two old names.
  const number = {keyCode: WRITTEN_BY_KEYBOARD, which: WRITTEN_BY_KEYBOARD};
  const send = (type: string, key: string) =>
    host.dispatchEvent(new KeyboardEvent(type, {key, ...number, bubbles: true, composed: true}));
  send('keydown', 'Unidentified');
  act();
  send('keyup', words.slice(-1));
}

function paste(host: Field, {span, words}: Edit): void {
  if (!selectSpan(host, span)) return;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  host.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true, composed: true}));
}
