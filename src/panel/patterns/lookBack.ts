/*
 * What recent weeks look like: who was steering, what was written about, when. Weeks
 * without a word are simply not there, and nothing is compared with anything. Pure.
 */
import {moments, themes, type Moment, type Theme} from '../../prompts/types.ts';
import type {Counts, Kept} from '../../reflections/index.ts';
import {groups, type Group} from '../../shared/groups.ts';
import {steerings, type Steering} from '../../shared/ui/Pair.tsx';
import {lastWeeks, mondayOf} from '../../shared/weeks.ts';

export type SteeredWeek = {readonly monday: string; readonly dots: Readonly<Record<Steering, number>>};
export type LookBack = {
  /** Oldest first; only weeks in which somebody said. */
  readonly weeks: readonly SteeredWeek[];
  /** The answers that were given at all, in the order of the track. */
  readonly steered: readonly Steering[];
  /** How many reflections a theme has, in the library's order. */
  readonly themes: readonly {readonly theme: Theme; readonly count: number}[];
  /** Moments that were written in, in the order of a week. */
  readonly moments: readonly Moment[];
};

export const WEEKS = 6;

/** @param since Epoch milliseconds: what was lived before is left out. */
export function lookBack(all: readonly Kept[], now: number, zone: string, since: number): LookBack {
  const mondays = lastWeeks(now, zone, WEEKS);
  const recent = all.filter(
    ({reflection: {at, zone}}) => at > since && at <= now && mondays.includes(mondayOf(at, zone)),
  );
  const said = (steering: Steering, monday?: string) =>
    recent.filter(
      ({reflection}) =>
        reflection.steering === steering &&
        (monday === undefined || mondayOf(reflection.at, reflection.zone) === monday),
    ).length;
  const weeks = mondays.map(monday => ({
    monday,
    dots: Object.fromEntries(steerings.map(steering => [steering, said(steering, monday)])) as SteeredWeek['dots'],
  }));
  return {
    weeks: weeks.filter(({dots}) => Object.values(dots).some(count => count > 0)),
    steered: steerings.filter(steering => said(steering) > 0),
    themes: themes
      .map(theme => ({theme, count: recent.filter(({reflection}) => reflection.theme === theme).length}))
      .filter(({count}) => count > 0),
    moments: moments.filter(moment => recent.some(({reflection}) => reflection.moment === moment)),
  };
}

/** Groups that were met in those weeks, in the order they stand everywhere. */
export function groupsMet(
  counts: Counts,
  now: number,
  zone: string,
): readonly {readonly group: Group; readonly count: number}[] {
  const weeks = lastWeeks(now, zone, WEEKS).map(monday => counts[monday] ?? {});
  return groups
    .map(group => ({group, count: weeks.reduce((sum, week) => sum + (week[group] ?? 0), 0)}))
    .filter(({count}) => count > 0);
}
