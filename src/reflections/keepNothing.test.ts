import {freshStore, storage} from '../testing/freshStore.ts';
import {describe, expect, it} from 'vitest';
import {ClosedModel} from './closedModel.ts';
import {openDatabase} from './database.ts';
import {keepDraft, memoryKey, readDraft} from './drafts.ts';
import {setKeepNothing} from './keepNothing.ts';
import {sealDrafts, sealLeftovers} from './leftovers.ts';
import {list} from './listing.ts';
import {keep} from './reflections.ts';
import {readStanding} from './standing.ts';
import {openVault} from './vault.ts';

freshStore();

const reflection = {text: 'She led.', at: 1, zone: 'UTC'};
const draft = {text: 'Half a thought'};
const count = async (store: 'reflections' | 'drafts' | 'inbox') => (await openDatabase()).count(store);

describe('a person who keeps nothing', () => {
  it('writes, and none of it comes onto the disk', async () => {
    const {vaultId} = await openVault();
    await setKeepNothing(true);
    const drafts = keepDraft(vaultId, new AbortController().signal);
    drafts.remember(draft);
    drafts.flush();
    await sealDrafts();
    expect(await readDraft(vaultId)).toEqual(draft);
    expect(await keep(reflection)).toBeUndefined();
    const closed = new ClosedModel(vaultId, true);
    closed.write('In a closed box');
    await closed.keep();
    expect(closed.state).toMatchObject({text: '', kept: true});
    for (const store of ['reflections', 'drafts', 'inbox'] as const) expect(await count(store), store).toBe(0);
  });
  it('leaves no sealed copy of what was half written before', async () => {
    const {vaultId} = await openVault();
    await storage.session.set({[memoryKey(vaultId, 'week')]: draft});
    await sealDrafts();
    expect(await count('drafts')).toBe(1);
    await setKeepNothing(true);
    expect(await count('drafts')).toBe(0);
    expect(await readDraft(vaultId, 'week')).toEqual(draft);
  });
  it('finds what was kept before, and keeps again from the moment they choose to', async () => {
    await keep(reflection);
    await setKeepNothing(true);
    expect(await readStanding()).toMatchObject({view: 'open', keepsNothing: true});
    expect((await list()).kept).toHaveLength(1);
    await setKeepNothing(false);
    expect(await readStanding()).toMatchObject({view: 'open', keepsNothing: false});
    expect(await keep(reflection)).toEqual(expect.any(String));
    expect((await list()).kept).toHaveLength(2);
  });
});

describe('a closed vault of somebody who keeps nothing', () => {
  it('gets nothing of what stood in the box, and the next person sees none of it', async () => {
    const {vaultId} = await openVault();
    await setKeepNothing(true);
    const db = await openDatabase();
    const row = (await db.get('vaults', vaultId))!;
    await db.put('vaults', {...row, wraps: []});
    const name = memoryKey(vaultId, 'popup');
    await storage.session.set({[name]: draft});
    await sealLeftovers();
    expect(await storage.session.get(name)).toEqual({});
    for (const store of ['drafts', 'inbox'] as const) expect(await count(store), store).toBe(0);
  });
});
