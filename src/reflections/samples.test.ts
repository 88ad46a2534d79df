/* Whatever an earlier version of the store kept, the present one opens: samples of each, plain and locked. */
import {freshStore, storage} from '../testing/freshStore.ts';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {openDB} from 'idb';
import {readRow} from '../testing/storeSample.ts';
import {DATABASE, openDatabase} from './database.ts';
import {readDraft} from './drafts.ts';
import {list, listTrash} from './listing.ts';
import {unlock, unlockWithRecovery} from './lock/opening.ts';
import {readRecord} from './records.ts';
import {closeSession} from './session.ts';
import {steps, type Schema, type StoreName} from './steps.ts';
import {forgetVault, openVault} from './vault.ts';

type Sample = {
  readonly version: number;
  readonly opensBy: {readonly passphrase?: string; readonly recovery?: string};
  readonly stores: Record<StoreName, unknown[]>;
};

const folder = join(import.meta.dirname, '../../docs/samples');
const named = readdirSync(folder).filter(name => name.startsWith('store-'));
const at = Date.UTC(2026, 10, 19, 18);

freshStore();
beforeEach(() => storage.local.set({storeCreated: true}));

/** Makes the store as that version had it, and puts the sample's rows in. @returns The vault's id. */
async function lay({version, stores}: Sample): Promise<string> {
  const db = await openDB<Schema>(DATABASE, version, {
    upgrade(db, _from, _to, transaction) {
      for (const step of steps.slice(0, version)) step(db, transaction);
    },
  });
  for (const [store, rows] of Object.entries(stores) as [StoreName, unknown[]][]) {
    for (const row of (await readRow(rows)) as never[]) await db.put(store, row);
  }
  db.close();
  return (stores.vaults[0] as {vaultId: string}).vaultId;
}

async function expectAll(vaultId: string, more: readonly string[]): Promise<void> {
  expect((await openDatabase()).version).toBe(steps.length);
  const {kept, unreadable} = await list();
  expect(unreadable).toBe(0);
  expect(kept.map(({reflection: {text}}) => text).sort()).toEqual([
    'Hers.',
    ...more,
    '¿Quién llevaba el volante? 日本 😀',
  ]);
  const hers = kept.find(({reflection}) => reflection.text === 'Hers.')!.reflection;
  expect(hers).toMatchObject({
    at,
    zone: 'America/Chicago',
    theme: 'deciding',
    tags: ['housing'],
    followUp: true,
    editedAt: at + 60_000,
    versions: [{text: 'Hers, I think.', until: at + 60_000}],
  });
  expect((await listTrash()).kept.map(({reflection: {text}}) => text)).toEqual(['Thrown away.']);
  expect(await readDraft(vaultId)).toEqual({text: 'Half a thought'});
  expect(await readDraft(vaultId, 'week')).toEqual({'role-01': 'Half an answer'});
  expect(await readRecord('popup')).toEqual({seed: 0.5, starred: ['role-01']});
  expect(await readRecord('week')).toEqual({week: '2026-11-16', ids: ['role-01'], rested: []});
  expect(await (await openDatabase()).count('tombstones')).toBe(1);
}

describe.each(named)('%s', name => {
  const sample = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Sample;
  const {passphrase, recovery} = sample.opensBy;
  it.runIf(passphrase === undefined)('opens as it is', async () => {
    await expectAll(await lay(sample), []);
  });
  it.runIf(passphrase !== undefined)(
    'stays closed, then opens with its passphrase and with its key',
    async () => {
      const vaultId = await lay(sample);
      await expect(openVault()).rejects.toMatchObject({fault: 'locked'});
      expect(await unlock(vaultId, passphrase!)).toEqual({is: 'opened'});
      await expectAll(vaultId, ['While closed.']);
      await closeSession();
      forgetVault();
      expect(await unlockWithRecovery(vaultId, recovery!)).toEqual({is: 'opened'});
      await expectAll(vaultId, ['While closed.']);
    },
    30_000,
  );
});

describe('the samples', () => {
  it('are there for every version, plain and locked', () => {
    const versions = steps.flatMap((_step, index) => [
      `store-v${index + 1}-locked.json`,
      `store-v${index + 1}-plain.json`,
    ]);
    expect(named).toEqual(versions);
  });
});
