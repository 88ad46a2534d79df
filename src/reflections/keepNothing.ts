/* The choice to keep nothing of what one writes, or to keep it again. */
import {announce} from './changes.ts';
import {write} from './database.ts';
import {draftIds} from './drafts.ts';
import {openRow} from './vault.ts';

/**
 * For the open vault, from now on. What was kept before stays until the person erases it;
 * what they are in the middle of writing stays in memory alone.
 */
export async function setKeepNothing(on: boolean): Promise<void> {
  const {vaultId} = (await openRow()).row;
  await write(['vaults', 'drafts'], async transaction => {
    const row = await transaction.objectStore('vaults').get(vaultId);
    if (!row) return;
    const {keepsNothing: _before, ...others} = row;
    await transaction.objectStore('vaults').put(on ? {...others, keepsNothing: true} : others);
    if (on) await Promise.all(draftIds.map(id => transaction.objectStore('drafts').delete([vaultId, id])));
  });
  announce();
}
