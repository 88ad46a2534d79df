/*
 * The only module that opens the database. It answers soon or says why not, lets go
 * when a newer view wants to upgrade, and opens once more when the browser cut the
 * connection.
 */
import {openDB, type IDBPDatabase, type IDBPTransaction} from 'idb';
import {StoreError, toStoreError} from './faults.ts';
import {steps, type Schema, type StoreName} from './steps.ts';

export const DATABASE = 'alongside';
/** Milliseconds until an opening that nobody answers counts as blocked: what is so, is on the screen within three seconds. */
const PATIENCE = 2500;
/** Milliseconds for which a refusal stands: a view asks several times as it draws, and none of them waits anew. */
const REFUSAL = 1000;

export type Database = IDBPDatabase<Schema>;
type Writing<Names extends StoreName[]> = IDBPTransaction<Schema, Names, 'readwrite'>;

let opening: Promise<Database> | undefined;

/** @throws StoreError blocked, outdated, unavailable or corrupt; a later call tries again. */
export async function openDatabase(): Promise<Database> {
  const shared = openShared();
  const db = await shared;
  if (isLive(db)) return db;
  if (opening === shared) opening = undefined;
  return openShared();
}

function openShared(): Promise<Database> {
  // Registered before anything is awaited, so that two callers share one opening.
  const mine: Promise<Database> = (opening ??= openOnce().catch((error: unknown) => {
    setTimeout(() => opening === mine && (opening = undefined), REFUSAL);
    throw toStoreError(error);
  }));
  return mine;
}

/** A connection that the browser cut says so only when it is used. */
function isLive(db: Database): boolean {
  try {
    db.transaction('vaults');
    return true;
  } catch {
    return false;
  }
}

async function openOnce(): Promise<Database> {
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opened = openDB<Schema>(DATABASE, steps.length, {
    upgrade(db, from, _to, transaction) {
      for (const step of steps.slice(from)) step(db, transaction);
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
