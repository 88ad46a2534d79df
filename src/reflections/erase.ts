/*
 * Erase everything: the keys first, so that what is left can be read by nobody even if
 * the rest is interrupted; then the rest; then a look whether it is really empty.
 */
import {deleteDB} from 'idb';
import {browser} from '../shared/browser.ts';
import {announceErased} from './changes.ts';
import {closeDatabase, DATABASE, openDatabase, write} from './database.ts';
import {StoreError} from './faults.ts';
import {steps} from './steps.ts';
import {forgetVault} from './vault.ts';

/** Milliseconds other views get to let go. */
const PATIENCE = 3000;

/** @throws StoreError 'blocked' where another view holds on; the keys are gone even then. */
export async function eraseEverything(): Promise<void> {
  await write(['vaults', 'deviceKeys'], transaction =>
    Promise.all([transaction.objectStore('vaults').clear(), transaction.objectStore('deviceKeys').clear()]),
  );
  forgetVault();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
  announceErased();
  await closeDatabase();
  await deleteAll();
  await proveEmpty();
}

async function deleteAll(): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new StoreError('blocked')), PATIENCE);
  });
  await Promise.race([deleteDB(DATABASE), late]).finally(() => clearTimeout(timer));
}

async function proveEmpty(): Promise<void> {
  const db = await openDatabase();
  const rows = await Promise.all([...db.objectStoreNames].map(name => db.count(name)));
  const left = [
    ...rows,
    Object.keys(await browser.storage.session.get()).length,
    Object.keys(await browser.storage.local.get()).length,
  ];
  if (db.version !== steps.length || left.some(count => count > 0)) throw new StoreError('corrupt');
  await closeDatabase();
}
