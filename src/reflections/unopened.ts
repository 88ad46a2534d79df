/* How much of what was written while closed did not open. */
import {openVault} from './vault.ts';
import {countWaiting} from './waiting.ts';

/** Asked of an open vault: by then everything else is home. What did not open is kept as it is. */
export async function countUnopened(): Promise<number> {
  return countWaiting((await openVault()).vaultId);
}
