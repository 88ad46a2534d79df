/*
 * Small things about a person's practice, sealed like a reflection: one record a name.
 */
import {openDatabase, write} from './database.ts';
import {openVault, tick} from './vault.ts';

/**
 * popup: which questions were shown, starred and put away; week: its questions; today: what
 * the popup begins with; patterns: from when on they look; beside: prompts of one's own and
 * sets; counts: how many phrases of each group were met; keeping: what the store knows about
 * its own keeping.
 */
export type RecordName = 'popup' | 'week' | 'today' | 'patterns' | 'beside' | 'counts' | 'keeping';

/** @returns undefined where nothing was kept under that name. @throws StoreError where the vault is closed. */
export async function readRecord<Body>(id: RecordName): Promise<Body | undefined> {
  const vault = await openVault();
  const sealed = await (await openDatabase()).get('practice', [vault.vaultId, id]);
  return sealed && ((await vault.unseal('practice', sealed)) as Body);
}

export async function keepRecord(id: RecordName, body: unknown): Promise<void> {
  const vault = await openVault();
  const sealed = await vault.seal('practice', id, await tick(vault.vaultId), body);
  await write(['practice'], transaction => transaction.objectStore('practice').put(sealed), 'relaxed');
}

export async function dropRecord(id: RecordName): Promise<void> {
  const vault = await openVault();
  await write(['practice'], transaction => transaction.objectStore('practice').delete([vault.vaultId, id]), 'relaxed');
}

/** @param change Gets what is kept by then, so that two views cannot undo each other. */
export async function changeRecord<Body>(id: RecordName, change: (now: Body | undefined) => Body): Promise<Body> {
  return navigator.locks.request(`record ${id}`, async () => {
    const next = change(await readRecord<Body>(id));
    await keepRecord(id, next);
    return next;
  });
}
