/*
 * What was written for a closed vault. Whoever writes can add and replace, and read
 * nothing back; the next unlock brings it home.
 */
import {openDatabase, write} from './database.ts';
import type {DraftId} from './drafts.ts';
import type {Reflection} from './reflections.ts';
import {agreeWith, sealWith} from './sealedBox.ts';
import type {InboxRecord, VaultRecord} from './steps.ts';

/** What lies in the inbox, once opened. */
export type Waiting =
  | {readonly kind: 'note'; readonly done: boolean; readonly reflection: Reflection}
  /** What stood in that box when the vault closed. */
  | {readonly kind: 'draft'; readonly id: DraftId; readonly draft: unknown}
  /** Words of a kept reflection that were being edited when the vault closed. */
  | {readonly kind: 'edit'; readonly of: string; readonly text: string; readonly at: number};

/** Where the draft of the popup's box waits, and what was written in its place. */
export const DRAFT_PLACE = 'draft';

/** The one place for the draft of each box: a later one takes the place of an earlier. */
export function draftPlace(id: DraftId): string {
  return id === 'popup' ? DRAFT_PLACE : `${DRAFT_PLACE}:${id}`;
}

export type Sealer = {
  /** Seals and writes. The order of calls is the order on the disk. @returns Once it is there. */
  put(id: string, body: Waiting, durability?: 'strict' | 'relaxed'): Promise<void>;
};

/**
 * A sealer for that vault, whoever is writing. The agreement is made once and ahead, so
 * that a key press costs one encryption: a popup may die right after it.
 */
export function sealerFor(vaultId: string): Sealer {
  const agreed = rowOf(vaultId).then(row => row && agreeWith(row.inboxKey));
  agreed.catch(() => undefined);
  let order: Promise<unknown> = Promise.resolve();
  return {
    put(id, body, durability = 'strict') {
      const sealed = agreed.then(agreed => agreed && sealWith(agreed, {vaultId, id}, body));
      const written = order.then(async () => {
        const record = await sealed;
        // The vault was removed meanwhile, and everything of it with it.
        return {done: record && putNow(record, durability)};
      });
      // Only the beginnings wait for each other; the database keeps the order of the rest.
      order = written.catch(() => undefined);
      return written.then(({done}) => done);
    },
  };
}

export async function putWaiting(vaultId: string, id: string, body: Waiting): Promise<void> {
  await sealerFor(vaultId).put(id, body);
}

function putNow(record: InboxRecord, durability: 'strict' | 'relaxed'): Promise<void> {
  return write(
    ['inbox'],
    async transaction => {
      const put = transaction.objectStore('inbox').put(record);
      // Said at once, or a page that dies now takes the write with it.
      transaction.commit();
      await put;
    },
    durability,
  );
}

async function rowOf(vaultId: string): Promise<VaultRecord | undefined> {
  return (await openDatabase()).get('vaults', vaultId);
}

export async function dropWaiting(vaultId: string, id: string): Promise<void> {
  await write(['inbox'], transaction => transaction.objectStore('inbox').delete([vaultId, id]));
}
