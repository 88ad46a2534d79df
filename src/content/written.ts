/*
 * "Only what I write now": what stood in a field when the person came to it stays
 * unread. We keep the stretches that were written since, and blank out every line
 * without one before anything reads it.
 */
import type {Span} from '../phrasing/index.ts';
import {editBetween} from './followEdit.ts';

export type Written = {
  /** The same text with lines nobody wrote in since as blanks: every offset stays. */
  veil(text: string): string;
  /** Whether any of it was written since, in the text that was veiled last. */
  holds(span: Span): boolean;
};

/** Fields the person was in before: coming back makes nothing old that was written. */
const known = new WeakMap<Element, Written>();

export function writtenIn(field: Element, text: string): Written {
  const before = known.get(field);
  if (before) return before;
  const written = followWriting(text);
  known.set(field, written);
  return written;
}

export function followWriting(first: string): Written {
  let last = first;
  let spans: readonly Span[] = [];
  return {
    veil(text) {
      if (text !== last) spans = withEdit(spans, last, text);
      last = text;
      return keepLines(text, spans);
    },
    holds: ({start, end}) => spans.some(span => span.start < end && span.end > start),
  };
}

/** What was written moves with the edit, and the edit itself joins it. */
function withEdit(spans: readonly Span[], before: string, after: string): Span[] {
  const {start, removed, added} = editBetween(before, after);
  const end = start + removed;
  const by = added - removed;
  const above = spans.flatMap(span =>
    span.start < start ? [{start: span.start, end: Math.min(span.end, start)}] : [],
  );
  const below = spans.flatMap(span =>
    span.end > end ? [{start: Math.max(span.start, end) + by, end: span.end + by}] : [],
  );
  return [...above, {start, end: start + added}, ...below].filter(span => span.end > span.start);
}

function keepLines(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    const isNew = spans.some(span => span.start <= to && span.end > from);
    parts.push(isNew ? text.slice(from, to) : ' '.repeat(to - from));
    from = to + 1;
  }
  return parts.join('\n');
}
