/*
 * Reflections that were kept: listed, edited, moved to the trash and back. The popup
 * does none of it and carries none of it.
 */
import {changed, type Change, type Kept, type Reflection} from './body.ts';
import {announce} from './changes.ts';
import {openDatabase, write} from './database.ts';
import type {Sealed} from './envelope.ts';
import {StoreError} from './faults.ts';
import {isHeld} from './held.ts';
import {isOlder, noting, readLastChanges, type LastChanges} from './lastChanges.ts';
import {everythingOf} from './ranges.ts';
import type {SealedStore} from './steps.ts';
import {openVault, tick, type Vault} from './vault.ts';

export type Listing = {
  readonly kept: readonly Kept[];
  readonly unreadable: number;
  /** The vault's count at the last change of each, in no order. */
  readonly counts: readonly number[];
};

/** And the ids of what was opened, or did not open. */
type Opened = Listing & {readonly of: readonly string[]};
const nothing: Opened = {kept: [], unreadable: 0, counts: [], of: []};

/** So many are opened first, at the least, so that a long list shows its beginning at once. */
const FIRST = 40;

/**
 * @param early Hears of those changed last; the rest, where there is any, is opened when what it returns is done.
 * @returns All reflections, newest first; a record that does not open, or is an older copy, is counted, never dropped.
 */
export async function list(early?: (first: Listing) => Promise<void>): Promise<Listing> {
  return listStore('reflections', early);
}

/** What lies in the trash, newest first. */
export async function listTrash(): Promise<Listing> {
  return listStore('trash');
}

async function listStore(store: SealedStore, early?: (first: Listing) => Promise<void>): Promise<Listing> {
  const vault = await openVault();
  const db = await openDatabase();
  const all = everythingOf(vault.vaultId);
  const changes = await readLastChanges(vault);
  const first = early ? await openAll(vault, store, await latest(vault.vaultId), changes) : nothing;
  if (early) await early(first);
  const known = new Set(first.of);
  const rest = await openAll(
    vault,
    store,
    (await db.getAll(store, all)).filter(({id}) => !known.has(id)),
    changes,
  );
  return {
    kept: rest.kept.length > 0 ? [...first.kept, ...rest.kept].sort(newestFirst) : first.kept,
    unreadable: first.unreadable + rest.unreadable,
    counts: [...first.counts, ...rest.counts],
  };
}

/**
 * Those changed last, `FIRST` or somewhat more. The clock is in the open and the dates are
 * not: what changed last is nearly always newest. A cursor would ask the disk for each one
 * by itself; here a stretch of the clock is asked for, and a longer one where it held few.
 */
async function latest(vaultId: string): Promise<Sealed[]> {
  const index = (await openDatabase()).transaction('reflections').store.index('lately');
  const last = (await index.openKeyCursor(everythingOf(vaultId), 'prev'))?.key[1];
  if (last === undefined) return [];
  for (let reach = FIRST; ; reach *= 4) {
    const found = await index.getAll(IDBKeyRange.bound([vaultId, last - reach], [vaultId, last]));
    if (found.length >= FIRST || reach > last) return found;
  }
}

async function openAll(
  vault: Vault,
  store: SealedStore,
  sealed: readonly Sealed[],
  changes: LastChanges,
): Promise<Opened> {
  const opened = await Promise.allSettled(sealed.map(record => vault.unseal(store, record)));
  const kept = opened.flatMap((result, index) =>
    result.status === 'fulfilled' && !isHeld(result.value) && !isOlder(sealed[index]!, changes)
      ? [{id: sealed[index]!.id, reflection: result.value as Reflection}]
      : [],
  );
  return {
    kept: kept.sort(newestFirst),
    unreadable: sealed.length - kept.length,
    counts: sealed.map(({clock}) => clock.count),
    of: sealed.map(({id}) => id),
  };
}

function newestFirst(a: Kept, b: Kept): number {
  return b.reflection.at - a.reflection.at || (a.id < b.id ? -1 : 1);
}

/** Changes a reflection, keeping old words among its versions. @param now Epoch milliseconds, only shown. */
export async function edit(id: string, change: Change, now: number, given?: Vault): Promise<void> {
  const vault = given ?? (await openVault());
  const {body, sealed} = await read(vault, 'reflections', id);
  const after = changed(body, change, sealed.clock, now);
  if (after === body) return;
  await put(vault, await vault.seal('reflections', id, await tick(vault.vaultId), after), 'reflections');
}

export async function moveToTrash(id: string): Promise<void> {
  await move(id, 'reflections', 'trash');
}

export async function bringBack(id: string): Promise<void> {
  await move(id, 'trash', 'reflections');
}

/** Erases from the trash, for good; tombstones stay. */
export async function eraseForGood(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await erase('trash', ids);
}

/** Takes records away and leaves their tombstones. */
export async function erase(store: SealedStore, ids: readonly string[]): Promise<void> {
  const vault = await openVault();
  const {vaultId} = vault;
  const clock = await tick(vaultId);
  await noting(
    vault,
    clock,
    () => ids.map(id => [id, clock]),
    note =>
      write([store, 'tombstones', 'practice'], transaction =>
        Promise.all([
          note(transaction.objectStore('practice')),
          ...ids.flatMap(id => [
            transaction.objectStore(store).delete([vaultId, id]),
            transaction.objectStore('tombstones').put({vaultId, id, clock}),
          ]),
        ]),
      ),
  );
  announce();
}

async function move(id: string, from: SealedStore, to: SealedStore): Promise<void> {
  const vault = await openVault();
  const {body} = await read(vault, from, id);
  await put(vault, await vault.seal(to, id, await tick(vault.vaultId), body), to, from);
}

/** Into the one store, out of the other, and noted as the record's last change. */
async function put(vault: Vault, sealed: Sealed, to: SealedStore, from = to): Promise<void> {
  const {id, clock} = sealed;
  await noting(
    vault,
    clock,
    () => [[id, clock]],
    note =>
      write([from, to, 'practice'], transaction =>
        Promise.all([
          from !== to && transaction.objectStore(from).delete([vault.vaultId, id]),
          transaction.objectStore(to).put(sealed),
          note(transaction.objectStore('practice')),
        ]),
      ),
  );
  announce();
}

async function read(vault: Vault, store: SealedStore, id: string): Promise<{body: Reflection; sealed: Sealed}> {
  const changes = await readLastChanges(vault);
  const sealed = await (await openDatabase()).get(store, [vault.vaultId, id]);
  if (!sealed || isOlder(sealed, changes)) throw new StoreError('unreadable');
  return {body: (await vault.unseal(store, sealed)) as Reflection, sealed};
}
