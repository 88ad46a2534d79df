/*
 * Which moment this probably is, from hour and weekday. A guess and no more: it only
 * picks the bag, and one press picks another. A note that is open beside us, a reminder
 * and what was chosen for today say better, and are asked first (popup/begin.ts).
 *
 * Pure, and content with little: no site, no note, no calendar.
 */
import type {Moment} from './types.ts';

export type Doing = {
  /** 0 to 23, where the person is. */
  readonly hour: number;
  /** 0 Sunday to 6 Saturday, where the person is. */
  readonly weekday: number;
};

export function guessMoment({hour, weekday}: Doing): Moment {
  if (isEndOfWeek(hour, weekday)) return 'week';
  // Early, before there is anything to look back on today.
  return hour < 10 ? 'before' : 'after';
}

/** Friday from three, and the days off that most people have. */
function isEndOfWeek(hour: number, weekday: number): boolean {
  return (weekday === 5 && hour >= 15) || weekday === 6 || weekday === 0;
}
