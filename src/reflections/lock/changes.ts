/*
 * Turning the lock on and off, and changing what opens it. Whatever has a recovery
 * key to show is prepared first and put in place when the person has it: killed in
 * between, nothing has changed.
 */
import {announce} from '../changes.ts';
import {bytesOf} from '../base64.ts';
import {write} from '../database.ts';
import {StoreError} from '../faults.ts';
import {deriveKey, newKdf} from '../kdf.ts';
import {newDeviceKey, wrapDataKey} from '../newKeys.ts';
import {putAutoLock, putWriter} from '../putSession.ts';
import {closeSession, readSession} from '../session.ts';
import {openRow, openWithDevice} from '../vault.ts';
import type {AutoLock, VaultRecord, Wrap} from '../steps.ts';
import {enter, openWithPassphrase, rowOf} from './opening.ts';
import {newRecoveryKey, wrappingKeyOf, type RecoveryKey} from './recoveryKey.ts';
import {putRenewed, renew} from './rotation.ts';

/** The recovery key to show, and what to call once the person has it. */
export type Prepared = {readonly recovery: RecoveryKey; readonly commit: () => Promise<void>};

/**
 * Closes the open vault with this passphrase, under a new data key: turns the lock on,
 * or, where it is on and somebody may know how to open it, starts over.
 */
export async function prepareLock(passphrase: string): Promise<Prepared> {
  const opened = await openRow();
  const {vaultId} = opened.row;
  const recovery = newRecoveryKey();
  const renewed = await renew(opened, await rawKeyOf(opened.row), (dataKey, generation) =>
    Promise.all([
      byPassphrase(passphrase, dataKey, vaultId, generation),
      byRecovery(recovery, dataKey, vaultId, generation),
    ]),
  );
  const commit = async () => {
    await putRenewed(renewed);
    await enter(renewed.row, renewed.raw);
  };
  return {recovery, commit};
}

/** @returns false where `present` does not open it; nothing has changed then. */
export async function changePassphrase(vaultId: string, present: string, next: string): Promise<boolean> {
  const row = await rowOf(vaultId);
  const dataKey = await openWithPassphrase(row, present);
  if (!dataKey) return false;
  await putSlot(row, await byPassphrase(next, dataKey, vaultId, row.key));
  return true;
}

/** After the recovery key opened it: a passphrase one knows. Only while it is open. */
export async function setPassphrase(next: string): Promise<void> {
  const {row} = await openRow();
  const raw = await rawKeyOf(row);
  const dataKey = await crypto.subtle.importKey('raw', raw, 'AES-GCM', true, ['encrypt', 'decrypt']);
  await putSlot(row, await byPassphrase(next, dataKey, row.vaultId, row.key));
}

/** @returns undefined where the passphrase does not open it. */
export async function prepareRecovery(vaultId: string, passphrase: string): Promise<Prepared | undefined> {
  const row = await rowOf(vaultId);
  const dataKey = await openWithPassphrase(row, passphrase);
  if (!dataKey) return undefined;
  const recovery = newRecoveryKey();
  const slot = await byRecovery(recovery, dataKey, vaultId, row.key);
  return {recovery, commit: () => putSlot(row, slot)};
}

/** Back to "kept, not locked". @returns false where the passphrase does not open it. */
export async function turnLockOff(vaultId: string, passphrase: string): Promise<boolean> {
  const row = await rowOf(vaultId);
  const dataKey = await openWithPassphrase(row, passphrase);
  if (!dataKey) return false;
  const key = await newDeviceKey();
  const wrap = await wrapDataKey(key, dataKey, 'device', vaultId, row.key);
  await write(['vaults', 'deviceKeys'], async transaction => {
    const now = sameGeneration(await transaction.objectStore('vaults').get(vaultId), row);
    await Promise.all([
      transaction.objectStore('vaults').put({...now, wraps: [{kind: 'device', ...wrap}]}),
      transaction.objectStore('deviceKeys').put({vaultId, key}),
    ]);
  });
  await closeSession();
  await putWriter(vaultId);
  announce();
  return true;
}

/** When the open vault closes by itself, from now on. */
export async function setAutoLock(autoLock: AutoLock): Promise<void> {
  const {row} = await openRow();
  await write(['vaults'], async transaction => {
    const now = await transaction.objectStore('vaults').get(row.vaultId);
    if (now) await transaction.objectStore('vaults').put({...now, autoLock});
  });
  await putAutoLock(autoLock);
  announce();
}

async function byPassphrase(
  passphrase: string,
  dataKey: CryptoKey,
  vaultId: string,
  generation: number,
): Promise<Wrap> {
  const kdf = await newKdf();
  const by = await deriveKey(passphrase, kdf);
  return {kind: 'passphrase', kdf, ...(await wrapDataKey(by, dataKey, 'passphrase', vaultId, generation))};
}

async function byRecovery(
  recovery: RecoveryKey,
  dataKey: CryptoKey,
  vaultId: string,
  generation: number,
): Promise<Wrap> {
  const by = await wrappingKeyOf(recovery, vaultId);
  return {kind: 'recovery', ...(await wrapDataKey(by, dataKey, 'recovery', vaultId, generation))};
}

async function putSlot(row: VaultRecord, slot: Wrap): Promise<void> {
  await write(['vaults'], async transaction => {
    const now = sameGeneration(await transaction.objectStore('vaults').get(row.vaultId), row);
    await transaction
      .objectStore('vaults')
      .put({...now, wraps: [...now.wraps.filter(({kind}) => kind !== slot.kind), slot]});
  });
}

function sameGeneration(now: VaultRecord | undefined, row: VaultRecord): VaultRecord {
  // Re-keyed in another view meanwhile: what we wrapped is the key of before.
  if (now?.key !== row.key) throw new StoreError('locked');
  return now;
}

/** The bytes of the open vault's data key: from the session, or through the device slot. */
async function rawKeyOf(row: VaultRecord): Promise<Uint8Array<ArrayBuffer>> {
  const {open} = await readSession();
  if (open?.vaultId === row.vaultId) return bytesOf(open.key);
  return new Uint8Array(await crypto.subtle.exportKey('raw', await openWithDevice(row, true)));
}
