import {freshStore} from '../testing/freshStore.ts';
import {beforeEach, describe, expect, it} from 'vitest';
import {openDatabase} from './database.ts';
import type {Sealed} from './envelope.ts';
import {bringBack, edit, eraseForGood, list, listTrash, moveToTrash} from './listing.ts';
import {prepareLock} from './lock/changes.ts';
import {finishRotation} from './lock/rotation.ts';
import {keep, unkeep} from './reflections.ts';
import type {SealedStore} from './steps.ts';
import {openVault} from './vault.ts';

freshStore();

const at = Date.UTC(2026, 10, 22, 9);
const LATER = 10_000;
let id: string;
/** One that nobody touches: whatever is put back beside it, it stays readable. */
let other: string;

beforeEach(async () => {
  id = (await keep({text: 'I decided.', at, zone: 'UTC'}))!;
  other = (await keep({text: 'She decided.', at: at + 1, zone: 'UTC'}))!;
});

async function rowOf(store: SealedStore, of = id): Promise<Sealed> {
  const {vaultId} = await openVault();
  return (await (await openDatabase()).get(store, [vaultId, of]))!;
}

async function putBack(store: SealedStore, row: Sealed): Promise<void> {
  await (await openDatabase()).put(store, row);
}

async function seen(store: SealedStore = 'reflections'): Promise<[texts: string[], unreadable: number]> {
  const {kept, unreadable} = await (store === 'trash' ? listTrash() : list());
  return [kept.map(({reflection}) => reflection.text), unreadable];
}

describe('an older copy of a record, put back in its place', () => {
  it('is refused after an edit, stays as it is, and takes no other with it', async () => {
    const before = await rowOf('reflections');
    await edit(id, {text: 'We decided.'}, at);
    expect(await seen()).toEqual([['She decided.', 'We decided.'], 0]);
    await putBack('reflections', before);
    expect(await seen()).toEqual([['She decided.'], 1]);
    await expect(edit(id, {text: 'Over it.'}, at)).rejects.toMatchObject({fault: 'unreadable'});
    await expect(moveToTrash(id)).rejects.toMatchObject({fault: 'unreadable'});
    expect(await rowOf('reflections')).toEqual(before);
  });
  it('is refused where the record is in the trash by now, and where it came back from there', async () => {
    const before = await rowOf('reflections');
    await moveToTrash(id);
    const thrown = await rowOf('trash');
    await putBack('reflections', before);
    expect(await seen()).toEqual([['She decided.'], 1]);
    expect(await seen('trash')).toEqual([['I decided.'], 0]);
    await bringBack(id);
    expect(await seen()).toEqual([['She decided.', 'I decided.'], 0]);
    await putBack('trash', thrown);
    expect(await seen('trash')).toEqual([[], 1]);
  });
  it.each([
    ['taken back', async () => unkeep(id)],
    [
      'erased for good',
      async () => {
        await moveToTrash(id);
        await eraseForGood([id]);
      },
    ],
  ])('is refused where the record was %s', async (_how, gone) => {
    const before = await rowOf('reflections');
    await gone();
    await putBack('reflections', before);
    expect(await seen()).toEqual([['She decided.'], 1]);
  });
  it('is refused also under the newest key, to which the re-keying had brought it', async () => {
    const {commit} = await prepareLock('four calm words here');
    await commit();
    await finishRotation();
    const before = await rowOf('reflections');
    await edit(id, {text: 'We decided.'}, at);
    await putBack('reflections', before);
    expect(await seen()).toEqual([['She decided.'], 1]);
  }, 30_000);
});

describe('the row that knows the last changes', () => {
  it('loses none of two changes at the same time', async () => {
    const [one, two] = [await rowOf('reflections'), await rowOf('reflections', other)];
    await Promise.all([edit(id, {text: 'One.'}, at), edit(other, {text: 'Two.'}, at)]);
    await putBack('reflections', one);
    await putBack('reflections', two);
    expect(await seen()).toEqual([[], 2]);
  });
  it('holds ids and clocks, and no word', async () => {
    await edit(id, {text: 'We decided.'}, at);
    const vault = await openVault();
    const sealed = await rowOf('practice', 'changes');
    expect(await vault.unseal('practice', sealed)).toEqual({[id]: (await rowOf('reflections')).clock});
  });
  it('takes nothing with it where it does not open', async () => {
    await edit(id, {text: 'We decided.'}, at);
    const sealed = await rowOf('practice', 'changes');
    await putBack('practice', {...sealed, ct: new ArrayBuffer(sealed.ct.byteLength)});
    expect(await seen()).toEqual([['She decided.', 'We decided.'], 0]);
    await edit(id, {text: 'We did.'}, at + LATER);
    expect(await seen()).toEqual([['She decided.', 'We did.'], 0]);
  });
});
