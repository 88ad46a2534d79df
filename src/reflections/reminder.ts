/*
 * Whether to offer a backup, in one quiet line: after ten reflections or thirty days
 * seen, then again as much later; "not now" rests for thirty days seen, "never" for good.
 */
import type {Keeping} from './daysSeen.ts';

const RECORDS = 10;
const DAYS = 30;

/** @param since Reflections written or changed since the last backup; all of them where there was none. */
export function isBackupDue({seen, backup, quiet}: Keeping, since: number): boolean {
  if (since === 0 || quiet?.until === 'ever' || (quiet && seen < quiet.until)) return false;
  return since >= RECORDS || seen - (backup?.seen ?? 0) >= DAYS;
}

/** "Not now". */
export function rested(keeping: Keeping): Keeping {
  return {...keeping, quiet: {until: keeping.seen + DAYS}};
}
