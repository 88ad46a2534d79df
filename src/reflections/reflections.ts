/*
 * Reflections: kept, and taken back. Everything is sealed before the transaction opens
 * and acknowledged when it has completed. What large pages do besides is in listing.ts.
 */
import type {Reflection} from './body.ts';
import {newId} from './bytes.ts';
import {announce} from './changes.ts';
import {write} from './database.ts';
import {openVault, tick} from './vault.ts';

export type {Change, Kept, Reflection, Version} from './body.ts';

/** @returns Its id, once it is on the disk; undefined where the person keeps nothing. */
export async function keep(reflection: Reflection): Promise<string | undefined> {
  const vault = await openVault();
  if (vault.keepsNothing) return undefined;
  const id = newId();
  const sealed = await vault.seal('reflections', id, await tick(vault.vaultId), reflection);
  await write(['reflections'], transaction => transaction.objectStore('reflections').put(sealed));
  announce();
  return id;
}

/** Takes back a keep: the record goes and a tombstone stays, so that no backup revives it. */
export async function unkeep(id: string): Promise<void> {
  // Seldom asked for, so the popup does not carry it.
  await (await import('./listing.ts')).erase('reflections', [id]);
}
