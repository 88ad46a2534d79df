/*
 * How many phrases of each group were met in notes, by week: numbers, never words, and
 * only for whoever switched it on in their own vault. Turned off, they are gone.
 */
import type {Group} from '../shared/groups.ts';
import {dropRecord, keepRecord, readRecord} from './records.ts';

/** By the Monday of a week, as `2026-11-16`. That there is such a record is the switch. */
export type Counts = Readonly<Record<string, Readonly<Partial<Record<Group, number>>>>>;

/** Weeks that are remembered: as many as anybody can look back on. */
const WEEKS = 6;

/** @returns undefined where it is off. @throws StoreError where reflections are closed. */
export async function readCounts(): Promise<Counts | undefined> {
  return readRecord<Counts>('counts');
}

/** @throws StoreError where reflections are closed. */
export async function countPhrases(monday: string, met: readonly Group[]): Promise<void> {
  await navigator.locks.request('counts', async () => {
    const counts = await readCounts();
    if (!counts) return;
    const week: Partial<Record<Group, number>> = {...counts[monday]};
    for (const group of met) week[group] = (week[group] ?? 0) + 1;
    const weeks = Object.entries({...counts, [monday]: week}).sort(([a], [b]) => a.localeCompare(b));
    await keepRecord('counts', Object.fromEntries(weeks.slice(-WEEKS)));
  });
}

/** Begins to count, forgets what was counted, or puts it back; undefined: off, and nothing of it stays. */
export async function putCounts(counts: Counts | undefined): Promise<void> {
  await navigator.locks.request('counts', async () => {
    await (counts ? keepRecord('counts', counts) : dropRecord('counts'));
  });
}
