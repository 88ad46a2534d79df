import {freshStore} from '../testing/freshStore.ts';
import {describe, expect, it, vi} from 'vitest';
import type {Listing} from '../reflections/archive.ts';
import {ListModel} from './listModel.ts';
import {TrashModel} from './trashModel.ts';

/** Readings on their way, in the order they were begun. */
const readings = vi.hoisted(() => [] as ((listing: object) => void)[]);
// A disk that takes its time, longer than a hand-over does.
vi.mock('../reflections/archive.ts', async original => {
  const slow = () => new Promise<object>(done => readings.push(done));
  return {...(await original<object>()), list: slow, listTrash: slow};
});
freshStore();

const listing = (text: string): Listing => ({
  kept: [{id: text, reflection: {text, at: 0, zone: 'UTC'}}],
  unreadable: 0,
  counts: [],
});
const settled = () => new Promise(done => setTimeout(done, 50));

describe.each([
  ['the list', () => new ListModel(new AbortController().signal)],
  ['the trash', () => new TrashModel(new AbortController().signal)],
] as const)('%s, handed over while it was being read', (_name, make) => {
  const shown = (model: ListModel | TrashModel) => {
    const {state} = model;
    return ('all' in state ? state.all : state.kept).map(({id}) => id);
  };

  it('shows the next person nothing of the one before, whichever reading ends last', async () => {
    readings.length = 0;
    const model = make();
    void model.open();
    model.close();
    void model.open();
    const [first, second] = readings;
    second!(listing('mine'));
    await settled();
    first!(listing('theirs'));
    await settled();
    expect(shown(model)).toEqual(['mine']);
  });
  it('shows nothing where it closed meanwhile', async () => {
    readings.length = 0;
    const model = make();
    void model.open();
    model.close();
    readings[0]!(listing('theirs'));
    await settled();
    expect(shown(model)).toEqual([]);
  });
});
