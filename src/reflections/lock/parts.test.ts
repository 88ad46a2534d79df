import {storage} from '../../testing/memoryBrowser.ts';
import {beforeEach, describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {deriveKey} from '../kdf.ts';
import {unwrapDataKey} from '../keyslots.ts';
import {agreeWith, openBox, sealWith} from '../sealedBox.ts';
import {putOpen} from '../putSession.ts';
import {isOver, readSession} from '../session.ts';
import type {VaultRecord, Wrap} from '../steps.ts';
import {isLongEnough} from './passphrase.ts';
import {lettersOf, readRecoveryKey, wordsOf, wrappingKeyOf} from './recoveryKey.ts';
import {slipsIn} from './recoverySlips.ts';
import {noteFailure, pauseAfter, pauseLeft} from './tries.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const iv = Uint8Array.from({length: 12}, (_value, index) => 100 + index);
const vaultId = '0'.repeat(32);
const recovery = Uint8Array.from({length: 32}, (_value, index) => 200 + index);

/** All made with Python's cryptography 48 and hashlib; the ECDH keys are SHA-256 of "inbox" and "sender". */
const known = {
  inboxKey:
    '0447fde2d35c6909f78aeb7a0720cc2e2d100a489ccde45b20c2f97c11ceb455cc84a4a71a4b8bff65ed395a71f76717f3c9e9277c78a580552436c6fbf1d732da',
  inbox: {
    d: 'Sq28_-yQOBEqVkL8FeWqZ96HI_INANAs8n05twgHDSw',
    x: 'R_3i01xpCfeK63oHIMwuLRAKSJzN5Fsgwvl8Ec60Vcw',
    y: 'hKSnGkuL_2XtOVpx92cX88npJ3x4pYBVJDbG-_HXMto',
  },
  sender: {
    d: 'CjZ7ks8LA339iZYO6DLVb3_BUWgbtB5TaQ53b1eGmYo',
    x: 'KPERsM5ExL51gbB7ypMZ8XNK-arMLTMh1pilYRJ9xmI',
    y: 'xagOMQrAvkaFNqHMboPo-sSuRRU6CNXXKfdnztNMS6A',
  },
  box: '3bc33398ba8565c5a0c5cd4d51b572308252877a9255624353e28198eca4dfae1191494734b391eccc26fd67b4a5356f64bb24af49e610863833dddc351805b2bce71865d4edfb5c787d64e490fe5a0a6342fb48e622141194c12777ed612389f7b184e409e6559c16364cc10677bbaf6aefcfc31c0e06d7e9364aec299ef63f52ada1907348440715c657647fae9f67cf716839c231dfcc60c23130291ef11e9c30f2a3bc4869cf630ef29f52eb535a98673894f5e97cdbf5594c31a410de0d46a1852e461951b40f91056fe316cc6ac140e6eaa8941ab50123aa3e5bc22848021750b242086baad4acc538d8d9c6e13927179472bf5f0d5cfa3b818f4a08f614b570a58a80d6467a85e04a5a97ca26',
  byPassphrase: '38e3d4ea4a3e9a4d31990f2825a6ccb2d7c1bab687726b0aa98f60159301b9cd3846d6356cdbb8a3d6e6244ebafa6b84',
  byRecovery: 'b146f9ff09a281222dd8e8668962b4084965a5950f28a9ac06a8a3842193ae12e854957d4732fff516d3a1ec50a65619',
  english:
    'silver exact real office table gun drive demise stable pluck interest quick mirror uniform hunt option tell yellow debris shift dinner indicate oppose wing',
  spanish:
    'retrato envase pie neón sueño guante diario cría sección oscuro jaula pensar mesón trance húmedo noria sutil zafiro corazón reja curioso inicio nómina visor',
};

type Half = {readonly d: string; readonly x: string; readonly y: string};
async function pairOf(half: Half): Promise<CryptoKeyPair> {
  const curve = {name: 'ECDH', namedCurve: 'P-256'};
  const {d: _secret, ...open} = half;
  const shared = {kty: 'EC', crv: 'P-256'};
  return {
    privateKey: await crypto.subtle.importKey('jwk', {...shared, ...half}, curve, true, ['deriveBits']),
    publicKey: await crypto.subtle.importKey('jwk', {...shared, ...open}, curve, true, []),
  };
}

describe('the sealed box', () => {
  const place = {vaultId, id: 'f'.repeat(32)};
  const inboxKey = hex(known.inboxKey).buffer;
  it('seals to the known bytes, and opens them', async () => {
    const agreed = await agreeWith(inboxKey, await pairOf(known.sender));
    const record = await sealWith(agreed, place, {text: 'Hers.'}, iv);
    expect(Buffer.from(record.ct).toString('hex')).toBe(known.box);
    const {privateKey} = await pairOf(known.inbox);
    expect(await openBox(privateKey, inboxKey, record)).toEqual({text: 'Hers.'});
  });
  it('refuses any byte that was changed, of sender, nonce and words, and another place', async () => {
    const {privateKey} = await pairOf(known.inbox);
    const record = await sealWith(await agreeWith(inboxKey), place, {text: 'Hers.'});
    const flips = (['senderKey', 'iv', 'ct'] as const).flatMap(part =>
      Array.from({length: record[part].byteLength}, (_value, at) => {
        const bytes = new Uint8Array(record[part]).slice();
        bytes[at]! ^= 1;
        return {...record, [part]: part === 'iv' ? bytes : bytes.buffer};
      }),
    );
    const moved = [
      {...record, id: 'e'.repeat(32)},
      {...record, vaultId: '1'.repeat(32)},
    ];
    for (const wrong of [...flips, ...moved])
      await expect(openBox(privateKey, inboxKey, wrong)).rejects.toMatchObject({fault: 'unreadable'});
    expect(flips).toHaveLength(65 + 12 + 256 + 16);
  });
  it('does not open with the sender’s own half', async () => {
    const sender = await pairOf(known.sender);
    const record = await sealWith(await agreeWith(inboxKey, sender), place, 'words');
    await expect(openBox(sender.privateKey, inboxKey, record)).rejects.toMatchObject({fault: 'unreadable'});
  });
});

describe('the wraps', () => {
  const kdf = {name: 'PBKDF2-SHA-256', salt: hex('000102030405060708090a0b0c0d0e0f'), iterations: 600_000} as const;
  const row = {vaultId, key: 3} as VaultRecord;
  const wraps: Record<string, Wrap> = {
    passphrase: {kind: 'passphrase', kdf, iv, ct: hex(known.byPassphrase).buffer},
    recovery: {kind: 'recovery', iv, ct: hex(known.byRecovery).buffer},
  };
  const keyOf = {
    passphrase: () => deriveKey('four calm words here', kdf),
    recovery: () => wrappingKeyOf(recovery, vaultId),
  };
  it.each(['passphrase', 'recovery'] as const)('by %s opens to the known key', async kind => {
    const dataKey = await unwrapDataKey(await keyOf[kind](), row, wraps[kind]!, true);
    const raw = new Uint8Array(await crypto.subtle.exportKey('raw', dataKey));
    expect([...raw]).toEqual(Array.from({length: 32}, (_value, at) => at));
  });
  it.each(['passphrase', 'recovery'] as const)('by %s refuses every byte that was changed', async kind => {
    const wrap = wraps[kind]!;
    const key = await keyOf[kind]();
    for (const part of ['iv', 'ct'] as const) {
      for (let at = 0; at < wrap[part].byteLength; at += 1) {
        const bytes = new Uint8Array(wrap[part]).slice();
        bytes[at]! ^= 1;
        const wrong = {...wrap, [part]: part === 'iv' ? bytes : bytes.buffer};
        await expect(unwrapDataKey(key, row, wrong)).rejects.toThrow();
      }
    }
  });
  it.each([
    ['another vault', {...row, vaultId: '1'.repeat(32)}],
    ['another generation', {...row, key: 2}],
  ])('refuse %s', async (_what, wrong) => {
    await expect(unwrapDataKey(await keyOf.recovery(), wrong, wraps['recovery']!)).rejects.toThrow();
  });
  it('refuse to stand in for one another', async () => {
    const posing = {...wraps['recovery']!, kind: 'device'} as Wrap;
    await expect(unwrapDataKey(await keyOf.recovery(), row, posing)).rejects.toThrow();
  });
});

describe('the recovery key', () => {
  it('reads as the known words', async () => {
    expect((await wordsOf(recovery, 'en')).join(' ')).toBe(known.english);
    expect((await wordsOf(recovery, 'es')).join(' ').normalize('NFC')).toBe(known.spanish);
    expect(await readRecoveryKey(`1. ${known.english.replaceAll(' ', '\n2. ')}`)).toEqual(recovery);
    expect(await readRecoveryKey('NEON')).toBeUndefined();
  });
  it('is told from one in which a word slipped, or is missing', async () => {
    expect(await readRecoveryKey(known.english.replace('table', 'tackle'))).toBeUndefined();
    expect(await readRecoveryKey(known.english.replace('table ', ''))).toBeUndefined();
  });
  it.each([
    ['too few', 'table', {count: 1, strange: []}],
    ['one that is no word of the list', 'ábaco colno abeja', {count: 3, strange: [{word: 'colno', at: 2}]}],
    ['capitals without accents', 'ABACO abdomen', {count: 2, strange: []}],
  ])('says where it slipped: %s', async (_name, text, slips) => {
    expect(await slipsIn(text)).toEqual({is: 'slips', ...slips});
  });
  it('names no words in letters', async () => {
    expect(await slipsIn('c8c9 cacb cccd')).toBeUndefined();
  });
  it('comes back from words and letters, whichever key it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({minLength: 32, maxLength: 32}), async bytes => {
        const key = Uint8Array.from(bytes);
        expect(await readRecoveryKey((await wordsOf(key, 'es')).join(' '))).toEqual(key);
        expect(await readRecoveryKey(lettersOf(key).toUpperCase())).toEqual(key);
      }),
      {numRuns: 40},
    );
  });
  it('finds none in anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({maxLength: 300}), async text => {
        const found = await readRecoveryKey(text);
        expect(found === undefined || found.length === 32).toBe(true);
      }),
      {numRuns: 100},
    );
  });
});

describe('a passphrase is long enough', () => {
  it.each([
    ['elevenchars', false],
    ['twelve chars', true],
    ['four of us now', true],
    ['ox up at it', true],
    ['a b c d', false],
    ['   padded   ', false],
    ['ñandú ágil ve té', true],
  ])('%j: %s', (passphrase, enough) => {
    expect(isLongEnough(passphrase)).toBe(enough);
  });
});

describe('after passphrases that did not open', () => {
  beforeEach(() => storage.session.clear());
  it.each([
    [0, 0],
    [4, 0],
    [5, 2000],
    [6, 4000],
    [9, 32_000],
    [10, 60_000],
    [500, 60_000],
  ])('%i of them pause for %i ms', (count, pause) => {
    expect(pauseAfter(count)).toBe(pause);
  });
  it('a clock set back does not make the pause longer', async () => {
    for (let tries = 0; tries < 12; tries += 1) await noteFailure('v', 1e12);
    expect(await pauseLeft('v', 1e12)).toBe(60_000);
    expect(await pauseLeft('v', 1e12 - 1e9)).toBe(60_000);
    expect(await pauseLeft('v', 1e12 + 60_001)).toBe(0);
  });
});

describe('the deadline', () => {
  const at = 1e12;
  it.each([
    ['just opened', at, false],
    ['a moment before', at + 599_999, false],
    ['at the minute', at + 600_000, true],
    ['after a night asleep', at + 8 * 3_600_000, true],
    ['with a clock a little back', at - 30_000, false],
    ['with a clock set back', at - 61_000, true],
    ['with no time known', NaN, true],
  ])('%s: over is %s', (_what, now, over) => {
    expect(isOver(10, at, now)).toBe(over);
  });
  it('closes at the next look, whoever looks', async () => {
    await storage.session.clear();
    await putOpen({vaultId, key: '', generation: 1, after: 10, withScreen: true}, at);
    expect((await readSession(at + 1000)).open?.vaultId).toBe(vaultId);
    expect((await readSession(at + 600_000)).open).toBeUndefined();
    expect(await storage.session.get(null)).toEqual({});
  });
});
