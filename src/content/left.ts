/*
 * Places that the person left as they are: the words and what stands around them. Kept
 * for as long as the page is, in this frame's memory alone.
 */
import type {Span} from '../phrasing/types.ts';

let places = new WeakMap<Element, Set<string>>();

/** Code units on each side that tell one place from another. */
const AROUND = 20;

export function placesLeftIn(field: Element): Set<string> {
  const known = places.get(field) ?? new Set<string>();
  places.set(field, known);
  return known;
}

/** All of this page's, from the settings. */
export function bringBackLeft(): void {
  places = new WeakMap();
}

export function placeOf(text: string, {start, end}: Span): string {
  return text.slice(Math.max(0, start - AROUND), end + AROUND);
}
