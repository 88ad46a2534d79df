/* The calendar day of a moment, where the computer is. */
/** The day a moment falls on, on this computer's calendar. */
export function dayOf(now: number): string {
  return new Intl.DateTimeFormat('en-CA').format(now);
}
