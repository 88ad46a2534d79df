/*
 * Where findings go when the text is edited before they are read again.
 */
import type {Span} from '../phrasing/index.ts';

/** One replacement: where it begins, and how many code units went and came. */
export type Edit = {readonly start: number; readonly removed: number; readonly added: number};

/**
 * Where `span` of `before` sits in `after`, or undefined if the edit touched it.
 * Treats any change as one edit, so a wide edit drops marks rather than misplacing them.
 */
export function followEdit<S extends Span>(span: S, before: string, after: string): S | undefined {
  const {start, removed, added} = editBetween(before, after);
  if (span.end <= start) return span;
  if (span.start < start + removed) return;
  const by = added - removed;
  return {...span, start: span.start + by, end: span.end + by};
}

/** The one replacement that turns `before` into `after`. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return {start, removed: before.length - start - tail, added: after.length - start - tail};
}
