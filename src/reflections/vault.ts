/*
 * The open vault: what turns bodies into sealed records and back. Made on first use,
 * with the device slot only.
 */
import {browser} from '../shared/browser.ts';
import {newId} from './bytes.ts';
import {openDatabase, write} from './database.ts';
import {seal, unseal, type Clock, type Sealed} from './envelope.ts';
import {StoreError, toStoreError} from './faults.ts';
import {makeVault, unwrapDataKey} from './keyslots.ts';
import type {SealedStore, VaultRecord} from './steps.ts';

export type Vault = {
  readonly vaultId: string;
  seal(store: SealedStore, id: string, clock: Clock, body: unknown): Promise<Sealed>;
  unseal(store: SealedStore, sealed: Sealed): Promise<unknown>;
};

/** In storage.local: tells a store that is gone from one that is new. Says nothing else. */
const SENTINEL = 'storeCreated';

let opened: Promise<Vault> | undefined;

/** @throws StoreError missing, locked, or whatever keeps the database from opening. */
export function openVault(): Promise<Vault> {
  opened ??= findVault().catch((error: unknown) => {
    opened = undefined;
    throw toStoreError(error);
  });
  return opened;
}

/** Forgets the open vault's key in this view. */
export function forgetVault(): void {
  opened = undefined;
}

async function findVault(): Promise<Vault> {
  const db = await openDatabase();
  const [found] = await db.getAll('vaults', undefined, 1);
  if (found) return openWithDevice(found);
  const {[SENTINEL]: before} = await browser.storage.local.get(SENTINEL);
  if (before === true) throw new StoreError('missing');
  return startFresh();
}

/** Makes a new, empty vault; also the answer to "missing" when a person chooses it. */
export async function startFresh(): Promise<Vault> {
  const device = newId();
  const made = await makeVault(device);
  const vault = await write(['vaults', 'deviceKeys', 'clocks'], async transaction => {
    // Two views may start at once: the first vault stays, the second view takes it.
    const [first] = await transaction.objectStore('vaults').getAll(undefined, 1);
    if (first) return first;
    const {vaultId} = made.vault;
    await Promise.all([
      transaction.objectStore('vaults').add(made.vault),
      transaction.objectStore('deviceKeys').add({vaultId, key: made.deviceKey}),
      transaction.objectStore('clocks').add({vaultId, count: 0, device}),
    ]);
    return made.vault;
  });
  await browser.storage.local.set({[SENTINEL]: true});
  return openWithDevice(vault);
}

async function openWithDevice(vault: VaultRecord): Promise<Vault> {
  const db = await openDatabase();
  const slot = await db.get('deviceKeys', vault.vaultId);
  const wrap = vault.wraps.find(wrap => wrap.kind === 'device');
  if (!slot || !wrap) throw new StoreError('locked');
  const key = await unwrapDataKey(slot.key, vault, wrap);
  const {vaultId} = vault;
  return {
    vaultId,
    seal: (store, id, clock, body) => seal(key, {vaultId, store, id, key: vault.key, clock}, body),
    unseal: (store, sealed) => unseal(key, store, sealed),
  };
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
