import 'fake-indexeddb/auto';
import {createHash} from 'node:crypto';
import {afterEach, describe, expect, it} from 'vitest';
import {deleteDB, openDB} from 'idb';
import {closeDatabase, DATABASE, openDatabase} from './database.ts';
import {toStoreError} from './faults.ts';
import {steps} from './steps.ts';

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
    const holder = await openDB('alongside', 1, {upgrade: db => void db.createObjectStore('old')});
    // A view that does not listen: its connection stays open whatever is asked of it.
    const patched = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => patched(name, (version ?? 1) + 1);
    const began = Date.now();
    try {
      await expect(openDatabase()).rejects.toMatchObject({fault: 'blocked'});
    } finally {
      indexedDB.open = patched;
      holder.close();
    }
    expect(Date.now() - began).toBeLessThan(3500);
  }, 10_000);
});

describe('a released step', () => {
  /** SHA-256 of the source of each released step. A new one is added; none is ever changed. */
  const released = ['ffe2d9056687a28d'];
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
