/* Weeks begin on Monday, in the zone somebody lived them in. */
import {dayIn} from './when.ts';

/** @returns The Monday of the week of `at`, as `2026-11-16`. */
export function mondayOf(at: number, zone: string): string {
  const [year, month, day] = dayIn(at, zone).split('-').map(Number);
  // Calendar days only from here: in UTC every day has 24 hours.
  const date = new Date(Date.UTC(year!, month! - 1, day));
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

/** `2026-11-16` as people write it: Nov 16. */
export function dayOf(monday: string, language: string): string {
  return new Intl.DateTimeFormat(language, {month: 'short', day: 'numeric', timeZone: 'UTC'}).format(
    Date.parse(monday),
  );
}

/** @returns The Mondays of that many weeks up to the one of `now`, oldest first. */
export function lastWeeks(now: number, zone: string, weeks: number): string[] {
  const last = Date.parse(mondayOf(now, zone));
  return Array.from({length: weeks}, (_none, index) =>
    new Date(last - (weeks - 1 - index) * 7 * 86_400_000).toISOString().slice(0, 10),
  );
}

export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
