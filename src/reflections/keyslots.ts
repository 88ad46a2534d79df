/*
 * A vault's data key exists only wrapped, once for each way in. The device slot is
 * wrapped by a key that no script can read out, which lives in the same database:
 * honest about being "not locked", and cheap to lock later.
 */
import {newId, randomBytes, toBytes} from './bytes.ts';
import {seal, unseal} from './envelope.ts';
import type {VaultRecord, Wrap} from './steps.ts';

const AES = {name: 'AES-GCM', length: 256} as const;
const INBOX = {name: 'ECDH', namedCurve: 'P-256'} as const;

export type NewVault = {readonly vault: VaultRecord; readonly deviceKey: CryptoKey};

export async function makeVault(device: string): Promise<NewVault> {
  const vaultId = newId();
  const [deviceKey, dataKey, inbox] = await Promise.all([
    crypto.subtle.generateKey(AES, false, ['wrapKey', 'unwrapKey']),
    crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']),
    crypto.subtle.generateKey(INBOX, true, ['deriveBits']),
  ]);
  const wrap = await wrapKey(deviceKey, dataKey, vaultId, 1);
  const secret = await crypto.subtle.exportKey('pkcs8', inbox.privateKey);
  const place = {vaultId, store: 'vaults', id: 'inbox', key: 1, clock: {count: 0, device}};
  const inboxSecret = await seal(dataKey, place, [...new Uint8Array(secret)]);
  const inboxKey = await crypto.subtle.exportKey('raw', inbox.publicKey);
  return {vault: {vaultId, v: 1, key: 1, wraps: [wrap], inboxKey, inboxSecret}, deviceKey};
}

async function wrapKey(by: CryptoKey, key: CryptoKey, vaultId: string, generation: number): Promise<Wrap> {
  const iv = randomBytes(12);
  const ct = await crypto.subtle.wrapKey('raw', key, by, {
    name: 'AES-GCM',
    iv,
    additionalData: binding(vaultId, generation),
  });
  return {kind: 'device', iv, ct};
}

/** @returns The data key, which no script can read out again. */
export async function unwrapDataKey(by: CryptoKey, vault: VaultRecord, wrap: Wrap): Promise<CryptoKey> {
  const algorithm = {name: 'AES-GCM', iv: wrap.iv, additionalData: binding(vault.vaultId, vault.key)};
  return crypto.subtle.unwrapKey('raw', wrap.ct, by, algorithm, AES, false, ['encrypt', 'decrypt']);
}

/** The private half of the inbox key, for reading what was written while locked. */
export async function openInboxSecret(dataKey: CryptoKey, vault: VaultRecord): Promise<CryptoKey> {
  const bytes = (await unseal(dataKey, 'vaults', vault.inboxSecret)) as number[];
  return crypto.subtle.importKey('pkcs8', Uint8Array.from(bytes), INBOX, false, ['deriveBits']);
}

function binding(vaultId: string, generation: number): Uint8Array<ArrayBuffer> {
  return toBytes(JSON.stringify(['alongside', 1, 'wrap', 'device', vaultId, generation]));
}
