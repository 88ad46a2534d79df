/* What is remembered of a person's questions: which were shown, starred and put away, and where they work. Pure. */
import type {History} from './choose.ts';
import type {Setting} from './types.ts';

export type Remembered = History & {
  /** They come first out of every bag. */
  readonly starred: readonly string[];
  /** Never again, until they are brought back. */
  readonly hidden: readonly string[];
  /** Where they work; empty: anywhere, and everything fits. */
  readonly places: readonly Setting[];
  /** Whether the kinds of phrases in the open note choose the next theme. */
  readonly follow: boolean;
};

/** @param stored Whatever was kept; what is missing in it begins empty. @param seed For a history that begins now. */
export function rememberedFrom(stored: unknown, seed: number): Remembered {
  const blank: Remembered = {seed, bags: {}, shown: [], starred: [], hidden: [], places: [], follow: false};
  return {...blank, ...(stored as Partial<Remembered> | undefined)};
}

export function toggled(ids: readonly string[], id: string, on: boolean): readonly string[] {
  const others = ids.filter(other => other !== id);
  return on ? [...others, id] : others;
}

/** Whether a prompt fits one of the places; a prompt without any fits everywhere. */
export function fitsIn({settings}: {readonly settings: readonly Setting[]}, places: readonly Setting[]): boolean {
  return places.length === 0 || settings.length === 0 || settings.some(setting => places.includes(setting));
}
