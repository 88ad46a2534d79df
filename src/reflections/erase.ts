/*
 * Erase mine: the keys first, so that what is left can be read by nobody even if the
 * rest is interrupted; then the rest; then a look whether it is really gone. Nobody
 * else's is touched. Where there is nobody else, the database and the settings go too.
 */
import {deleteDB} from 'idb';
import {browser} from '../shared/browser.ts';
import {announce, ERASED} from './changes.ts';
import {closeDatabase, DATABASE, openDatabase, write} from './database.ts';
import {draftIds, memoryKey} from './drafts.ts';
import {StoreError} from './faults.ts';
import {everythingOf} from './ranges.ts';
import {closeSession} from './session.ts';
import {forgetVault, openRow} from './vault.ts';

/** In storage.local: vaults whose keys are going or gone, and the rest not yet. */
const ERASING = 'erasing';
/** Milliseconds other views get to let go. */
const PATIENCE = 3000;
const perVault = ['reflections', 'trash', 'drafts', 'practice', 'inbox', 'tombstones'] as const;

/**
 * Erases the open vault.
 * @returns Whether all of it is gone; false where the keys are, and the rest goes when the browser starts again.
 * @throws StoreError locked where none is open; where the keys could not be erased. Nothing is changed then.
 */
export async function eraseMine(): Promise<boolean> {
  const {vaultId} = (await openRow()).row;
  return alone(async () => {
    await browser.storage.local.set({[ERASING]: [...(await unfinished()), vaultId]});
    await write(['vaults', 'deviceKeys'], transaction =>
      Promise.all([
        transaction.objectStore('vaults').delete(vaultId),
        transaction.objectStore('deviceKeys').delete(vaultId),
      ]),
    );
    forgetVault();
    await browser.storage.session.remove(draftIds.map(id => memoryKey(vaultId, id)));
    await closeSession();
    return eraseRest().then(
      () => true,
      () => false,
    );
  });
}

/** Goes on with an erase that was cut short. @returns Whether there was one. */
export async function finishErasing(): Promise<boolean> {
  if ((await unfinished()).length === 0) return false;
  await alone(eraseRest);
  return true;
}

/** One at a time, over all views and the worker: the second finds it done. */
export async function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('erase', work);
}

async function unfinished(): Promise<readonly string[]> {
  const {[ERASING]: stored} = await browser.storage.local.get(ERASING);
  return (stored as readonly string[] | undefined) ?? [];
}

async function eraseRest(): Promise<void> {
  const ids = await unfinished();
  if (ids.length === 0) return;
  for (const id of ids) await eraseRows(id);
  if ((await (await openDatabase()).count('vaults')) > 0) {
    await browser.storage.local.remove(ERASING);
    announce();
    return;
  }
  await eraseStore();
  // Last: a view that begins anew makes a vault, and until here none was looked for.
  announce(ERASED);
}

async function eraseRows(vaultId: string): Promise<void> {
  // Its keys are there: it was cut short before anything was erased, and nobody was told otherwise.
  if (await (await openDatabase()).get('vaults', vaultId)) return;
  await write(['clocks', ...perVault], transaction =>
    Promise.all([
      transaction.objectStore('clocks').delete(vaultId),
      ...perVault.map(store => transaction.objectStore(store).delete(everythingOf(vaultId))),
    ]),
  );
  const db = await openDatabase();
  const left = await Promise.all(perVault.map(store => db.count(store, everythingOf(vaultId))));
  if (left.some(count => count > 0)) throw new StoreError('corrupt');
}

/** While the sentinel stands, no view makes a new vault: it goes when all the rest is seen to be empty. */
async function eraseStore(): Promise<void> {
  await closeDatabase();
  await deleteAll();
  const db = await openDatabase();
  const rows = await Promise.all([...db.objectStoreNames].map(name => db.count(name)));
  await closeDatabase();
  await browser.storage.session.clear();
  const inMemory = Object.keys(await browser.storage.session.get(null));
  if (rows.some(count => count > 0) || inMemory.length > 0) throw new StoreError('corrupt');
  await browser.storage.local.clear();
}

async function deleteAll(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new StoreError('blocked')), PATIENCE);
  });
  await Promise.race([deleteDB(DATABASE), late]).finally(() => clearTimeout(timer));
}
