/* How much waits for a closed vault: a number, and nothing about what it is. */
import {openDatabase} from './database.ts';
import {everythingOf} from './ranges.ts';
import {openVault} from './vault.ts';

export async function countWaiting(vaultId: string): Promise<number> {
  return (await openDatabase()).count('inbox', everythingOf(vaultId));
}

/** How much of it did not open though the vault did: by then everything else is home. It is kept as it is. */
export async function countUnopened(): Promise<number> {
  return countWaiting((await openVault()).vaultId);
}
