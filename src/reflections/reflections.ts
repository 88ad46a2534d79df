/*
 * Reflections: kept, listed, edited, moved to the trash and back. Everything is
 * sealed before the transaction opens and acknowledged when it has completed.
 */
import {newId} from './bytes.ts';
import {announce} from './changes.ts';
import {openDatabase, write} from './database.ts';
import {StoreError} from './faults.ts';
import {openVault, tick, type Vault} from './vault.ts';
import type {SealedStore} from './steps.ts';

/** What a person wrote, and the little around it. Only ever stored sealed. */
export type Reflection = {
  readonly text: string;
  /** When it was lived: epoch milliseconds, UTC, and the IANA zone it was lived in. */
  readonly at: number;
  readonly zone: string;
  readonly promptId?: string;
  /** The question as it read then: a later edit of the library does not change the past. */
  readonly question?: string;
  readonly theme?: string;
  readonly moment?: string;
  readonly steering?: string;
  /** What, so what, now what: which step of a frame it answers. */
  readonly movement?: string;
  readonly tags?: readonly string[];
  readonly editedAt?: number;
  /** Earlier wordings, newest first, at most five. */
  readonly versions?: readonly {readonly text: string; readonly until: number}[];
};
export type Kept = {readonly id: string; readonly reflection: Reflection};
export type Listing = {readonly kept: readonly Kept[]; readonly unreadable: number};

const MAX_VERSIONS = 5;

/** @returns Its id, once it is on the disk. */
export async function keep(reflection: Reflection): Promise<string> {
  const vault = await openVault();
  const id = newId();
  await put(vault, 'reflections', id, reflection);
  return id;
}

/** @returns All reflections, newest first; a record that does not open is counted, never dropped. */
export async function list(): Promise<Listing> {
  const vault = await openVault();
  const db = await openDatabase();
  const sealed = await db.getAll('reflections', everythingOf(vault.vaultId));
  const opened = await Promise.allSettled(sealed.map(record => vault.unseal('reflections', record)));
  const kept = opened.flatMap((result, index) =>
    result.status === 'fulfilled' ? [{id: sealed[index]!.id, reflection: result.value as Reflection}] : [],
  );
  kept.sort((a, b) => b.reflection.at - a.reflection.at || (a.id < b.id ? -1 : 1));
  return {kept, unreadable: sealed.length - kept.length};
}

/** Puts other words in place of a reflection's, keeping the old ones among its versions. */
export async function edit(id: string, text: string, now: number): Promise<void> {
  const vault = await openVault();
  const before = await read(vault, 'reflections', id);
  if (before.text === text) return;
  const versions = [{text: before.text, until: now}, ...(before.versions ?? [])].slice(0, MAX_VERSIONS);
  await put(vault, 'reflections', id, {...before, text, editedAt: now, versions});
}

export async function moveToTrash(id: string): Promise<void> {
  await move(id, 'reflections', 'trash');
}

export async function bringBack(id: string): Promise<void> {
  await move(id, 'trash', 'reflections');
}

/** Takes back a keep: the record goes and a tombstone stays, so that no backup revives it. */
export async function unkeep(id: string): Promise<void> {
  const vault = await openVault();
  const {vaultId} = vault;
  const clock = await tick(vaultId);
  await write(['reflections', 'tombstones'], transaction =>
    Promise.all([
      transaction.objectStore('reflections').delete([vaultId, id]),
      transaction.objectStore('tombstones').put({vaultId, id, clock}),
    ]),
  );
  announce();
}

async function move(id: string, from: SealedStore, to: SealedStore): Promise<void> {
  const vault = await openVault();
  const body = await read(vault, from, id);
  const sealed = await vault.seal(to, id, await tick(vault.vaultId), body);
  await write([from, to], transaction =>
    Promise.all([transaction.objectStore(to).put(sealed), transaction.objectStore(from).delete([vault.vaultId, id])]),
  );
  announce();
}

async function read(vault: Vault, store: SealedStore, id: string): Promise<Reflection> {
  const db = await openDatabase();
  const sealed = await db.get(store, [vault.vaultId, id]);
  if (!sealed) throw new StoreError('unreadable');
  return (await vault.unseal(store, sealed)) as Reflection;
}

async function put(vault: Vault, store: SealedStore, id: string, body: Reflection): Promise<void> {
  const sealed = await vault.seal(store, id, await tick(vault.vaultId), body);
  await write([store], transaction => transaction.objectStore(store).put(sealed));
  announce();
}

function everythingOf(vaultId: string): IDBKeyRange {
  // In IndexedDB an array sorts above every string, so this bound is above every id.
  return IDBKeyRange.bound([vaultId], [vaultId, []]);
}
