import {freshStore} from '../testing/freshStore.ts';
import {expect, it} from 'vitest';
import {entries} from '../prompts/entries.ts';
import {keepDraft} from '../reflections/index.ts';
import {openVault} from '../reflections/vault.ts';
import type {Shown} from './begin.ts';
import {readPractice} from './practice.ts';
import {WriteModel} from './writeModel.ts';

freshStore();

it('keeps what is typed while the question of an older draft is on its way', async () => {
  const {vaultId} = await openVault();
  const {signal} = new AbortController();
  const [entry] = entries;
  keepDraft(vaultId, signal).remember({text: 'left before', promptId: entry!.id});
  let arrive = (_shown: Shown): void => undefined;
  const asked = new Promise<void>(begun => {
    const withWords = () =>
      new Promise<Shown>(done => {
        arrive = done;
        begun();
      });
    void readPractice().then(practice => {
      const questions = {prompts: [entry!], practice, withWords, besides: () => Promise.resolve(undefined)};
      model = new WriteModel(questions, vaultId, signal);
      loaded = model.load();
    });
  });
  let model: WriteModel | undefined;
  let loaded = Promise.resolve();
  await asked;
  model!.write('new');
  arrive({id: entry!.id, text: 'Who led?', deeper: []});
  await loaded;
  expect(model!.state.text).toBe('new');
});
