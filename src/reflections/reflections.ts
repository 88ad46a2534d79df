/*
 * Reflections: kept, and taken back. Everything is sealed before the transaction opens
 * and acknowledged when it has completed. What large pages do besides is in listing.ts.
 */
import type {Reflection} from './body.ts';
import {newId} from './bytes.ts';
import {announce} from './changes.ts';
import {write} from './database.ts';
import {openVault, tick, type Vault} from './vault.ts';
import type {SealedStore} from './steps.ts';

export type {Change, Kept, Reflection, Version} from './body.ts';

/** @returns Its id, once it is on the disk; undefined where the person keeps nothing. */
export async function keep(reflection: Reflection): Promise<string | undefined> {
  const vault = await openVault();
  if (vault.keepsNothing) return undefined;
  const id = newId();
  await put(vault, 'reflections', id, reflection);
  return id;
}

/** Takes back a keep: the record goes and a tombstone stays, so that no backup revives it. */
export async function unkeep(id: string): Promise<void> {
  await erase('reflections', [id]);
}

/** Takes records away and leaves their tombstones. */
export async function erase(store: SealedStore, ids: readonly string[]): Promise<void> {
  const {vaultId} = await openVault();
  const clock = await tick(vaultId);
  await write([store, 'tombstones'], transaction =>
    Promise.all(
      ids.flatMap(id => [
        transaction.objectStore(store).delete([vaultId, id]),
        transaction.objectStore('tombstones').put({vaultId, id, clock}),
      ]),
    ),
  );
  announce();
}

export async function put(vault: Vault, store: SealedStore, id: string, body: Reflection): Promise<void> {
  const sealed = await vault.seal(store, id, await tick(vault.vaultId), body);
  await write([store], transaction => transaction.objectStore(store).put(sealed));
  announce();
}
