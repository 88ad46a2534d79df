/*
 * A vault's data key exists only wrapped, once for each way in. The device slot is
 * wrapped by a key that no script can read out, which lives in the same database:
 * honest about being "not locked", and cheap to lock later. The other slots are
 * opened by a passphrase or by the recovery key, and by nothing on this computer.
 * Here is the opening; newKeys.ts makes and wraps.
 */
import {toBytes} from './bytes.ts';
import {unseal, type Sealed} from './envelope.ts';
import type {VaultRecord, Wrap} from './steps.ts';

export const AES = {name: 'AES-GCM', length: 256} as const;

/**
 * @param extractable Only for wrapping it once more, or for the memory of the session.
 * @throws Where the key is another one, or anything about the wrap was changed.
 */
export async function unwrapDataKey(
  by: CryptoKey,
  vault: VaultRecord,
  wrap: Wrap,
  extractable = false,
): Promise<CryptoKey> {
  const algorithm = {
    name: 'AES-GCM',
    iv: wrap.iv,
    additionalData: wrapBinding(wrap.kind, vault.vaultId, vault.key),
  };
  return crypto.subtle.unwrapKey('raw', wrap.ct, by, algorithm, AES, extractable, ['encrypt', 'decrypt']);
}

export function importDataKey(raw: Uint8Array<ArrayBuffer>, extractable = false): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, AES, extractable, ['encrypt', 'decrypt']);
}

/** The bytes of an earlier data key, which lies sealed with the present one. */
export async function openEarlier(dataKey: CryptoKey, sealed: Sealed): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from((await unseal(dataKey, 'vaults', sealed)) as number[]);
}

export function wrapBinding(kind: Wrap['kind'], vaultId: string, generation: number): Uint8Array<ArrayBuffer> {
  return toBytes(JSON.stringify(['alongside', 1, 'wrap', kind, vaultId, generation]));
}
