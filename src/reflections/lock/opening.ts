/*
 * Opening a closed vault, by passphrase or recovery key. The key goes into the
 * session's memory; then what waited comes home and an unfinished rotation goes on.
 */
import {base64Of} from '../toBase64.ts';
import {announce} from '../changes.ts';
import {openDatabase} from '../database.ts';
import {StoreError} from '../faults.ts';
import {deriveKey} from '../kdf.ts';
import {importDataKey, unwrapDataKey} from '../keyslots.ts';
import {putOpen} from '../putSession.ts';
import {autoLockDefault} from '../session.ts';
import {openRow, type Opened} from '../vault.ts';
import type {VaultRecord} from '../steps.ts';
import {bringHome, mendInbox} from './bringHome.ts';
import {finishRotation} from './rotation.ts';
import {readRecoveryKey, wrappingKeyOf, type RecoveryKey} from './recoveryKey.ts';
import {slipsIn, type Slips} from './recoverySlips.ts';
import {forgetFailures, noteFailure, pauseLeft} from './tries.ts';

/** opened · wrong: it did not open · wait: after several that did not, so many milliseconds from now · slips: no key yet. */
export type Answer = {readonly is: 'opened' | 'wrong'} | {readonly is: 'wait'; readonly left: number} | Slips;

export async function unlock(vaultId: string, passphrase: string): Promise<Answer> {
  return attempt(vaultId, row => openWithPassphrase(row, passphrase));
}

/** @param text 24 words, or the letters, or all of the file. */
export async function unlockWithRecovery(vaultId: string, text: string): Promise<Answer> {
  const recovery = await readRecoveryKey(text);
  if (recovery) return attempt(vaultId, row => openWithRecovery(row, recovery));
  return (await slipsIn(text)) ?? {is: 'wrong'};
}

/** @returns The data key, extractable; undefined where the passphrase is another one. */
export async function openWithPassphrase(row: VaultRecord, passphrase: string): Promise<CryptoKey | undefined> {
  const wrap = row.wraps.find(({kind}) => kind === 'passphrase');
  if (wrap?.kind !== 'passphrase') return undefined;
  const by = await deriveKey(passphrase, wrap.kdf);
  return unwrapDataKey(by, row, wrap, true).catch(() => undefined);
}

async function openWithRecovery(row: VaultRecord, recovery: RecoveryKey): Promise<CryptoKey | undefined> {
  const wrap = row.wraps.find(({kind}) => kind === 'recovery');
  if (!wrap) return undefined;
  const by = await wrappingKeyOf(recovery, row.vaultId);
  return unwrapDataKey(by, row, wrap, true).catch(() => undefined);
}

async function attempt(vaultId: string, open: (row: VaultRecord) => Promise<CryptoKey | undefined>): Promise<Answer> {
  // One at a time, over all views: the pause holds for them together.
  return navigator.locks.request(`unlock ${vaultId}`, async () => {
    const left = await pauseLeft(vaultId);
    if (left > 0) return {is: 'wait', left};
    const row = await rowOf(vaultId);
    const dataKey = await open(row);
    if (!dataKey) {
      await noteFailure(vaultId);
      return {is: 'wrong'};
    }
    await forgetFailures(vaultId);
    await enter(row, new Uint8Array(await crypto.subtle.exportKey('raw', dataKey)));
    return {is: 'opened'};
  });
}

/** What waited comes home first, so that every view finds it; then the key goes into the session. */
export async function enter(row: VaultRecord, raw: Uint8Array<ArrayBuffer>): Promise<void> {
  const opened = {row, key: await importDataKey(raw)};
  // No room on the disk keeps nobody out: what waits goes on waiting.
  await settleIn(opened).catch(() => undefined);
  const autoLock = row.autoLock ?? autoLockDefault;
  await putOpen({vaultId: row.vaultId, key: base64Of(raw), generation: row.key, ...autoLock});
  announce();
}

async function settleIn(opened: Opened): Promise<void> {
  await bringHome(opened);
  await mendInbox(opened);
}

export async function rowOf(vaultId: string): Promise<VaultRecord> {
  const row = await (await openDatabase()).get('vaults', vaultId);
  if (!row) throw new StoreError('missing');
  return row;
}

/** What an opening left undone, because the browser went: waiting words, an unfinished rotation. */
export async function tidy(): Promise<void> {
  await bringHome(await openRow());
  await finishRotation();
}
