/*
 * Small things about a person's practice, sealed like a reflection: one record a name.
 */
import {openDatabase, write} from './database.ts';
import {openVault, tick} from './vault.ts';

/**
 * week: its questions; today: what the popup begins with; patterns: from when on they look;
 * beside: prompts of one's own and sets; counts: how many phrases of each group were met.
 */
export type RecordName = 'week' | 'today' | 'patterns' | 'beside' | 'counts';

/** @returns undefined where nothing was kept under that name. */
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
