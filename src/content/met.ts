/*
 * Which kinds of phrases are met while somebody writes: category names and nothing else,
 * and only where somebody agreed to be told. What stood there before is not counted as met.
 */
import type {Finding} from '../phrasing/types.ts';

/** Categories that are in the note now, most met first; and one for each phrase that came since. */
export type MetNow = {readonly present: readonly string[]; readonly fresh: readonly string[]};

/**
 * @param first What was found when the field was entered.
 * @returns Give it each reading; what to tell of it, or undefined where nothing is other than before.
 */
export function watchMet(first: readonly Finding[]): (findings: readonly Finding[]) => MetNow | undefined {
  /** The most of each that stood here at once: written, deleted and written again is met once. */
  const most = countOf(first);
  let told = '';
  return findings => {
    const now = countOf(findings);
    const fresh = [...now].flatMap(([category, count]) =>
      Array.from({length: Math.max(0, count - (most.get(category) ?? 0))}, () => category),
    );
    for (const [category, count] of now) most.set(category, Math.max(count, most.get(category) ?? 0));
    const present = [...now].sort(([, a], [, b]) => b - a).map(([category]) => category);
    const same = present.join() === told && fresh.length === 0;
    told = present.join();
    return same ? undefined : {present, fresh};
  };
}

/** Strengths and quiet findings are no phrases that a note is asked about. */
function countOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {category, weight} of findings) {
    if (weight === 'shown' && category !== 'collaborative') counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}
