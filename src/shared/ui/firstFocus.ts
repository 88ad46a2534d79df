/*
 * The focus goes to where a view begins, in the same moment in which the view is there:
 * a key pressed right after it lands nowhere else, a passphrase in no other field.
 */
import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';

/** @returns For the element that has the focus first. */
export function useFirstFocus<T extends HTMLElement>(wanted = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => (wanted ? ref.current?.focus() : undefined), []);
  return ref;
}
