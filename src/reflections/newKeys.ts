/* Makes vaults and keys, and wraps them. Loaded when something new is made; opening needs none of it. */
import {newId, randomBytes} from './bytes.ts';
import {seal, type Sealed} from './envelope.ts';
import {INBOX} from './inboxSecret.ts';
import {AES, wrapBinding} from './keyslots.ts';
import type {VaultRecord, Wrap} from './steps.ts';

export type NewVault = {readonly vault: VaultRecord; readonly deviceKey: CryptoKey};
type Bare = {readonly iv: Uint8Array<ArrayBuffer>; readonly ct: ArrayBuffer};

export async function makeVault(device: string): Promise<NewVault> {
  const vaultId = newId();
  const [deviceKey, dataKey] = await Promise.all([newDeviceKey(), newDataKey()]);
  const wrap = await wrapDataKey(deviceKey, dataKey, 'device', vaultId, 1);
  const inbox = await newInbox(dataKey, vaultId, 1, device);
  return {vault: {vaultId, v: 1, key: 1, wraps: [{kind: 'device', ...wrap}], ...inbox}, deviceKey};
}

export function newDeviceKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(AES, false, ['wrapKey', 'unwrapKey']);
}

/** Extractable, because it has to be wrapped; whoever makes one lets go of it right after. */
export function newDataKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
}

/** A fresh pair: anybody may seal to the one half, the other lies sealed with the data key. */
export async function newInbox(
  dataKey: CryptoKey,
  vaultId: string,
  generation: number,
  device: string,
): Promise<Pick<VaultRecord, 'inboxKey' | 'inboxSecret'>> {
  const pair = await crypto.subtle.generateKey(INBOX, true, ['deriveBits']);
  const secret = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const place = {vaultId, store: 'vaults', id: 'inbox', key: generation, clock: {count: 0, device}};
  const inboxSecret = await seal(dataKey, place, [...new Uint8Array(secret)]);
  return {inboxKey: await crypto.subtle.exportKey('raw', pair.publicKey), inboxSecret};
}

export async function wrapDataKey(
  by: CryptoKey,
  key: CryptoKey,
  kind: Wrap['kind'],
  vaultId: string,
  generation: number,
): Promise<Bare> {
  const iv = randomBytes(12);
  const algorithm = {name: 'AES-GCM', iv, additionalData: wrapBinding(kind, vaultId, generation)};
  return {iv, ct: await crypto.subtle.wrapKey('raw', key, by, algorithm)};
}

/** An earlier data key, sealed with the present one: what it sealed still opens until it is sealed anew. */
export async function sealEarlier(
  dataKey: CryptoKey,
  vaultId: string,
  generation: number,
  earlier: number,
  raw: Uint8Array,
): Promise<Sealed> {
  const place = {vaultId, store: 'vaults', id: `key:${earlier}`, key: generation, clock: {count: 0, device: ''}};
  return seal(dataKey, place, [...raw]);
}
