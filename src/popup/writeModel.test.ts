import {freshStore} from '../testing/freshStore.ts';
import {expect, it, vi} from 'vitest';
import {entries} from '../prompts/entries.ts';
import {keepDraft, readDraft} from '../reflections/index.ts';
import {openVault} from '../reflections/vault.ts';
import type {Shown} from './begin.ts';
import {readPractice} from './practice.ts';
import {WriteModel} from './writeModel.ts';

freshStore();

it.each([
  ['words', 'new', 'left before\nnew'],
  ['words that go on', 'left before, and', 'left before, and'],
  ['nothing that stayed', '', 'left before'],
])('loses neither an older draft nor what is typed while it is on its way: %s', async (_what, typed, both) => {
  const {vaultId} = await openVault();
  const {signal} = new AbortController();
  const entry = entries[0]!;
  keepDraft(vaultId, signal).remember({text: 'left before', promptId: entry.id});
  const withWords = (): Promise<Shown> => Promise.resolve({id: entry.id, text: 'Who led?', deeper: []});
  const practice = await readPractice();
  const model = new WriteModel(
    {prompts: [entry], practice, withWords, besides: () => Promise.resolve(undefined)},
    vaultId,
    signal,
  );
  const loaded = model.load();
  model.write(typed || '.');
  if (!typed) model.write('');
  await loaded;
  expect(model.state.text).toBe(both);
  await vi.waitFor(async () => expect((await readDraft(vaultId))?.text).toBe(both));
});
