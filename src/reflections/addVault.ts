/* A new vault in the database, and the sentinel that tells a store that is gone from one that is new. */
import {browser} from '../shared/browser.ts';
import {newId} from './bytes.ts';
import {write} from './database.ts';
import {makeVault} from './newKeys.ts';
import type {Label, VaultRecord} from './steps.ts';
import {SENTINEL} from './vault.ts';

/** @param when 'if none': two views may start at once; the first vault stays, the second view takes it. */
export async function addVault(label: Label | undefined, when: 'if none' | 'always'): Promise<VaultRecord> {
  const device = newId();
  const made = await makeVault(device);
  const vault: VaultRecord = {...made.vault, ...(label && {label})};
  const {vaultId} = vault;
  const kept = await write(['vaults', 'deviceKeys', 'clocks'], async transaction => {
    const [first] = await transaction.objectStore('vaults').getAll(undefined, 1);
    if (first && when === 'if none') return first;
    await Promise.all([
      transaction.objectStore('vaults').add(vault),
      transaction.objectStore('deviceKeys').add({vaultId, key: made.deviceKey}),
      transaction.objectStore('clocks').add({vaultId, count: 0, device}),
    ]);
    return vault;
  });
  await browser.storage.local.set({[SENTINEL]: true});
  return kept;
}
