/*
 * Moments in the zone they were lived in, and back from what somebody types. Pure.
 * Formatters are kept: making one takes longer than using it a hundred times.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();

export function formatterOf(language: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, zone, options]);
  let formatter = formatters.get(key);
  if (!formatter) formatters.set(key, (formatter = make(language, zone, options)));
  return formatter;
}

function make(language: string, zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, {...options, timeZone: zone});
  } catch {
    // A zone this browser does not know, from another computer's backup: shown in UTC.
    return new Intl.DateTimeFormat(language, {...options, timeZone: 'UTC'});
  }
}

const parts = {year: 'numeric', month: '2-digit', day: '2-digit'} as const;

/** The day as `YYYY-MM-DD`. */
export function dayIn(at: number, zone: string): string {
  return formatterOf('en-CA', zone, parts).format(at);
}

/** Day and time as a `datetime-local` field has them: `YYYY-MM-DDTHH:mm`. */
export function localIn(at: number, zone: string): string {
  const time = formatterOf('en-GB', zone, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'}).format(at);
  return `${dayIn(at, zone)}T${time}`;
}

/**
 * The moment somebody means by a day and time in a zone.
 * @param local As `localIn` gives it.
 * @returns Epoch milliseconds; undefined where the field is empty or no date. An hour that comes twice
 *   is the first of the two; one that a change of clocks leaves out is the hour after.
 */
export function momentOf(local: string, zone: string): number | undefined {
  const wanted = Date.parse(`${local}Z`);
  if (!local || Number.isNaN(wanted)) return undefined;
  const offsetAt = (at: number) => Date.parse(`${localIn(at, zone)}Z`) - Math.floor(at / 60_000) * 60_000;
  const DAY = 86_400_000;
  const candidates = [wanted - offsetAt(wanted - DAY), wanted - offsetAt(wanted + DAY)].sort((a, b) => a - b);
  return candidates.find(at => localIn(at, zone) === local) ?? candidates[1];
}
