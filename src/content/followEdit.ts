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

/** Code units that are compared at once, as fast as the browser does it; the rest one by one. */
const STRIDE = 512;

/** The one replacement that turns `before` into `after`. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  const start = sameAtStart(before, after, most);
  const tail = sameAtEnd(before, after, most - start);
  return {start, removed: before.length - start - tail, added: after.length - start - tail};
}

function sameAtStart(before: string, after: string, most: number): number {
  let same = 0;
  while (same + STRIDE <= most && before.slice(same, same + STRIDE) === after.slice(same, same + STRIDE))
    same += STRIDE;
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  return same;
}

function sameAtEnd(before: string, after: string, most: number): number {
  const [a, b] = [before.length, after.length];
  let same = 0;
  while (
    same + STRIDE <= most &&
    before.slice(a - same - STRIDE, a - same) === after.slice(b - same - STRIDE, b - same)
  )
    same += STRIDE;
  while (same < most && before.charCodeAt(a - 1 - same) === after.charCodeAt(b - 1 - same)) same++;
  return same;
}
