import {freshStore, storage} from '../testing/freshStore.ts';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {openDatabase} from './database.ts';
import {DROPPED, memoryKey, readDraft, type Draft} from './drafts.ts';
import {sealDrafts} from './leftovers.ts';
import {openVault} from './vault.ts';

freshStore();
afterEach(() => vi.restoreAllMocks());

const half: Draft = {text: 'Half a thought'};
const sealedCopies = async () => (await openDatabase()).count('drafts');

describe('what a view left in memory', () => {
  it('is sealed, and there when the memory is gone with the browser', async () => {
    const {vaultId} = await openVault();
    const name = memoryKey(vaultId, 'popup');
    await storage.session.set({[name]: half});
    await sealDrafts();
    expect(await storage.session.get(name)).toEqual({[name]: half});
    await storage.session.clear();
    expect(await readDraft(vaultId)).toEqual(half);
  });
  it.each([
    ['dropped', (name: string) => storage.session.set({[name]: DROPPED})],
    ['kept and gone', (name: string) => storage.session.remove(name)],
  ])('is not brought back where it was %s meanwhile', async (_what, drop) => {
    const {vaultId} = await openVault();
    const name = memoryKey(vaultId, 'week');
    await storage.session.set({[name]: half});
    // Right after it was read, and before it is sealed.
    const {get} = storage.session;
    const spy = vi.spyOn(storage.session, 'get').mockImplementation(async keys => {
      const before = await get(keys);
      if (keys !== name) return before;
      spy.mockRestore();
      await drop(name);
      return before;
    });
    await sealDrafts();
    expect(await sealedCopies()).toBe(0);
  });
});
