/*
 * How a record is sealed: AES-256-GCM under the vault's data key, a fresh random
 * nonce each time, its place bound in as additional data. docs/decisions/envelope.md
 * says why; envelope.test.ts holds the known answers.
 */
import {pad, randomBytes, toBytes, unpad} from './bytes.ts';
import {StoreError} from './faults.ts';

/** A logical clock: `count` grows with every change a device sees; wall clocks only decorate. */
export type Clock = {readonly count: number; readonly device: string};

/** By count; two devices that counted alike are told apart by name, so that every store agrees. */
export function compareClocks(a: Clock, b: Clock): number {
  return a.count - b.count || (a.device < b.device ? -1 : a.device > b.device ? 1 : 0);
}

/** Where a record belongs. All of it is bound into the seal: a moved record does not open. */
export type Place = {
  readonly vaultId: string;
  readonly store: string;
  readonly id: string;
  readonly key: number;
  readonly clock: Clock;
};

export type Sealed = {
  readonly vaultId: string;
  readonly id: string;
  readonly v: 1;
  /** Generation of the data key. */
  readonly key: number;
  readonly clock: Clock;
  /** 12 random bytes. */
  readonly iv: Uint8Array<ArrayBuffer>;
  /** Ciphertext and 16-byte tag. */
  readonly ct: ArrayBuffer;
};

/** The additional data: a JSON array in UTF-8, so that no two places share a spelling. */
export function bindingOf({vaultId, store, id, key, clock}: Place): Uint8Array<ArrayBuffer> {
  return toBytes(JSON.stringify(['alongside', 1, store, vaultId, id, key, clock.count, clock.device]));
}

/** @param iv Only known-answer tests pass one: a nonce is never used twice under a key. */
export async function seal(key: CryptoKey, place: Place, body: unknown, iv = randomBytes(12)): Promise<Sealed> {
  const algorithm = {name: 'AES-GCM', iv, additionalData: bindingOf(place)};
  const ct = await crypto.subtle.encrypt(algorithm, key, pad(JSON.stringify(body)));
  return {vaultId: place.vaultId, id: place.id, v: 1, key: place.key, clock: place.clock, iv, ct};
}

/** @throws StoreError 'unreadable' where anything at all about the record was changed. */
export async function unseal(key: CryptoKey, store: string, sealed: Sealed): Promise<unknown> {
  try {
    const algorithm = {name: 'AES-GCM', iv: sealed.iv, additionalData: bindingOf({...sealed, store})};
    return JSON.parse(unpad(await crypto.subtle.decrypt(algorithm, key, sealed.ct)));
  } catch (error) {
    throw new StoreError('unreadable', {cause: error});
  }
}
