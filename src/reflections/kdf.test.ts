import {describe, expect, it} from 'vitest';
import {calibrate, CAP, deriveKey, FLOOR, isKdf, newKdf, type Kdf} from './kdf.ts';

const kdf: Kdf = {
  name: 'PBKDF2-SHA-256',
  salt: Uint8Array.from({length: 16}, (_value, index) => index),
  iterations: 600_000,
};
/** Made with Python's hashlib and cryptography 48: salt 00…0f, nonce 64…6f, additional data "kdf", text "Hers.". */
const known = [
  ['four calm words here', '7087a49a608810b7afe87e932b76a3a339ad23cce9'],
  ['\ufb01ve na\u00efve \u00c5ngstr\u00f6m', '7c6271eb89449cb76fafd51d872eaf1099b2e32de7'],
] as const;

async function sealHers(key: CryptoKey): Promise<string> {
  const iv = Uint8Array.from({length: 12}, (_value, index) => 100 + index);
  const algorithm = {name: 'AES-GCM', iv, additionalData: new TextEncoder().encode('kdf')};
  const ct = await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode('Hers.'));
  return Buffer.from(ct).toString('hex');
}

/** A clock on which each run of the floor takes that long. */
function clockOf(milliseconds: number): () => number {
  let now = -milliseconds;
  return () => (now += milliseconds);
}

describe('the key of a passphrase', () => {
  it.each(known)('of %j is the known one', async (passphrase, ct) => {
    expect(await sealHers(await deriveKey(passphrase, kdf))).toBe(ct);
  });
  it('is the same however the keyboard spells the letters', async () => {
    const decomposed = 'five nai\u0308ve A\u030angstro\u0308m';
    expect(await sealHers(await deriveKey(decomposed, kdf))).toBe(known[1][1]);
  });
  it('cannot be read out', async () => {
    const key = await deriveKey('four calm words here', kdf);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

describe('how often', () => {
  it.each([
    [70, 6_000_000],
    [150, 2_800_000],
    [1, CAP],
    [5000, FLOOR],
  ])('with %i ms for the floor, it is %i', async (milliseconds, iterations) => {
    expect(await calibrate(clockOf(milliseconds))).toBe(iterations);
  });
  it('is within bounds here, with a salt of its own each time', async () => {
    const [one, other] = await Promise.all([newKdf(), newKdf()]);
    expect(isKdf(one)).toBe(true);
    expect(one.salt).not.toEqual(other.salt);
  });
  it.each([
    ['too few', {...kdf, iterations: FLOOR - 1}],
    ['too many', {...kdf, iterations: CAP + 1}],
    ['no whole number', {...kdf, iterations: 700_000.5}],
    ['a number as text', {...kdf, iterations: '700000'}],
    ['a short salt', {...kdf, salt: new Uint8Array(8)}],
    ['another way', {...kdf, name: 'PBKDF2-SHA-1'}],
    ['nothing', null],
  ])('is refused with %s', async (_what, wrong) => {
    expect(isKdf(wrong)).toBe(false);
    await expect(deriveKey('four calm words here', wrong as Kdf)).rejects.toMatchObject({fault: 'unreadable'});
  });
});
