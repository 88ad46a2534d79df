/*
 * Writes a plan: everything is sealed first, then one transaction takes all of it or
 * nothing. Whatever stops it, the store is as it was.
 */
import type {IDBPTransaction} from 'idb';
import {announce} from '../changes.ts';
import type {Contents} from '../contents.ts';
import {write} from '../database.ts';
import type {Clock, Sealed} from '../envelope.ts';
import {StoreError} from '../faults.ts';
import type {Raw} from '../held.ts';
import {noting, type LastChanges, type Note} from '../lastChanges.ts';
import type {Schema} from '../steps.ts';
import type {Vault} from '../vault.ts';
import type {Plan} from './plan.ts';
import type {Entry} from './merge.ts';

export type Progress = {
  /** From 0 to 1. */
  readonly told: (part: number) => void;
  readonly signal: AbortSignal;
};
type Row = {readonly store: Raw['store']; readonly sealed: Sealed};

/** So many are sealed or queued between two looks at the signal. */
const BATCH = 500;

/**
 * @returns Whether it is done; false where the store changed since the plan was made, and another plan is wanted.
 * @throws DOMException AbortError where the person stopped it; StoreError otherwise. Nothing is changed then.
 */
export async function applyPlan(plan: Plan, here: Contents, vault: Vault, progress: Progress): Promise<boolean> {
  const rows = await sealAll(plan, here, vault, progress);
  const done = await noting(
    vault,
    {...here.clock, count: plan.count},
    before => changedBy(plan, before),
    note => writeAll(plan, here, rows, vault.vaultId, note, progress),
  ).catch((error: unknown) => {
    progress.signal.throwIfAborted();
    throw error;
  });
  if (done) announce();
  return done;
}

/** Brought in by the person, a record is what it is there, though it may be older than what was here. */
function changedBy({added, changed, removed, erased}: Plan, before: LastChanges): (readonly [string, Clock])[] {
  const written = [...changed, ...added.filter(({id}) => before.has(id))];
  const ids = new Set(removed.map(({id}) => id));
  return [...written.map(({id, clock}) => [id, clock] as const), ...erased.filter(([id]) => ids.has(id))];
}

async function writeAll(
  plan: Plan,
  here: Contents,
  rows: readonly Row[],
  vaultId: string,
  note: Note,
  progress: Progress,
): Promise<boolean> {
  return write(['reflections', 'trash', 'tombstones', 'clocks', 'practice'], async transaction => {
    try {
      const clocks = transaction.objectStore('clocks');
      const clock = await clocks.get(vaultId);
      if (!clock) throw new StoreError('missing');
      if (clock.count !== here.clock.count) return false;
      for (const {id, state} of plan.removed) void transaction.objectStore(storeOf(state)).delete([vaultId, id]);
      for (const [id, clock] of plan.erased) void transaction.objectStore('tombstones').put({vaultId, id, clock});
      for (let at = 0; at < rows.length; at += BATCH) {
        await Promise.all(rows.slice(at, at + BATCH).map(row => put(transaction, row, vaultId)));
        progress.told(0.5 + (0.5 * at) / rows.length);
        progress.signal.throwIfAborted();
      }
      await Promise.all([
        clocks.put({...clock, count: Math.max(clock.count, plan.count)}),
        note(transaction.objectStore('practice')),
      ]);
      return true;
    } catch (error) {
      // Without this the browser would keep the half that was queued.
      transaction.abort();
      void transaction.done.catch(() => undefined);
      throw error;
    }
  });
}

type Writing = IDBPTransaction<Schema, ('reflections' | 'trash' | 'tombstones' | 'clocks' | 'practice')[], 'readwrite'>;

/** Into the one store, and out of the other. */
function put(transaction: Writing, {store, sealed}: Row, vaultId: string): Promise<unknown> {
  const other = store === 'trash' ? 'reflections' : 'trash';
  return Promise.all([
    transaction.objectStore(store).put(sealed),
    transaction.objectStore(other).delete([vaultId, sealed.id]),
  ]);
}

async function sealAll(plan: Plan, here: Contents, vault: Vault, {signal, told}: Progress): Promise<Row[]> {
  const entries = [...plan.added, ...plan.changed];
  const rows: Row[] = [];
  for (let at = 0; at < entries.length; at += BATCH) {
    rows.push(...(await Promise.all(entries.slice(at, at + BATCH).map(entry => sealEntry(vault, entry)))));
    told((0.5 * at) / entries.length);
    signal.throwIfAborted();
  }
  for (const [id, raw] of plan.held) {
    rows.push({store: 'reflections', sealed: await vault.seal('reflections', id, here.clock, {held: raw})});
  }
  return rows;
}

/** Sealed anew, for this vault, with the clock of the change itself. */
async function sealEntry(vault: Vault, {id, state, clock, body}: Entry): Promise<Row> {
  const store = storeOf(state);
  return {store, sealed: await vault.seal(store, id, clock, body)};
}

function storeOf(state: Entry['state']): Raw['store'] {
  return state === 'trash' ? 'trash' : 'reflections';
}
