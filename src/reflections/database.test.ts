import 'fake-indexeddb/auto';
import {createHash} from 'node:crypto';
import {afterEach, describe, expect, it} from 'vitest';
import {deleteDB, openDB} from 'idb';
import {closeDatabase, DATABASE, openDatabase, write} from './database.ts';
import {toStoreError} from './faults.ts';
import {steps, type Schema} from './steps.ts';

afterEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE);
});

describe('the database', () => {
  it('keys every store by the vault first', async () => {
    const db = await openDatabase();
    expect([...db.objectStoreNames].sort()).toEqual([
      'clocks',
      'deviceKeys',
      'drafts',
      'inbox',
      'practice',
      'reflections',
      'tombstones',
      'trash',
      'vaults',
    ]);
    const transaction = db.transaction([...db.objectStoreNames], 'readonly');
    for (const name of db.objectStoreNames)
      expect([transaction.objectStore(name).keyPath].flat()[0], name).toBe('vaultId');
  });
  it('is opened once by two who ask at the same time', async () => {
    const [one, other] = await Promise.all([openDatabase(), openDatabase()]);
    expect(one).toBe(other);
  });
  it('says "outdated" where a newer version wrote it', async () => {
    (await openDB(DATABASE, steps.length + 1)).close();
    await expect(openDatabase()).rejects.toMatchObject({fault: 'outdated'});
  });
  it('lets go when a newer version wants to upgrade', async () => {
    await openDatabase();
    const newer = await openDB(DATABASE, steps.length + 1);
    expect(newer.version).toBe(steps.length + 1);
    newer.close();
  });
  it('says "blocked" within three seconds where an older view holds it', async () => {
    // A view that does not listen: its connection stays open whatever is asked of it.
    const holder = await openDB<Schema>(DATABASE, 1, {
      upgrade: (db, _from, _to, transaction) => steps[0]!(db, transaction),
    });
    const began = Date.now();
    await expect(openDatabase()).rejects.toMatchObject({fault: 'blocked'});
    expect(Date.now() - began).toBeLessThan(3000);
    // Who asks right after is not kept waiting anew.
    await expect(openDatabase()).rejects.toMatchObject({fault: 'blocked'});
    expect(Date.now() - began).toBeLessThan(3000);
    holder.close();
  }, 10_000);
});

describe('a connection that was cut', () => {
  it('is opened once more at the next write, whether anybody told us or not', async () => {
    (await openDatabase()).close();
    const clock = {vaultId: 'v', count: 1, device: 'd'};
    await write(['clocks'], transaction => transaction.objectStore('clocks').put(clock));
    expect(await (await openDatabase()).getAll('clocks')).toEqual([clock]);
  });
});

describe('a released step', () => {
  /** SHA-256 of the source of each released step. A new one is added; none is ever changed. */
  const released = ['ffe2d9056687a28d', '773069a3f5064599'];
  it.each(released.map((print, index) => [index + 1, print]))('%i is as it was', (version, print) => {
    const source = steps[version - 1]!.toString().replace(/\s+/g, '');
    expect(createHash('sha256').update(source).digest('hex').slice(0, 16)).toBe(print);
  });
  it('has its print here', () => {
    expect(released).toHaveLength(steps.length);
  });
});

describe('faults', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'outdated'],
    ['InvalidStateError', 'unavailable'],
    ['UnknownError', 'corrupt'],
  ])('%s is "%s"', (name, fault) => {
    expect(toStoreError(new DOMException('', name)).fault).toBe(fault);
  });
  it('hold nothing but their kind and cause', () => {
    const error = toStoreError(new DOMException('what somebody wrote', 'DataError'));
    expect(error.message).toBe('corrupt');
  });
});
