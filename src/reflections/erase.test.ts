import {freshStore, storage} from '../testing/freshStore.ts';
import {describe, expect, it} from 'vitest';
import {openDatabase, write} from './database.ts';
import {eraseMine, finishErasing} from './erase.ts';
import {keep} from './reflections.ts';
import {addPerson, choose} from './lock/people.ts';
import {moveToTrash, list} from './listing.ts';
import {openRow, openVault} from './vault.ts';

const reflection = (text: string) => ({text, at: 1, zone: 'UTC'});

freshStore();

/** One who was here first, and one who came after and writes now. @returns Their ids. */
async function two(): Promise<[string, string]> {
  await keep(reflection('of the first'));
  await moveToTrash((await keep(reflection('thrown away by the first')))!);
  const {vaultId} = await openVault();
  const other = await addPerson({name: 'Other', shape: 'leaf'});
  await keep(reflection('of the other'));
  await storage.local.set({settings: {theme: 'dark'}});
  await storage.session.set({[`draft:${other}:popup`]: {text: 'half a thought'}});
  return [vaultId, other];
}

/** Every row, by the vault it is of. */
async function rowsOf(vaultId: string): Promise<unknown[]> {
  const db = await openDatabase();
  const all = await Promise.all([...db.objectStoreNames].map(name => db.getAll(name)));
  return all.flat().filter(row => row.vaultId === vaultId);
}

describe('erasing mine', () => {
  it('leaves not a row of it, and each row of the other as it was', async () => {
    const [first, other] = await two();
    const before = await rowsOf(first);
    expect(await eraseMine()).toBe(true);
    expect(await rowsOf(other)).toEqual([]);
    expect(await rowsOf(first)).toEqual(before);
    expect(await storage.session.get(null)).toEqual({});
    expect(await storage.local.get(null)).toEqual({settings: {theme: 'dark'}, storeCreated: true});
    await choose(first);
    expect((await list()).kept.map(({reflection: {text}}) => text)).toEqual(['of the first']);
  });
  it('takes everything where there is nobody else, and what comes next is new', async () => {
    await keep(reflection('mine'));
    await storage.local.set({settings: {theme: 'dark'}});
    expect(await eraseMine()).toBe(true);
    expect(await storage.local.get(null)).toEqual({});
    expect((await indexedDB.databases()).filter(({version}) => version === undefined)).toEqual([]);
    expect((await list()).kept).toEqual([]);
  });
  it('erases the keys first: cut short right after, nobody opens it, and the next start finishes it', async () => {
    const [first, other] = await two();
    const {row} = await openRow();
    await storage.local.set({erasing: [other]});
    await write(['vaults', 'deviceKeys'], transaction =>
      Promise.all([
        transaction.objectStore('vaults').delete(other),
        transaction.objectStore('deviceKeys').delete(other),
      ]),
    );
    expect(row.vaultId).toBe(other);
    expect(await rowsOf(other)).not.toEqual([]);
    expect(await finishErasing()).toBe(true);
    expect(await rowsOf(other)).toEqual([]);
    expect(await rowsOf(first)).not.toEqual([]);
    expect(await finishErasing()).toBe(false);
  });
  it('erases nothing at a start where it was cut short before the keys went', async () => {
    const [, other] = await two();
    const before = await rowsOf(other);
    await storage.local.set({erasing: [other]});
    await finishErasing();
    expect(await rowsOf(other)).toEqual(before);
    expect(await finishErasing()).toBe(false);
  });
  it('says so where only the keys could go', async () => {
    await keep(reflection('mine'));
    const {clear} = storage.local;
    storage.local.clear = () => Promise.reject(new Error('no'));
    const gone = await eraseMine().finally(() => (storage.local.clear = clear));
    expect(gone).toBe(false);
    expect(await (await openDatabase()).count('vaults')).toBe(0);
    expect(await finishErasing()).toBe(true);
    expect(await storage.local.get(null)).toEqual({});
  });
});
