/*
 * Tells when the text of a field may have changed, whoever changed it: keys, dictation
 * that sets a value, an editor that redraws its own model after an undo. Reads nothing
 * but lengths, and asks for no layout.
 */
import {isTextBox, type Field} from './fields.ts';

export type Edits = {
  /** The person typed, or something typed for them; with the event, where there was one. */
  readonly typed: (event?: InputEvent) => void;
  /** The text may be another one; nobody says who did it. */
  readonly changed: () => void;
  /** The text's length when it was last read. */
  readonly length: () => number;
};

export type Watch = {
  /** Whether a composition is under way: nothing is read in the middle of one. */
  readonly isComposing: () => boolean;
  /** Call before each reading: what changes after it is told again, also where no key says so. */
  readonly rest: () => void;
};

export function watchEdits(field: Field, edits: Edits, signal: AbortSignal): Watch {
  let composing = false;
  const isComposing = () => composing;
  // Editors with a model of their own cancel the input event and draw the change themselves.
  const observer = new MutationObserver(() => composing || edits.changed());
  let isWatching = false;
  const typed = (event?: Event) => {
    // A reading is due by now, and sees all of it: until then a change of a node is no news, and costs at every key.
    if (isWatching) observer.disconnect();
    isWatching = false;
    if (!composing) edits.typed(event as InputEvent | undefined);
  };
  field.addEventListener('input', typed, {signal});
  field.addEventListener('compositionstart', () => (composing = true), {signal});
  field.addEventListener('compositionend', () => ((composing = false), typed()), {signal});
  if (isTextBox(field)) {
    // Dictation sets a value without an input event; the caret that moves betrays it.
    const moved = () => !composing && field.value.length !== edits.length() && edits.typed();
    field.ownerDocument.addEventListener('selectionchange', moved, {signal});
    return {isComposing, rest: () => undefined};
  }
  const rest = () => {
    if (!isWatching && !signal.aborted) observer.observe(field, {childList: true, characterData: true, subtree: true});
    isWatching = true;
  };
  rest();
  signal.addEventListener('abort', () => observer.disconnect());
  return {isComposing, rest};
}
