/* Key ranges over stores that are keyed by [vaultId, id]. */

/** All records of one vault. */
export function everythingOf(vaultId: string): IDBKeyRange {
  // In IndexedDB an array sorts above every string, so this bound is above every id.
  return IDBKeyRange.bound([vaultId], [vaultId, []]);
}
