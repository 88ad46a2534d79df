/* Days as this computer's calendar has them. */

/** The day a moment falls on: `2026-11-21`. */
export function dayOf(now: number): string {
  return new Intl.DateTimeFormat('en-CA').format(now);
}
