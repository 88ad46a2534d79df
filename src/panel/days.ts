/* Reflections by the day they were lived, in the zone they were lived in. */
import type {Kept} from '../reflections/index.ts';
import {dayIn, formatterOf} from '../shared/when.ts';

export type Day = {readonly name: string; readonly kept: readonly Kept[]};
type Names = {readonly today: string; readonly yesterday: string};

/** @param kept Newest first. @param now Epoch milliseconds. */
export function byDay(kept: readonly Kept[], now: number, language: string, names: Names): Day[] {
  const days = new Map<string, Kept[]>();
  for (const one of kept) {
    const name = dayName(one, now, language, names);
    const day = days.get(name);
    if (day) day.push(one);
    else days.set(name, [one]);
  }
  return [...days].map(([name, kept]) => ({name, kept}));
}

export function dayName({reflection: {at, zone}}: Kept, now: number, language: string, names: Names): string {
  const day = dayIn(at, zone);
  if (day === dayIn(now, zone)) return names.today;
  if (day === dayIn(now - 86_400_000, zone)) return names.yesterday;
  const sameYear = day.slice(0, 4) === dayIn(now, zone).slice(0, 4);
  const weekday = {weekday: 'short', month: 'short', day: 'numeric'} as const;
  return formatterOf(language, zone, sameYear ? weekday : {...weekday, year: 'numeric'}).format(at);
}
