/* How much waits for a closed vault: a number, and nothing about what it is. */
import {openDatabase} from './database.ts';
import {everythingOf} from './ranges.ts';

export async function countWaiting(vaultId: string): Promise<number> {
  return (await openDatabase()).count('inbox', everythingOf(vaultId));
}
