/*
 * The only module that opens the database. It answers within three seconds or says
 * why not, lets go when a newer view wants to upgrade, and opens once more when the
 * browser cut the connection.
 */
import {openDB, type IDBPDatabase, type IDBPTransaction} from 'idb';
import {StoreError, toStoreError} from './faults.ts';
import {steps, type Schema, type StoreName} from './steps.ts';

export const DATABASE = 'alongside';
/** Milliseconds until an opening that nobody answers counts as blocked. */
const PATIENCE = 3000;

export type Database = IDBPDatabase<Schema>;
type Writing<Names extends StoreName[]> = IDBPTransaction<Schema, Names, 'readwrite'>;

let opening: Promise<Database> | undefined;

/** @throws StoreError blocked, outdated, unavailable or corrupt; a later call tries again. */
export function openDatabase(): Promise<Database> {
  // Registered before anything is awaited, so that two callers share one opening.
  opening ??= openOnce().catch((error: unknown) => {
    opening = undefined;
    throw toStoreError(error);
  });
  return opening;
}

async function openOnce(): Promise<Database> {
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opened = openDB<Schema>(DATABASE, steps.length, {
    upgrade(db, from) {
      for (const step of steps.slice(from)) step(db);
    },
    blocking(_version, _blocked, event) {
      // Another page is on newer code. Let go, or its upgrade waits for ever.
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated() {
      opening = undefined;
    },
  });
  const patience = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => {
      late = true;
      fail(new StoreError('blocked'));
    }, PATIENCE);
  });
  // An answer after the deadline is nobody's any more; an open connection would block others.
  void opened.then(
    db => late && db.close(),
    () => undefined,
  );
  return Promise.race([opened, patience]).finally(() => clearTimeout(timer));
}

/** @param work Queues its reads and writes; awaiting anything else inside would end the transaction. */
export async function write<Names extends StoreName[], Result>(
  stores: Names,
  work: (transaction: Writing<Names>) => Promise<Result>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<Result> {
  const db = await openDatabase();
  try {
    const transaction = db.transaction(stores, 'readwrite', {durability});
    // Both are awaited at once: an aborted transaction rejects `done` even where no request failed.
    const [result] = await Promise.all([work(transaction), transaction.done]);
    return result;
  } catch (error) {
    throw toStoreError(error);
  }
}

/** Closes our connection, so that a test or an erase can go on. */
export async function closeDatabase(): Promise<void> {
  const db = await opening?.catch(() => undefined);
  opening = undefined;
  db?.close();
}
