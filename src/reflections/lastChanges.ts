/*
 * An older copy of a record, put back in its place, opens like the record itself: a seal
 * tells change, not age. So one sealed row knows the last change of each record that was
 * changed or erased since it was first kept, and a copy from before that is not taken for
 * the record. Written in the same transaction as the change; held by a lock while it is,
 * so that two views cannot undo each other.
 */
import {openDatabase} from './database.ts';
import {compareClocks, type Clock, type Sealed} from './envelope.ts';
import type {Vault} from './vault.ts';

const ID = 'changes';

/** Writes what is noted, where it is other than before. */
export type Note = (practice: {put(row: Sealed): Promise<unknown>}) => unknown;

/** The clock of the last change, by record. One that was kept and never changed is not in it. */
export type LastChanges = ReadonlyMap<string, Clock>;

/**
 * Ask before asking for the records: what is read later is as new or newer.
 * @returns None where there is no such row, or where it does not open.
 */
export async function readLastChanges(vault: Vault): Promise<LastChanges> {
  const sealed = await (await openDatabase()).get('practice', [vault.vaultId, ID]);
  const body = sealed && (await vault.unseal('practice', sealed).catch(() => undefined));
  return new Map(Object.entries((body ?? {}) as Record<string, Clock>));
}

/** Whether this is a copy from before the record's last change. */
export function isOlder({id, clock}: Pick<Sealed, 'id' | 'clock'>, changes: LastChanges): boolean {
  const last = changes.get(id);
  return last !== undefined && compareClocks(clock, last) < 0;
}

/**
 * @param clock Of the change.
 * @param changed The records it changes, each with the clock it has from then on.
 * @param work Makes the change, and in the same transaction has it noted in `practice`.
 */
export async function noting<Result>(
  vault: Vault,
  clock: Clock,
  changed: (before: LastChanges) => Iterable<readonly [id: string, clock: Clock]>,
  work: (note: Note) => Promise<Result>,
): Promise<Result> {
  return navigator.locks.request(`changes ${vault.vaultId}`, async () => {
    const before = await readLastChanges(vault);
    const news = [...changed(before)];
    if (news.length === 0) return work(() => undefined);
    const sealed = await vault.seal('practice', ID, clock, Object.fromEntries([...before, ...news]));
    return work(practice => practice.put(sealed));
  });
}
