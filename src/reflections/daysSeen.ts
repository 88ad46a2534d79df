/*
 * Time as the store knows it: days on which somebody had their reflections open. A clock
 * that jumps ten years is one day, so it purges nothing and nags nobody.
 */
export type Keeping = {
  /** Days on which the store was seen, ever. */
  readonly seen: number;
  /** The last of them, as the calendar here has them. */
  readonly days: readonly string[];
  /** What lies in the trash, with `seen` on the day it was first noticed there. */
  readonly trash: Readonly<Record<string, number>>;
  /** The last backup: when (only shown), on which day seen, and the vault's count then. */
  readonly backup?: {readonly at: number; readonly seen: number; readonly count: number};
  /** The reminder of a backup: never again, or not before that many days seen. */
  readonly quiet?: {readonly until: number | 'ever'};
};

export const TRASH_DAYS = 30;
/** Enough to tell a day that comes again, after a clock was set back, from a new one. */
const DAYS = 64;

/** @param day As `dayOf` (day.ts) names it. @param inTrash Ids that lie in the trash now. */
export function seeDay(before: Keeping, day: string, inTrash: readonly string[]): Keeping {
  const isNew = !before.days.includes(day);
  const seen = before.seen + (isNew ? 1 : 0);
  return {
    ...before,
    seen,
    days: isNew ? [...before.days, day].slice(-DAYS) : before.days,
    trash: Object.fromEntries(inTrash.map(id => [id, before.trash[id] ?? seen])),
  };
}

/** Ids that have lain in the trash for thirty days seen. */
export function expired({seen, trash}: Keeping): string[] {
  return Object.keys(trash).filter(id => seen - trash[id]! >= TRASH_DAYS);
}
