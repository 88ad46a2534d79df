/*
 * The open vault: what turns bodies into sealed records and back. A vault that is not
 * locked opens with its device slot; one that is, with the key the session holds, and
 * each call asks the session anew, so that nothing opens after a lock.
 */
import {browser} from '../shared/browser.ts';
import {bytesOf} from './base64.ts';
import {openDatabase, write} from './database.ts';
import {seal, unseal, type Clock, type Sealed} from './envelope.ts';
import {StoreError, toStoreError} from './faults.ts';
import {importDataKey, openEarlier, unwrapDataKey} from './keyslots.ts';
import {readSession, type Open, type Session} from './session.ts';
import type {SealedStore, VaultRecord} from './steps.ts';

export type Vault = {
  readonly vaultId: string;
  /** As the person chose: nothing more is put into it. */
  readonly keepsNothing: boolean;
  seal(store: SealedStore, id: string, clock: Clock, body: unknown): Promise<Sealed>;
  unseal(store: SealedStore, sealed: Sealed): Promise<unknown>;
};
/** A vault's row and the key that opens it now. */
export type Opened = {readonly row: VaultRecord; readonly key: CryptoKey};

/** In storage.local: tells a store that is gone from one that is new. Says nothing else. */
export const SENTINEL = 'storeCreated';

/** The key this view used last, by vault and generation. Gone with the lock. */
let cached: {readonly of: string; readonly key: Promise<CryptoKey>} | undefined;

/** @throws StoreError missing, locked, or whatever keeps the database from opening. */
export async function openVault(): Promise<Vault> {
  return vaultOf(await openRow());
}

export function vaultOf(opened: Opened): Vault {
  const {row, key} = opened;
  const {vaultId} = row;
  return {
    vaultId,
    keepsNothing: row.keepsNothing === true,
    seal: (store, id, clock, body) => seal(key, {vaultId, store, id, key: row.key, clock}, body),
    unseal: async (store, sealed) => unseal(await keyFor(opened, sealed.key), store, sealed),
  };
}

/** What is open, and whose vaults there are. */
export type Asked = {readonly session: Session; readonly rows: readonly VaultRecord[]};

export async function askNow(): Promise<Asked> {
  const [session, rows] = await Promise.all([readSession(), openDatabase().then(db => db.getAll('vaults'))]);
  return {session, rows};
}

/** The row of whoever writes, with its key. @param asked Just now; absent: it is asked. @throws StoreError as openVault does. */
export async function openRow(asked?: Asked): Promise<Opened> {
  try {
    const {session, rows} = asked ?? (await askNow());
    const {open, writer} = session;
    const row = await rowOf(rows, writer);
    const lasting = open?.vaultId === row.vaultId ? open : undefined;
    const of = `${row.vaultId} ${row.key} ${lasting ? 'session' : 'device'}`;
    if (cached?.of !== of) {
      const key = lasting ? openWithSession(row, lasting) : openWithDevice(row);
      cached = {of, key};
      key.catch(forgetVault);
    }
    return {row, key: await cached.key};
  } catch (error) {
    forgetVault();
    throw toStoreError(error);
  }
}

/** Forgets the open vault's key in this view. */
export function forgetVault(): void {
  cached = undefined;
}

/** The key of that generation: the present one, or an earlier one that lies sealed with it. */
export async function keyFor({row, key}: Opened, generation: number): Promise<CryptoKey> {
  if (generation === row.key) return key;
  const earlier = row.before?.find(({id}) => id === `key:${generation}`);
  if (!earlier) throw new StoreError('unreadable');
  return importDataKey(await openEarlier(key, earlier));
}

async function rowOf(rows: readonly VaultRecord[], writer: string | undefined): Promise<VaultRecord> {
  // Where several people share the login, nobody's vault is meant until one of them is.
  const row = rows.length === 1 ? rows[0] : rows.find(({vaultId}) => vaultId === writer);
  if (row) return row;
  if (rows.length > 1) throw new StoreError('locked');
  if (await wasHere()) throw new StoreError('missing');
  return startFresh();
}

/** Whether there was a store before: the sentinel says so, or records without a vault do. */
async function wasHere(): Promise<boolean> {
  const {[SENTINEL]: before} = await browser.storage.local.get(SENTINEL);
  return before === true || (await (await openDatabase()).count('reflections')) > 0;
}

async function openWithSession(row: VaultRecord, {key, generation}: Open): Promise<CryptoKey> {
  if (generation !== row.key) throw new StoreError('locked');
  return importDataKey(bytesOf(key));
}

/** @param extractable Only for wrapping the key once more. */
export async function openWithDevice(row: VaultRecord, extractable = false): Promise<CryptoKey> {
  const slot = await (await openDatabase()).get('deviceKeys', row.vaultId);
  const wrap = row.wraps.find(({kind}) => kind === 'device');
  if (!slot || !wrap) throw new StoreError('locked');
  return unwrapDataKey(slot.key, row, wrap, extractable);
}

/** Makes a first, empty vault; also the answer to "missing" when a person chooses it. */
export async function startFresh(): Promise<VaultRecord> {
  return (await import('./addVault.ts')).addVault(undefined, 'if none');
}

/**
 * The next tick of the vault's logical clock, kept before it is used: a crash may
 * skip a number, never use one twice.
 */
export async function tick(vaultId: string): Promise<Clock> {
  return write(['clocks'], async transaction => {
    const now = await transaction.objectStore('clocks').get(vaultId);
    if (!now) throw new StoreError('missing');
    const next = {vaultId, count: now.count + 1, device: now.device};
    await transaction.objectStore('clocks').put(next);
    return {count: next.count, device: next.device};
  });
}
