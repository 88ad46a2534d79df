/*
 * A new data key for a vault. One transaction puts the new key, wrapped, in place of
 * the old one, which stays beside it sealed with the new; from then on records are
 * sealed anew one by one. Killed at any moment, the next opening goes on where it was.
 */
import {openDatabase, write} from '../database.ts';
import {seal, unseal, type Sealed} from '../envelope.ts';
import {StoreError} from '../faults.ts';
import {openEarlier} from '../keyslots.ts';
import {newDataKey, newInbox, sealEarlier} from '../newKeys.ts';
import {keyFor, openRow, type Opened} from '../vault.ts';
import {bringHome} from './bringHome.ts';
import type {SealedStore, VaultRecord, Wrap} from '../steps.ts';

const stores: readonly SealedStore[] = ['reflections', 'trash', 'drafts', 'practice'];
/** Records sealed anew in one transaction. */
const BATCH = 50;
/** Milliseconds after which no write under an earlier key is still on its way. */
const SETTLE = 60_000;

/** A vault's row under a new data key, which nothing on the disk knows yet. */
export type Renewed = {readonly row: VaultRecord; readonly raw: Uint8Array<ArrayBuffer>};

/** @param oldRaw The present data key's bytes. @param slots Wraps the new key, once for each way in. */
export async function renew(
  {row, key}: Opened,
  oldRaw: Uint8Array<ArrayBuffer>,
  slots: (dataKey: CryptoKey, generation: number) => Promise<readonly Wrap[]>,
): Promise<Renewed> {
  const generation = row.key + 1;
  const dataKey = await newDataKey();
  // Keys of before stay, each sealed with the newest: an earlier rotation may not be through.
  const older = await Promise.all(
    (row.before ?? []).map(async sealed =>
      sealEarlier(dataKey, row.vaultId, generation, Number(sealed.id.slice(4)), await openEarlier(key, sealed)),
    ),
  );
  const before = [...older, await sealEarlier(dataKey, row.vaultId, generation, row.key, oldRaw)];
  const inbox = await newInbox(dataKey, row.vaultId, generation, row.inboxSecret.clock.device);
  const wraps = await slots(dataKey, generation);
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', dataKey));
  const {inboxKey, inboxSecret} = row;
  const kept = {before, inboxBefore: {inboxKey, inboxSecret}, renewedAt: Date.now()};
  return {row: {...row, ...inbox, ...kept, key: generation, wraps}, raw};
}

/**
 * Puts it in place, and takes the device slot away, in one transaction.
 * @throws StoreError 'locked' where the vault was re-keyed or removed meanwhile.
 */
export async function putRenewed({row}: Renewed): Promise<void> {
  // What waits was sealed to the old inbox key, and comes home first.
  await bringHome(await openRow());
  const done = await write(['vaults', 'deviceKeys'], async transaction => {
    const now = await transaction.objectStore('vaults').get(row.vaultId);
    if (now?.key !== row.key - 1) return false;
    // What the person chose meanwhile stands.
    const {keepsNothing: _then, ...renewed} = row;
    const {label, autoLock, keepsNothing} = now;
    const chosen = {...(label && {label}), ...(autoLock && {autoLock}), ...(keepsNothing && {keepsNothing})};
    await Promise.all([
      transaction.objectStore('vaults').put({...renewed, ...chosen}),
      transaction.objectStore('deviceKeys').delete(row.vaultId),
    ]);
    return true;
  });
  if (!done) throw new StoreError('locked');
}

/**
 * Seals anew whatever an earlier key sealed; call it whenever a vault opens. The
 * earlier keys go at a later opening that finds nothing under them any more.
 */
export async function finishRotation(now = Date.now()): Promise<void> {
  const opened = await openRow();
  if (!opened.row.before) return;
  await navigator.locks.request(`rotate ${opened.row.vaultId}`, async () => {
    let left = 0;
    for (const store of stores) left += await sealAnew(opened, store);
    if (left === 0 && isSettled(opened.row, now)) await forgetEarlier(opened.row);
  });
}

/** @returns How many were under an earlier key when we came; those that do not open stay, and count. */
async function sealAnew(opened: Opened, store: SealedStore): Promise<number> {
  const {vaultId, key} = opened.row;
  const db = await openDatabase();
  let left = 0;
  // Batch by batch: a list of ten thousand that is being drawn beside this one does not wait for all of them.
  for (let after: readonly string[] = [vaultId]; ;) {
    const batch = await db.getAll(store, IDBKeyRange.bound(after, [vaultId, []], true), BATCH);
    const old = batch.filter(sealed => sealed.key !== key);
    if (old.length > 0) await replace(opened, store, old);
    left += old.length;
    if (batch.length < BATCH) return left;
    after = [vaultId, batch.at(-1)!.id];
  }
}

async function replace(opened: Opened, store: SealedStore, old: readonly Sealed[]): Promise<void> {
  const fresh = await Promise.all(old.map(sealed => again(opened, store, sealed).catch(() => undefined)));
  await write([store], transaction =>
    Promise.all(
      old.map(async (before, at) => {
        const to = fresh[at];
        const now = await transaction.objectStore(store).get([before.vaultId, before.id]);
        // Edited or moved by another view meanwhile: that one is newer.
        if (to && now && sameSeal(now, before)) await transaction.objectStore(store).put(to);
      }),
    ),
  );
}

async function again(opened: Opened, store: SealedStore, sealed: Sealed): Promise<Sealed> {
  const body = await unseal(await keyFor(opened, sealed.key), store, sealed);
  const {vaultId, id, clock} = sealed;
  return seal(opened.key, {vaultId, store, id, key: opened.row.key, clock}, body);
}

/** A view that had the earlier key in hand at the change may still be about to write with it. */
function isSettled({renewedAt = 0}: VaultRecord, now: number): boolean {
  return Math.abs(now - renewedAt) > SETTLE;
}

async function forgetEarlier({vaultId, key}: VaultRecord): Promise<void> {
  await write(['vaults'], async transaction => {
    const now = await transaction.objectStore('vaults').get(vaultId);
    if (now?.key !== key) return;
    const {before: _keys, inboxBefore: _inbox, renewedAt: _then, ...rest} = now;
    await transaction.objectStore('vaults').put(rest);
  });
}

function sameSeal(a: Sealed, b: Sealed): boolean {
  return a.key === b.key && a.iv.every((byte, at) => byte === b.iv[at]);
}
