/*
 * Which moment this probably is, from what the person does just now. A guess and no
 * more: it only picks the bag, and one press picks another.
 *
 * Pure, and content with little: no site, no note, no calendar.
 */
import type {Moment} from './types.ts';

export type Doing = {
  /** Whether a note has the focus in the tab beside us. */
  readonly noteOpen: boolean;
  /** 0 to 23, where the person is. */
  readonly hour: number;
  /** 0 Sunday to 6 Saturday, where the person is. */
  readonly weekday: number;
  /** The reflection kept last, where we may know it: its moment, and how many minutes ago. */
  readonly lastKept?: {readonly moment?: Moment | undefined; readonly minutesAgo: number} | undefined;
};

const HOUR = 60;
const WEEK = 7 * 24 * HOUR;

export function guessMoment({noteOpen, hour, weekday, lastKept}: Doing): Moment {
  if (noteOpen) return 'while';
  const {moment, minutesAgo = Infinity} = lastKept ?? {};
  // What stands in the diary every week: the same group or supervision, about the same hour.
  if ((moment === 'group' || moment === 'supervision') && Math.abs(minutesAgo - WEEK) <= HOUR) return moment;
  if (moment === 'before' && minutesAgo >= 0 && minutesAgo <= 3 * HOUR) return 'after';
  if (isEndOfWeek(hour, weekday)) return 'week';
  // Early, before there is anything to look back on today.
  if (hour < 10 && !(minutesAgo >= 0 && minutesAgo < 4 * HOUR)) return 'before';
  return 'after';
}

/** Friday from three, and the days off that most people have. */
function isEndOfWeek(hour: number, weekday: number): boolean {
  return (weekday === 5 && hour >= 15) || weekday === 6 || weekday === 0;
}
