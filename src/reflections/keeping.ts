/*
 * What the store knows about its own keeping: days on which it was seen, since when
 * something lies in the trash, the last backup. One sealed row; no date of a reflection
 * and nothing of what it says.
 */
import {openDatabase, write} from './database.ts';
import type {Keeping} from './daysSeen.ts';
import {openVault, tick, type Vault} from './vault.ts';

const ID = 'keeping';
const nothing: Keeping = {seen: 0, days: [], trash: {}};

export async function readKeeping(): Promise<Keeping> {
  return readIn(await openVault());
}

async function readIn(vault: Vault): Promise<Keeping> {
  const sealed = await (await openDatabase()).get('practice', [vault.vaultId, ID]);
  if (!sealed) return nothing;
  // A row that does not open counts from the start again: later is the safe side.
  return {...nothing, ...((await vault.unseal('practice', sealed).catch(() => nothing)) as Keeping)};
}

/** @returns What is kept now; nothing is written where the change is none. */
export async function changeKeeping(change: (before: Keeping) => Keeping): Promise<Keeping> {
  // Two views may keep house at once: neither undoes what the other wrote.
  return navigator.locks.request(ID, async () => {
    const vault = await openVault();
    const before = await readIn(vault);
    const after = change(before);
    if (JSON.stringify(after) === JSON.stringify(before)) return before;
    const sealed = await vault.seal('practice', ID, await tick(vault.vaultId), after);
    await write(['practice'], transaction => transaction.objectStore('practice').put(sealed), 'relaxed');
    return after;
  });
}
