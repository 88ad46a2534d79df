/* Files come in: what a store holds before and after, on a real (if in-memory) database. */
import '../../testing/memoryBrowser.ts';
import {afterEach, describe, expect, it} from 'vitest';
import {deleteDB} from 'idb';
import {addVault} from '../../testing/vaults.ts';
import type {Reflection} from '../body.ts';
import {newId} from '../bytes.ts';
import {readContents, type Contents} from '../contents.ts';
import {edit} from '../listing.ts';
import {closeDatabase, DATABASE, openDatabase, write} from '../database.ts';
import type {SealedStore} from '../steps.ts';
import type {Vault} from '../vault.ts';
import {applyPlan} from './apply.ts';
import {readContent, writeContent, type Content} from './content.ts';
import {isEmpty, planImport} from './plan.ts';

afterEach(async () => {
  await closeDatabase();
  await deleteDB(DATABASE);
});

const still = {told: () => undefined, signal: new AbortController().signal};
const words = (text: string, more: Partial<Reflection> = {}): Reflection => ({
  text,
  at: Date.UTC(2026, 10, 19, 18),
  zone: 'America/Chicago',
  ...more,
});

async function put(vault: Vault, id: string, count: number, body: unknown, store: SealedStore = 'reflections') {
  const {device} = await clockOf(vault);
  const sealed = await vault.seal(store, id, {count, device}, body);
  await write([store, 'clocks'], transaction =>
    Promise.all([
      transaction.objectStore(store).put(sealed),
      transaction.objectStore('clocks').put({vaultId: vault.vaultId, count, device}),
    ]),
  );
}
async function clockOf({vaultId}: Vault) {
  return (await (await openDatabase()).get('clocks', vaultId))!;
}
async function erased(vault: Vault, id: string, count: number) {
  const {device} = await clockOf(vault);
  const {vaultId} = vault;
  await write(['tombstones'], transaction =>
    transaction.objectStore('tombstones').put({vaultId, id, clock: {count, device}}),
  );
}
/** Every row of every store, to be compared before and after. */
async function everything(): Promise<unknown> {
  const db = await openDatabase();
  return Promise.all([...db.objectStoreNames].map(async name => [name, await db.getAll(name)]));
}
/** What a backup made here holds, once through its own text. */
async function backupOf(vault: Vault): Promise<Content> {
  return readContent(writeContent(await readContents(vault)));
}
async function bring(vault: Vault, content: Content) {
  const here = await readContents(vault);
  const plan = await planImport(here, content, vault);
  expect(await applyPlan(plan, here, vault, still)).toBe(true);
  return plan;
}
const plain = ({entries, erased, sealed}: Contents) => ({
  entries: [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  erased: [...erased].sort(),
  sealed: [...sealed].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

async function openedTexts(vault: Vault): Promise<string[]> {
  return [...(await readContents(vault)).entries.values()].map(({body}) => body.text);
}

/** A vault with a bit of everything. */
async function full(): Promise<Vault> {
  const vault = await addVault('d'.repeat(32));
  await put(vault, 'a'.repeat(32), 1, words('Hers.', {theme: 'deciding', tags: ['housing'], followUp: true}));
  await put(vault, 'b'.repeat(32), 2, words('In the trash.'), 'trash');
  await put(vault, 'c'.repeat(32), 3, words('Ñandú, 日本, \ud83d\ude00, and \ud800 alone'));
  await erased(vault, 'e'.repeat(32), 2);
  return vault;
}

describe('a backup', () => {
  it('brings everything back into a new store, sealed for that one', async () => {
    const old = await full();
    const before = await readContents(old);
    const fresh = await addVault('f'.repeat(32));
    const plan = await bring(fresh, await backupOf(old));
    expect([plan.added.length, plan.changed.length, plan.removed.length, plan.same]).toEqual([3, 0, 0, 0]);
    expect(plain(await readContents(fresh))).toEqual(plain(before));
    expect((await clockOf(fresh)).count).toBe(3);
    const db = await openDatabase();
    await expect(
      old.unseal('reflections', (await db.get('reflections', [fresh.vaultId, 'a'.repeat(32)]))!),
    ).rejects.toThrow();
  });
  it('changes nothing the second time', async () => {
    const [old, fresh] = [await full(), await addVault('f'.repeat(32))];
    const file = await backupOf(old);
    await bring(fresh, file);
    const before = await everything();
    const again = await bring(fresh, file);
    expect(isEmpty(again)).toBe(true);
    expect(again.same).toBe(3);
    expect(await everything()).toEqual(before);
  });
  it('changes nothing in the store it came from', async () => {
    const vault = await full();
    const before = await everything();
    await bring(vault, await backupOf(vault));
    expect(await everything()).toEqual(before);
  });
  it('puts right a record that an older copy took the place of, and keeps the bytes of that copy', async () => {
    const vault = await full();
    const db = await openDatabase();
    const place: [string, string] = [vault.vaultId, 'a'.repeat(32)];
    const older = (await db.get('reflections', place))!;
    await edit(place[1], {text: 'Ours.'}, Date.UTC(2026, 10, 20), vault);
    const file = await backupOf(vault);
    await db.put('reflections', older);
    const plan = await bring(vault, file);
    expect([plan.added.length, plan.held.length]).toEqual([1, 1]);
    expect((await readContents(vault)).entries.get(place[1])!.body.text).toBe('Ours.');
    expect(await openedTexts(vault)).toContain('Ours.');
  });
  it('gives back what an earlier backup has, where the later words are lost', async () => {
    const vault = await full();
    const db = await openDatabase();
    const place: [string, string] = [vault.vaultId, 'a'.repeat(32)];
    const file = await backupOf(vault);
    const older = (await db.get('reflections', place))!;
    await edit(place[1], {text: 'Ours.'}, Date.UTC(2026, 10, 20), vault);
    await db.put('reflections', older);
    expect(await openedTexts(vault)).not.toContain('Hers.');
    await bring(vault, file);
    expect(await openedTexts(vault)).toContain('Hers.');
  });
  it('revives nothing that was erased here, and says so', async () => {
    const vault = await full();
    const file = await backupOf(vault);
    await erased(vault, 'a'.repeat(32), 9);
    await write(['reflections'], transaction =>
      transaction.objectStore('reflections').delete([vault.vaultId, 'a'.repeat(32)]),
    );
    const plan = await bring(vault, file);
    expect([plan.keptOut, plan.added.length]).toEqual([1, 0]);
    expect((await readContents(vault)).entries.has('a'.repeat(32))).toBe(false);
  });
  it('leaves two computers alike, whichever file goes first', async () => {
    const [one, other] = [await addVault('1'.repeat(32)), await addVault('2'.repeat(32))];
    await put(one, 'a'.repeat(32), 1, words('first'));
    await bring(other, await backupOf(one));
    await put(one, 'a'.repeat(32), 2, words('on one'));
    await put(other, 'a'.repeat(32), 3, words('on the other'), 'trash');
    await write(['reflections'], transaction =>
      transaction.objectStore('reflections').delete([other.vaultId, 'a'.repeat(32)]),
    );
    await put(other, 'b'.repeat(32), 4, words('only there'));
    const [fromOne, fromOther] = [await backupOf(one), await backupOf(other)];
    await bring(one, fromOther);
    await bring(other, fromOne);
    expect(plain(await readContents(one))).toEqual(plain(await readContents(other)));
    const entry = (await readContents(one)).entries.get('a'.repeat(32))!;
    expect([entry.state, entry.body.text, entry.body.versions![0]!.text]).toEqual(['trash', 'on the other', 'on one']);
  });
});

describe('a record that does not open', () => {
  async function damage(vault: Vault, id: string) {
    const db = await openDatabase();
    const row = (await db.get('reflections', [vault.vaultId, id]))!;
    const ct = row.ct.slice(0);
    new Uint8Array(ct)[7]! ^= 1;
    await write(['reflections'], transaction => transaction.objectStore('reflections').put({...row, ct}));
    return ct;
  }
  it('travels as it is, and is there once however often it comes', async () => {
    const [old, fresh] = [await full(), await addVault('f'.repeat(32))];
    await damage(old, 'a'.repeat(32));
    const file = await backupOf(old);
    expect(file.sealed).toHaveLength(1);
    await bring(fresh, file);
    await bring(fresh, file);
    const there = await readContents(fresh);
    expect(there.sealed).toEqual(file.sealed);
    expect((await backupOf(fresh)).sealed).toEqual(file.sealed);
  });
  it('stays, byte for byte, where a readable copy takes its place', async () => {
    const vault = await full();
    const good = await backupOf(vault);
    const ct = await damage(vault, 'a'.repeat(32));
    const plan = await bring(vault, good);
    expect(plan.held).toHaveLength(1);
    const after = await readContents(vault);
    expect(after.entries.get('a'.repeat(32))!.body.text).toBe('Hers.');
    expect(after.sealed.map(raw => Buffer.from(raw.ct, 'base64'))).toEqual([Buffer.from(ct)]);
    expect(isEmpty(await bring(vault, good))).toBe(true);
  });
  it('is not taken away by an erasing in a file', async () => {
    const vault = await full();
    await damage(vault, 'a'.repeat(32));
    const file = await backupOf(vault);
    await bring(vault, {...file, erased: new Map([['a'.repeat(32), {count: 99, device: 'x'}]])});
    expect((await readContents(vault)).stuck.has('a'.repeat(32))).toBe(true);
  });
});

describe('bringing in', () => {
  it('stops where the person says so, and leaves the store as it was', async () => {
    const [old, fresh] = [await addVault('d'.repeat(32)), await addVault('f'.repeat(32))];
    const content: Content = {
      ...(await backupOf(old)),
      entries: new Map(
        Array.from({length: 1200}, (_none, at) => {
          const id = newId();
          return [id, {id, state: 'kept', clock: {count: at + 1, device: 'x'}, body: words(String(at))}];
        }),
      ),
    };
    const before = await everything();
    for (const stopAt of [0.1, 0.6, 0.9]) {
      const stopper = new AbortController();
      const here = await readContents(fresh);
      const plan = await planImport(here, content, fresh);
      const told = (part: number) => part >= stopAt && stopper.abort();
      await expect(applyPlan(plan, here, fresh, {told, signal: stopper.signal})).rejects.toThrow(/abort/i);
      expect(await everything()).toEqual(before);
    }
  });
  it('asks for another plan where the store changed meanwhile', async () => {
    const [old, fresh] = [await full(), await addVault('f'.repeat(32))];
    const here = await readContents(fresh);
    const plan = await planImport(here, await backupOf(old), fresh);
    await put(fresh, '9'.repeat(32), 1, words('meanwhile'));
    const before = await everything();
    expect(await applyPlan(plan, here, fresh, still)).toBe(false);
    expect(await everything()).toEqual(before);
  });
  it('gives the same whatever the clock on the wall says', async () => {
    const old = await full();
    const file = await backupOf(old);
    const [one, other] = [await addVault('1'.repeat(32)), await addVault('2'.repeat(32))];
    await bring(one, file);
    const real = Date.now;
    let jumps = 0;
    Date.now = () => real() + (++jumps % 2 ? -1 : 1) * jumps * 315_576_000_000;
    try {
      await bring(other, file);
    } finally {
      Date.now = real;
    }
    expect(jumps).toBeGreaterThan(0);
    expect(plain(await readContents(other))).toEqual(plain(await readContents(one)));
  });
});
