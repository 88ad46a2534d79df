import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {BUCKET, pad, unpad} from './bytes.ts';
import {bindingOf, seal, unseal, type Place, type Sealed} from './envelope.ts';
import {openInboxSecret} from './inboxSecret.ts';
import {unwrapDataKey} from './keyslots.ts';
import {makeVault} from './newKeys.ts';

/** Made with Python's cryptography 48 (AESGCM): key 00…1f, nonce 64…6f. */
const known = {
  binding:
    '["alongside",1,"reflections","00000000000000000000000000000000","ffffffffffffffffffffffffffffffff",1,7,"dddddddddddddddddddddddddddddddd"]',
  body: {text: 'Hers.', at: 1763550000000},
  ct: '481bde4502cb22fb46167dd2f82d0f8f31ec2426a90d87509de09b7ec8969078a4d970f07c22e604fdf3783ffd42cacf1b5b98e7204a4128faf1acd6ef81a58a088cdb0ed64b3b058b6fed43118a31e664781f34a7c58dc6dff136c47b134e518e71927e6b4db87eb3fadec5a20db8e8222b801fc179b934b27993b1dab408c7329f98a86932422bc949560589805c8296c7fd46504b869231917e4de011a5fa9031275c90dce1e06b58a1f7ec74a3ce96f1cda937b352cf78011148c2801fceca2f06eaa8157401427f6b63453af2084048960287580cbdf21802d4ece511eb4e27a2fba2852b3e1aac5cd1a85580d150d607abf3c4edcbc7f01a6b223efa9b619e3ddffbe226ece4a424627c84f679',
};
const place: Place = {
  vaultId: '0'.repeat(32),
  store: 'reflections',
  id: 'f'.repeat(32),
  key: 1,
  clock: {count: 7, device: 'd'.repeat(32)},
};
const nonce = Uint8Array.from({length: 12}, (_value, index) => 100 + index);
const hex = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('hex');
const key = await crypto.subtle.importKey(
  'raw',
  Uint8Array.from({length: 32}, (_value, index) => index),
  'AES-GCM',
  false,
  ['encrypt', 'decrypt'],
);

describe('the envelope', () => {
  it('seals to the known bytes', async () => {
    expect(Buffer.from(bindingOf(place)).toString()).toBe(known.binding);
    const sealed = await seal(key, place, known.body, nonce);
    expect(hex(sealed.ct)).toBe(known.ct);
  });
  it('opens the known bytes', async () => {
    const {store: _store, ...rest} = place;
    const sealed: Sealed = {...rest, v: 1, iv: nonce, ct: new Uint8Array(Buffer.from(known.ct, 'hex')).buffer};
    expect(await unseal(key, 'reflections', sealed)).toEqual(known.body);
  });
  it('takes a fresh nonce each time', async () => {
    const [one, other] = await Promise.all([seal(key, place, 1), seal(key, place, 1)]);
    expect(hex(one.iv.buffer)).not.toBe(hex(other.iv.buffer));
  });
  it('refuses a record of which any byte was changed', async () => {
    const sealed = await seal(key, place, known.body, nonce);
    for (let at = 0; at < sealed.ct.byteLength; at += 1) {
      const ct = sealed.ct.slice(0);
      new Uint8Array(ct)[at]! ^= 1;
      await expect(unseal(key, 'reflections', {...sealed, ct})).rejects.toMatchObject({fault: 'unreadable'});
    }
  });
  it.each([
    ['another id', {id: 'e'.repeat(32)}],
    ['another vault', {vaultId: '1'.repeat(32)}],
    ['another key', {key: 2}],
    ['another time', {clock: {count: 8, device: 'd'.repeat(32)}}],
    ['another device', {clock: {count: 7, device: 'c'.repeat(32)}}],
  ])('refuses a record moved to %s', async (_what, moved) => {
    const sealed = await seal(key, place, known.body);
    await expect(unseal(key, 'reflections', {...sealed, ...moved})).rejects.toMatchObject({fault: 'unreadable'});
  });
  it('refuses a record moved to another store', async () => {
    await expect(unseal(key, 'trash', await seal(key, place, known.body))).rejects.toMatchObject({fault: 'unreadable'});
  });
});

describe('padding', () => {
  it('gives back any text, and hides its length in buckets', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 600}), text => {
        const padded = pad(text);
        expect(padded.length % BUCKET).toBe(0);
        expect(unpad(padded.buffer)).toBe(text);
      }),
    );
  });
});

describe('a new vault', () => {
  it('opens with its device key, which nobody can read out', async () => {
    const {vault, deviceKey} = await makeVault('d'.repeat(32));
    expect(deviceKey.extractable).toBe(false);
    const dataKey = await unwrapDataKey(deviceKey, vault, vault.wraps[0]!);
    expect(dataKey.extractable).toBe(false);
    const sealed = await seal(dataKey, {...place, vaultId: vault.vaultId}, 'words');
    expect(await unseal(dataKey, 'reflections', sealed)).toBe('words');
    expect((await openInboxSecret(dataKey, vault.inboxSecret)).type).toBe('private');
  });
  it('does not open with another key', async () => {
    const [one, other] = await Promise.all([makeVault('a'), makeVault('b')]);
    await expect(unwrapDataKey(other.deviceKey, one.vault, one.vault.wraps[0]!)).rejects.toThrow();
  });
});
