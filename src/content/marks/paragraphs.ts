/*
 * A text box's paragraphs, with what was measured of each. An edit keeps what it did not
 * touch. Pure; holds lengths and places, never words.
 */
import type {Span} from '../../phrasing/types.ts';
import type {Edit} from '../followEdit.ts';

export type Paragraph = {
  /** Code units, without the newline behind it. */
  readonly length: number;
  /** In the field's own pixels; undefined until it was measured. */
  height: number | undefined;
  /** Where a phrase stands, from the paragraph's top; by `keyOf` its span within the paragraph. */
  readonly rects: Map<string, readonly DOMRect[]>;
};
/** A paragraph with the offset of its first code unit. */
export type Placed = {readonly paragraph: Paragraph; readonly start: number};

export function paragraphsOf(text: string): Paragraph[] {
  return text.split('\n').map(({length}) => ({length, height: undefined, rects: new Map()}));
}

/** The paragraphs of `after`: those that the edit did not touch are the same objects as before. */
export function withEdit(before: readonly Paragraph[], {start, removed, added}: Edit, after: string): Paragraph[] {
  let head = 0;
  let from = 0;
  // One whose newline comes before the edit is whole; one that ends right at it may have grown.
  while (head < before.length && from + before[head]!.length < start) from += before[head++]!.length + 1;
  let tail = before.length;
  let to = before.reduce((sum, {length}) => sum + length + 1, 0);
  const end = start + removed;
  while (tail > head && to - before[tail - 1]!.length - 1 > end) to -= before[--tail]!.length + 1;
  const middle = after.slice(from, to - 1 + added - removed);
  return [...before.slice(0, head), ...paragraphsOf(middle), ...before.slice(tail)];
}

/** The parts of a span, each within one paragraph: a phrase may go over a newline. */
export function partsOf(paragraphs: readonly Paragraph[], {start, end}: Span): {at: number; span: Span}[] {
  const parts: {at: number; span: Span}[] = [];
  let from = 0;
  for (const [at, {length}] of paragraphs.entries()) {
    if (from >= end) break;
    const span = {start: Math.max(0, start - from), end: Math.min(length, end - from)};
    if (span.end > span.start) parts.push({at, span});
    from += length + 1;
  }
  return parts;
}

export function keyOf({start, end}: Span): string {
  return `${start}-${end}`;
}
