/* Everything a vault holds, opened: what a backup is made of, and what one is merged with. */
import {isHeld, toRaw, type Raw} from './held.ts';
import {openDatabase} from './database.ts';
import type {Clock, Sealed} from './envelope.ts';
import type {Content} from './backup/content.ts';
import type {Entry} from './backup/merge.ts';
import type {Reflection} from './body.ts';
import {isOlder, readLastChanges, type LastChanges} from './lastChanges.ts';
import {everythingOf} from './ranges.ts';
import {StoreError} from './faults.ts';
import type {Vault} from './vault.ts';

export type Contents = Content & {
  /** Records that do not open, or are older copies, by the place they stand in; also among `sealed`. */
  readonly stuck: ReadonlyMap<string, Raw>;
  /** The vault's clock when all of this was read. */
  readonly clock: Clock;
};

export async function readContents(vault: Vault): Promise<Contents> {
  const changes = await readLastChanges(vault);
  const db = await openDatabase();
  const range = everythingOf(vault.vaultId);
  const transaction = db.transaction(['reflections', 'trash', 'tombstones', 'clocks']);
  const [kept, trash, tombstones, clock] = await Promise.all([
    transaction.objectStore('reflections').getAll(range),
    transaction.objectStore('trash').getAll(range),
    transaction.objectStore('tombstones').getAll(range),
    transaction.objectStore('clocks').get(vault.vaultId),
  ]);
  if (!clock) throw new StoreError('missing');
  const rows = [
    ...(await openRows(vault, 'reflections', kept, changes)),
    ...(await openRows(vault, 'trash', trash, changes)),
  ];
  const stuck = rows.flatMap(({stuck}) => stuck ?? []);
  return {
    vaultId: vault.vaultId,
    entries: new Map(rows.flatMap(({entry}) => (entry ? [[entry.id, entry] as const] : []))),
    erased: new Map(tombstones.map(({id, clock}) => [id, clock])),
    sealed: [...stuck, ...rows.flatMap(({held}) => held ?? [])],
    stuck: new Map(stuck.map(raw => [raw.id, raw])),
    clock: {count: clock.count, device: clock.device},
  };
}

type Row = {readonly entry?: Entry; readonly held?: Raw; readonly stuck?: Raw};

async function openRows(
  vault: Vault,
  store: Raw['store'],
  sealed: readonly Sealed[],
  changes: LastChanges,
): Promise<Row[]> {
  const opened = await Promise.allSettled(sealed.map(record => vault.unseal(store, record)));
  return opened.map((result, index): Row => {
    const record = sealed[index]!;
    if (result.status === 'rejected') return {stuck: toRaw(store, record)};
    if (isHeld(result.value)) return {held: result.value.held};
    if (isOlder(record, changes)) return {stuck: toRaw(store, record)};
    const state = store === 'trash' ? 'trash' : 'kept';
    return {entry: {id: record.id, state, clock: record.clock, body: result.value as Reflection}};
  });
}
