/*
 * What somebody is in the middle of writing. Memory first (storage.session outlives
 * the popup at any keystroke, and only the popup), then a sealed copy on the disk
 * for when the whole browser goes.
 */
import {browser} from '../shared/browser.ts';
import {openDatabase, write} from './database.ts';
import {openVault, tick} from './vault.ts';

export type Draft = {
  readonly text: string;
  readonly promptId?: string;
  readonly moment?: string;
  readonly steering?: string;
};

/** Milliseconds without a key until the sealed copy is written. */
const PAUSE = 400;
/** Each place to write has one draft: the popup's box, the week's three, the supervision page. */
export type DraftId = 'popup' | 'week' | 'supervision';
/** Stands in memory while the sealed copy is being removed, so that nothing brings it back. */
const DROPPED = 'dropped';

export type DraftKeeper<Body> = {
  /** Call on every input; the memory copy is written at once. */
  remember(draft: Body): void;
  /** Writes the sealed copy now, for `pagehide`. */
  flush(): void;
  /** Forgets the draft everywhere; the words were kept, or the person cleared them. */
  drop(): Promise<void>;
};

/** @returns The newest draft: the one in memory, else the sealed one. */
export async function readDraft<Body = Draft>(id: DraftId = 'popup'): Promise<Body | undefined> {
  const {[memoryKey(id)]: inMemory} = await browser.storage.session.get(memoryKey(id));
  if (inMemory === DROPPED) {
    // The page died between forgetting and removing: the sealed copy goes now.
    await removeDraft(id);
    return undefined;
  }
  if (inMemory !== undefined) return inMemory as Body;
  const vault = await openVault();
  const sealed = await (await openDatabase()).get('drafts', [vault.vaultId, id]);
  return sealed && ((await vault.unseal('drafts', sealed)) as Body);
}

/**
 * Hears the draft in memory change, by this view or another: two popups write one draft.
 * @param heard Told what stands there now and what stood there before; undefined where there is none.
 */
export function onDraft<Body = Draft>(
  heard: (now: Body | undefined, before: Body | undefined) => void,
  id: DraftId = 'popup',
): void {
  const draftIn = (value: unknown) => (value === DROPPED ? undefined : (value as Body | undefined));
  browser.storage.session.onChanged.addListener(changes => {
    const change = changes[memoryKey(id)];
    if (change) heard(draftIn(change.newValue), draftIn(change.oldValue));
  });
}

export function keepDraft<Body = Draft>(id: DraftId = 'popup'): DraftKeeper<Body> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Body | undefined;
  // One write after another, so that an old copy never lands after a new one or after a drop.
  let queue: Promise<unknown> = Promise.resolve();
  const later = (work: () => Promise<unknown>) => (queue = queue.then(work, work));
  const sealNow = () => {
    clearTimeout(timer);
    const draft = last;
    last = undefined;
    if (draft) void later(() => sealDraft(id, draft)).catch(() => undefined);
  };
  return {
    remember(draft) {
      last = draft;
      void browser.storage.session.set({[memoryKey(id)]: draft});
      clearTimeout(timer);
      timer = setTimeout(sealNow, PAUSE);
    },
    flush: sealNow,
    async drop() {
      clearTimeout(timer);
      last = undefined;
      await browser.storage.session.set({[memoryKey(id)]: DROPPED});
      await later(() => removeDraft(id));
      // A key pressed meanwhile has put a new draft there; only our mark is taken away.
      const {[memoryKey(id)]: now} = await browser.storage.session.get(memoryKey(id));
      if (now === DROPPED) await browser.storage.session.remove(memoryKey(id));
    },
  };
}

function memoryKey(id: DraftId): string {
  return `draft:${id}`;
}

async function sealDraft(id: DraftId, draft: unknown): Promise<void> {
  const vault = await openVault();
  const sealed = await vault.seal('drafts', id, await tick(vault.vaultId), draft);
  await write(['drafts'], transaction => transaction.objectStore('drafts').put(sealed), 'relaxed');
}

async function removeDraft(id: DraftId): Promise<void> {
  const vault = await openVault();
  await write(['drafts'], transaction => transaction.objectStore('drafts').delete([vault.vaultId, id]), 'relaxed');
}
