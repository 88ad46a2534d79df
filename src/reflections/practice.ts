/*
 * Which questions a person was shown, starred and put away: sealed in their vault
 * like everything of theirs. What it looks like is the popup's business.
 */
import {openDatabase, write} from './database.ts';
import {openVault, tick} from './vault.ts';

const ID = 'popup';

/** @returns Whatever was put last, or undefined. @throws StoreError where the vault is closed. */
export async function readPracticeState(): Promise<unknown> {
  const vault = await openVault();
  const sealed = await (await openDatabase()).get('practice', [vault.vaultId, ID]);
  return sealed && vault.unseal('practice', sealed);
}

/** @param change Gets what is kept by then, so that two views cannot undo each other. */
export async function changePracticeState(change: (now: unknown) => object): Promise<void> {
  await navigator.locks.request('practice', async () => {
    const vault = await openVault();
    const next = change(await readPracticeState());
    const sealed = await vault.seal('practice', ID, await tick(vault.vaultId), next);
    await write(['practice'], transaction => transaction.objectStore('practice').put(sealed), 'relaxed');
  });
}
