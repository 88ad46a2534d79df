/* A person's own tags. Pure. */
import type {Kept} from '../reflections/index.ts';
import {fold} from './search.ts';

const MOST = 20;
const LENGTH = 40;

/** @param typed Tags with commas between; each is taken once, however it is capitalised. */
export function tagsOf(typed: string): string[] {
  const tags = new Map<string, string>();
  for (const part of typed.split(',')) {
    const tag = part.trim().replace(/\s+/g, ' ').slice(0, LENGTH).trim();
    if (tag && !tags.has(fold(tag))) tags.set(fold(tag), tag);
  }
  return [...tags.values()].slice(0, MOST);
}

/** What occurs among the reflections, each once. */
export function occurring(all: readonly Kept[]): {themes: string[]; moments: string[]; tags: string[]} {
  const [themes, moments, tags] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const {reflection} of all) {
    if (reflection.theme) themes.add(reflection.theme);
    if (reflection.moment) moments.add(reflection.moment);
    for (const tag of reflection.tags ?? []) tags.add(tag);
  }
  return {themes: [...themes], moments: [...moments], tags: [...tags].sort((a, b) => a.localeCompare(b))};
}
