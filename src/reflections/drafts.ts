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
const ID = 'popup';
/** Stands in memory while the sealed copy is being removed, so that nothing brings it back. */
const DROPPED = 'dropped';

export type DraftKeeper = {
  /** Call on every input; the memory copy is written at once. */
  remember(draft: Draft): void;
  /** Writes the sealed copy now, for `pagehide`. */
  flush(): void;
  /** Forgets the draft everywhere; the words were kept, or the person cleared them. */
  drop(): Promise<void>;
};

/** @returns The newest draft: the one in memory, else the sealed one. */
export async function readDraft(): Promise<Draft | undefined> {
  const {[memoryKey()]: inMemory} = await browser.storage.session.get(memoryKey());
  if (inMemory === DROPPED) {
    // The page died between forgetting and removing: the sealed copy goes now.
    await removeDraft();
    return undefined;
  }
  if (inMemory !== undefined) return inMemory as Draft;
  const vault = await openVault();
  const sealed = await (await openDatabase()).get('drafts', [vault.vaultId, ID]);
  return sealed && ((await vault.unseal('drafts', sealed)) as Draft);
}

/**
 * Hears the draft in memory change, by this view or another: two popups write one draft.
 * @param heard Told what stands there now and what stood there before; undefined where there is none.
 */
export function onDraft(heard: (now: Draft | undefined, before: Draft | undefined) => void): void {
  const draftIn = (value: unknown) => (value === DROPPED ? undefined : (value as Draft | undefined));
  browser.storage.session.onChanged.addListener(changes => {
    const change = changes[memoryKey()];
    if (change) heard(draftIn(change.newValue), draftIn(change.oldValue));
  });
}

export function keepDraft(): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Draft | undefined;
  // One write after another, so that an old copy never lands after a new one or after a drop.
  let queue: Promise<unknown> = Promise.resolve();
  const later = (work: () => Promise<unknown>) => (queue = queue.then(work, work));
  const sealNow = () => {
    clearTimeout(timer);
    const draft = last;
    last = undefined;
    if (draft) void later(() => sealDraft(draft)).catch(() => undefined);
  };
  return {
    remember(draft) {
      last = draft;
      void browser.storage.session.set({[memoryKey()]: draft});
      clearTimeout(timer);
      timer = setTimeout(sealNow, PAUSE);
    },
    flush: sealNow,
    async drop() {
      clearTimeout(timer);
      last = undefined;
      await browser.storage.session.set({[memoryKey()]: DROPPED});
      await later(removeDraft);
      // A key pressed meanwhile has put a new draft there; only our mark is taken away.
      const {[memoryKey()]: now} = await browser.storage.session.get(memoryKey());
      if (now === DROPPED) await browser.storage.session.remove(memoryKey());
    },
  };
}

function memoryKey(): string {
  return `draft:${ID}`;
}

async function sealDraft(draft: Draft): Promise<void> {
  const vault = await openVault();
  const sealed = await vault.seal('drafts', ID, await tick(vault.vaultId), draft);
  await write(['drafts'], transaction => transaction.objectStore('drafts').put(sealed), 'relaxed');
}

async function removeDraft(): Promise<void> {
  const vault = await openVault();
  await write(['drafts'], transaction => transaction.objectStore('drafts').delete([vault.vaultId, ID]), 'relaxed');
}
