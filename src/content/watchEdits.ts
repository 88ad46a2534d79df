/*
 * Tells when the text of a field may have changed, whoever changed it: keys, dictation
 * that sets a value, an editor that redraws its own model after an undo. Reads nothing
 * but lengths, and asks for no layout.
 */
import {isTextBox, type Field} from './fields.ts';

export type Edits = {
  /** The person typed, or something typed for them. */
  readonly typed: () => void;
  /** The text may be another one; nobody says who did it. */
  readonly changed: () => void;
  /** The text's length when it was last read. */
  readonly length: () => number;
};

/** @returns Whether a composition is under way: nothing is read in the middle of one. */
export function watchEdits(field: Field, edits: Edits, signal: AbortSignal): () => boolean {
  let composing = false;
  const typed = () => composing || edits.typed();
  field.addEventListener('input', typed, {signal});
  field.addEventListener('compositionstart', () => (composing = true), {signal});
  field.addEventListener('compositionend', () => ((composing = false), typed()), {signal});
  if (isTextBox(field)) {
    // Dictation sets a value without an input event; the caret that moves betrays it.
    const moved = () => !composing && field.value.length !== edits.length() && edits.typed();
    field.ownerDocument.addEventListener('selectionchange', moved, {signal});
    return () => composing;
  }
  // Editors with a model of their own cancel the input event and draw the change themselves.
  const observer = new MutationObserver(() => composing || edits.changed());
  observer.observe(field, {childList: true, characterData: true, subtree: true});
  signal.addEventListener('abort', () => observer.disconnect());
  return () => composing;
}
