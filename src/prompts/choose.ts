/*
 * Which prompt comes next: one shuffled bag a moment, without those shown last.
 * Pure: history and chance come in as arguments.
 */
import type {Moment} from './types.ts';

type Choosable = {readonly id: string; readonly moments: readonly Moment[]; readonly weight: 'light' | 'deeper'};

/** What was shown for a moment, newest last; ids that left the library do no harm. */
export type History = readonly string[];

/** How often a light prompt is drawn for each deeper one. */
const LIGHT = 2;

/**
 * @param moment Absent: any moment.
 * @param hidden Ids a person never wants again.
 * @param chance A number from 0 up to but not including 1.
 * @returns undefined where nothing is left to choose from.
 */
export function choosePrompt<P extends Choosable>(
  prompts: readonly P[],
  moment: Moment | undefined,
  history: History,
  hidden: readonly string[],
  chance: number,
): P | undefined {
  const bag = prompts.filter(
    prompt => (moment === undefined || prompt.moments.includes(moment)) && !hidden.includes(prompt.id),
  );
  const resting = new Set(lastOf(history, bag).slice(-Math.min(20, Math.floor(bag.length / 2))));
  const fresh = bag.filter(prompt => !resting.has(prompt.id));
  const weights = fresh.map(prompt => (prompt.weight === 'light' ? LIGHT : 1));
  let rest = chance * weights.reduce((sum, weight) => sum + weight, 0);
  return fresh.find((_prompt, index) => (rest -= weights[index]!) < 0) ?? fresh.at(-1);
}

/** The bag's own prompts in the order they were last shown; slice(-0) would rest them all. */
function lastOf(history: History, bag: readonly Choosable[]): string[] {
  const ids = new Set(bag.map(prompt => prompt.id));
  const seen = [...new Set([...history].reverse().filter(id => ids.has(id)))].reverse();
  return bag.length < 2 ? [] : seen;
}
