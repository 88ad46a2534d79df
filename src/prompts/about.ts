/*
 * The question that a highlight leads to: about its theme, for while one writes. The
 * same all day, so that panel, popup and a second look agree. Pure.
 */
import {hash} from './hash.ts';
import {themeFor, type LeadingCategory} from './themeFor.ts';
import type {Entry} from './types.ts';

/** One's own prompts may have no theme: nothing leads to those. */
type Askable = Pick<Entry, 'id' | 'moments'> & Partial<Pick<Entry, 'theme' | 'private'>>;

export function isLeading(category: unknown): category is LeadingCategory {
  return typeof category === 'string' && Object.hasOwn(themeFor, category);
}

/**
 * @param day Any name of the day.
 * @param hidden Ids a person never wants again.
 * @returns undefined where everything about the theme is hidden.
 */
export function questionAbout<P extends Askable>(
  prompts: readonly P[],
  category: LeadingCategory,
  day: string,
  hidden: readonly string[],
): P | undefined {
  const theme = themeFor[category];
  const fitting = prompts.filter(prompt => prompt.theme === theme && !prompt.private && !hidden.includes(prompt.id));
  const writing = fitting.filter(({moments}) => moments.includes('while'));
  // One alone would be the same every day.
  const bag = writing.length > 1 ? writing : fitting;
  const place = ({id}: P) => hash(`${day} ${id}`);
  return [...bag].sort((a, b) => place(a) - place(b))[0];
}
