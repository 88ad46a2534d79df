/*
 * Sealing to a vault without being able to open it: a throw-away ECDH P-256 pair, its
 * agreement with the vault's public key stretched by HKDF-SHA-256, AES-256-GCM over
 * the padded words. The throw-away half and the key it led to live in the memory of the
 * page that seals, and go with it: from then on who sealed cannot read back.
 */
import {pad, randomBytes, toBytes, unpad} from './bytes.ts';
import {StoreError} from './faults.ts';
import type {InboxRecord} from './steps.ts';

const CURVE = {name: 'ECDH', namedCurve: 'P-256'} as const;

export type BoxPlace = {readonly vaultId: string; readonly id: string};

/** What one sender and one vault agreed on: good for as many boxes as one likes, each with its own nonce. */
export type Agreed = {readonly senderKey: ArrayBuffer; readonly key: CryptoKey};

/** @param pair Only known-answer tests pass one. */
export async function agreeWith(inboxKey: ArrayBuffer, pair?: CryptoKeyPair): Promise<Agreed> {
  const own = pair ?? (await crypto.subtle.generateKey(CURVE, false, ['deriveBits']));
  const senderKey = await crypto.subtle.exportKey('raw', own.publicKey);
  const receiver = await crypto.subtle.importKey('raw', inboxKey, CURVE, false, []);
  return {senderKey, key: await agreedKey(own.privateKey, receiver, senderKey, inboxKey, 'encrypt')};
}

/** @param iv Only known-answer tests pass one: a nonce is never used twice under a key. */
export async function sealWith(
  {senderKey, key}: Agreed,
  {vaultId, id}: BoxPlace,
  body: unknown,
  iv = randomBytes(12),
): Promise<InboxRecord> {
  const algorithm = {name: 'AES-GCM', iv, additionalData: bindingOf(vaultId, id)};
  const ct = await crypto.subtle.encrypt(algorithm, key, pad(JSON.stringify(body)));
  return {vaultId, id, v: 1, senderKey, iv, ct};
}

/** @throws StoreError 'unreadable' where anything about it was changed, or it was sealed to another. */
export async function openBox(secret: CryptoKey, inboxKey: ArrayBuffer, record: InboxRecord): Promise<unknown> {
  try {
    const sender = await crypto.subtle.importKey('raw', record.senderKey, CURVE, false, []);
    const key = await agreedKey(secret, sender, record.senderKey, inboxKey, 'decrypt');
    const algorithm = {name: 'AES-GCM', iv: record.iv, additionalData: bindingOf(record.vaultId, record.id)};
    return JSON.parse(unpad(await crypto.subtle.decrypt(algorithm, key, record.ct)));
  } catch (error) {
    throw new StoreError('unreadable', {cause: error});
  }
}

/** Whether the two halves belong together: a public half somebody else put there would let them read. */
export async function isPair(secret: CryptoKey, inboxKey: ArrayBuffer): Promise<boolean> {
  try {
    const probe = {vaultId: 'probe', id: 'probe'};
    return (
      (await openBox(secret, inboxKey, await sealWith(await agreeWith(inboxKey), probe, 'together'))) === 'together'
    );
  } catch {
    return false;
  }
}

async function agreedKey(
  secret: CryptoKey,
  theirs: CryptoKey,
  senderKey: ArrayBuffer,
  inboxKey: ArrayBuffer,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({name: 'ECDH', public: theirs}, secret, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  // Both public keys go in, so that the key belongs to this very exchange.
  const salt = new Uint8Array([...new Uint8Array(senderKey), ...new Uint8Array(inboxKey)]);
  const algorithm = {name: 'HKDF', hash: 'SHA-256', salt, info: toBytes('alongside 1 inbox')};
  return crypto.subtle.deriveKey(algorithm, base, {name: 'AES-GCM', length: 256}, false, [use]);
}

function bindingOf(vaultId: string, id: string): Uint8Array<ArrayBuffer> {
  return toBytes(JSON.stringify(['alongside', 1, 'inbox', vaultId, id]));
}
