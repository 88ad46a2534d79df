/*
 * From a passphrase to a key. PBKDF2-HMAC-SHA-256, because every WebCrypto has it and
 * the page's policy stays as tight as it is; salt and count are kept beside what the
 * key wraps, so that another way can come later without touching a record.
 */
import {randomBytes, toBytes} from './bytes.ts';
import {StoreError} from './faults.ts';

export type Kdf = {
  readonly name: 'PBKDF2-SHA-256';
  /** 16 random bytes. */
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
};

/** Fewer would be cheap to guess, more would hang the page on a file somebody made for that. */
export const FLOOR = 600_000;
export const CAP = 10_000_000;
/** Milliseconds one opening takes on the computer on which the passphrase was set. */
const AIM = 700;
const SALT_BYTES = 16;

/** The iterations that take about 700 ms here, in steps of 100,000. @param now Milliseconds. */
export async function calibrate(now: () => number = () => performance.now()): Promise<number> {
  const base = await baseKey('calibration');
  const once = async () => {
    const began = now();
    await bits(base, {name: 'PBKDF2-SHA-256', salt: randomBytes(SALT_BYTES), iterations: FLOOR});
    return now() - began;
  };
  // The quicker of two: the first one may have had to wait for the processor.
  const took = Math.min(await once(), await once());
  const wanted = Math.round((FLOOR * AIM) / Math.max(took, 1) / 100_000) * 100_000;
  return Math.min(CAP, Math.max(FLOOR, wanted));
}

/** A fresh salt, and a count fit for this computer. */
export async function newKdf(): Promise<Kdf> {
  return {name: 'PBKDF2-SHA-256', salt: randomBytes(SALT_BYTES), iterations: await calibrate()};
}

/** Whether it is one of ours and within bounds: what comes from a file may be anything. */
export function isKdf(value: unknown): value is Kdf {
  if (typeof value !== 'object' || value === null) return false;
  const {name, salt, iterations} = value as Partial<Record<keyof Kdf, unknown>>;
  return (
    name === 'PBKDF2-SHA-256' &&
    salt instanceof Uint8Array &&
    salt.length === SALT_BYTES &&
    Number.isInteger(iterations) &&
    (iterations as number) >= FLOOR &&
    (iterations as number) <= CAP
  );
}

/**
 * @param passphrase As it was typed; normalised here, so that the same letters typed on another keyboard fit.
 * @returns An AES-GCM 256 key that wraps and unwraps, seals and opens; no script can read it out.
 * @throws StoreError 'unreadable' where name, salt or count is not ours: refused before any work is done.
 */
export async function deriveKey(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  if (!isKdf(kdf)) throw new StoreError('unreadable');
  const raw = await bits(await baseKey(passphrase), kdf);
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['wrapKey', 'unwrapKey', 'encrypt', 'decrypt']);
}

function baseKey(passphrase: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', toBytes(passphrase.normalize('NFKC')), 'PBKDF2', false, ['deriveBits']);
}

function bits(base: CryptoKey, {salt, iterations}: Kdf): Promise<ArrayBuffer> {
  return crypto.subtle.deriveBits({name: 'PBKDF2', hash: 'SHA-256', salt, iterations}, base, 256);
}
