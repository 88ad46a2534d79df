/*
 * What somebody is in the middle of writing. Memory first (storage.session outlives
 * the popup at any keystroke, and only the popup), then a sealed copy on the disk
 * for when the whole browser goes. Each vault has its own: nobody's draft greets the next.
 */
import {browser} from '../shared/browser.ts';
import {openDatabase, write} from './database.ts';
import {openVault, tick} from './vault.ts';

export type Draft = {
  readonly text: string;
  readonly promptId?: string;
  /** How deep the question was gone into; absent: not at all. */
  readonly depth?: number;
  readonly moment?: string;
  readonly steering?: string;
};

/** Milliseconds without a key until the sealed copy is written. */
const PAUSE = 400;
/** Each place to write has one draft: the popup's box, the week's three, the supervision page. */
export type DraftId = 'popup' | 'week' | 'supervision';
export const draftIds: readonly DraftId[] = ['popup', 'week', 'supervision'];
/** Stands in memory while the sealed copy is being removed, so that nothing brings it back. */
export const DROPPED = 'dropped';
export const MEMORY = 'draft:';

export type DraftKeeper<Body> = {
  /** Call on every input; the memory copy is written at once. */
  remember(draft: Body): void;
  /** Writes the sealed copy now, for `pagehide`. */
  flush(): void;
  /** Forgets the draft everywhere; the words were kept, or the person cleared them. */
  drop(): Promise<void>;
};

/** @returns The newest draft: the one in memory, else the sealed one. */
export async function readDraft<Body = Draft>(vaultId: string, id: DraftId = 'popup'): Promise<Body | undefined> {
  const memory = memoryKey(vaultId, id);
  const {[memory]: inMemory} = await browser.storage.session.get(memory);
  if (inMemory === DROPPED) {
    // The page died between forgetting and removing: the sealed copy goes now.
    await removeDraft(vaultId, id);
    return undefined;
  }
  if (inMemory !== undefined) return inMemory as Body;
  const vault = await openVault();
  const sealed = await (await openDatabase()).get('drafts', [vaultId, id]);
  return sealed && ((await vault.unseal('drafts', sealed)) as Body);
}

/**
 * Hears the draft in memory change, by this view or another: two popups write one draft.
 * @param heard Told what stands there now and what stood there before; undefined where there is none.
 */
export function onDraft<Body = Draft>(
  vaultId: string,
  heard: (now: Body | undefined, before: Body | undefined) => void,
  signal: AbortSignal,
  id: DraftId = 'popup',
): void {
  const draftIn = (value: unknown) => (value === DROPPED ? undefined : (value as Body | undefined));
  const listener = (changes: Record<string, {newValue?: unknown; oldValue?: unknown}>) => {
    const change = changes[memoryKey(vaultId, id)];
    if (change) heard(draftIn(change.newValue), draftIn(change.oldValue));
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/** @param signal Ends it when the vault closes: from then on nothing is remembered, nor written. */
export function keepDraft<Body = Draft>(
  vaultId: string,
  signal: AbortSignal,
  id: DraftId = 'popup',
): DraftKeeper<Body> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Body | undefined;
  // One write after another, so that an old copy never lands after a new one or after a drop.
  let queue: Promise<unknown> = Promise.resolve();
  const later = (work: () => Promise<unknown>) => (queue = queue.then(work, work));
  const rest = () => {
    clearTimeout(timer);
    last = undefined;
  };
  const sealNow = () => {
    const draft = last;
    rest();
    if (draft) void later(() => sealDraft(vaultId, id, draft)).catch(() => undefined);
  };
  signal.addEventListener('abort', rest);
  const memory = memoryKey(vaultId, id);
  return {
    remember(draft) {
      if (signal.aborted) return;
      last = draft;
      void browser.storage.session.set({[memory]: draft});
      clearTimeout(timer);
      timer = setTimeout(sealNow, PAUSE);
    },
    flush() {
      if (last === undefined) return;
      sealNow();
      // A view that closes may be gone before that is done; the worker is not.
      void browser.runtime.sendMessage({kind: 'vault/seal', ask: null}).catch(() => undefined);
    },
    async drop() {
      rest();
      await browser.storage.session.set({[memory]: DROPPED});
      await later(() => removeDraft(vaultId, id));
      // A key pressed meanwhile has put a new draft there; only our mark is taken away.
      const {[memory]: now} = await browser.storage.session.get(memory);
      if (now === DROPPED) await browser.storage.session.remove(memory);
    },
  };
}

export function memoryKey(vaultId: string, id: DraftId): string {
  return `${MEMORY}${vaultId}:${id}`;
}

export async function sealDraft(vaultId: string, id: DraftId, draft: unknown): Promise<void> {
  const vault = await openVault();
  // Another person's box is open by now: this draft is sealed by the worker, for its own vault.
  if (vault.vaultId !== vaultId || vault.keepsNothing) return;
  const sealed = await vault.seal('drafts', id, await tick(vaultId), draft);
  await write(
    ['drafts', 'vaults'],
    async transaction => {
      // Asked once more here, where nobody chooses otherwise before it is written.
      const row = await transaction.objectStore('vaults').get(vaultId);
      if (!row?.keepsNothing) await transaction.objectStore('drafts').put(sealed);
    },
    'relaxed',
  );
}

export async function removeDraft(vaultId: string, id: DraftId): Promise<void> {
  await write(['drafts'], transaction => transaction.objectStore('drafts').delete([vaultId, id]), 'relaxed');
}
