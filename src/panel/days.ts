/* Reflections by the day they were lived, in the zone they were lived in. */
import type {Kept} from '../reflections/index.ts';

export type Day = {readonly name: string; readonly kept: readonly Kept[]};

/** @param kept Newest first. @param now Epoch milliseconds. */
export function byDay(
  kept: readonly Kept[],
  now: number,
  language: string,
  names: {today: string; yesterday: string},
): Day[] {
  const days = new Map<string, Kept[]>();
  for (const one of kept) {
    const name = dayName(one, now, language, names);
    const day = days.get(name);
    if (day) day.push(one);
    else days.set(name, [one]);
  }
  return [...days].map(([name, kept]) => ({name, kept}));
}

function dayName(
  {reflection: {at, zone}}: Kept,
  now: number,
  language: string,
  {today, yesterday}: {today: string; yesterday: string},
): string {
  const key = (time: number) => new Intl.DateTimeFormat('en-CA', {timeZone: zone}).format(time);
  if (key(at) === key(now)) return today;
  if (key(at) === key(now - 86_400_000)) return yesterday;
  const sameYear = key(at).slice(0, 4) === key(now).slice(0, 4);
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: zone,
    ...(!sameYear && {year: 'numeric'}),
  }).format(at);
}
