/*
 * What views leave in memory, sealed by the worker, because views die. When a vault
 * closes: sealed for it without its key, then taken away. While it is open: a copy for
 * when the browser goes, since a popup that closes has no time to write one.
 */
import {browser} from '../shared/browser.ts';
import {openDatabase} from './database.ts';
import {draftIds, DROPPED, MEMORY, memoryKey, removeDraft, sealDraft, type DraftId} from './drafts.ts';
import {draftPlace, putWaiting} from './inbox.ts';
import {readSession} from './session.ts';
import {hasLock} from './standing.ts';
import type {VaultRecord} from './steps.ts';
import {openVault} from './vault.ts';

export async function sealLeftovers(): Promise<void> {
  const {open} = await readSession();
  const memory = await browser.storage.session.get(null);
  for (const [name, value] of Object.entries(memory)) {
    const place = placeOf(name);
    const row = place && place.vaultId !== open?.vaultId ? await rowOf(place.vaultId) : undefined;
    if (!row || !place || !hasLock(row)) continue;
    const {vaultId, id} = place;
    if (value === DROPPED) await removeDraft(vaultId, id);
    else if (!row.keepsNothing) await putWaiting(vaultId, draftPlace(id), {kind: 'draft', id, draft: value});
    const {[name]: now} = await browser.storage.session.get(name);
    // A last key may have come in while we sealed: then it is heard of, and sealed as well.
    if (JSON.stringify(now) === JSON.stringify(value)) await browser.storage.session.remove(name);
  }
}

/** @throws StoreError 'locked' where nobody's vault is open. */
export async function sealDrafts(): Promise<void> {
  const {vaultId} = await openVault();
  for (const id of draftIds) {
    const name = memoryKey(vaultId, id);
    const draft = async () => (await browser.storage.session.get(name))[name];
    const before = await draft();
    if (before === undefined || before === DROPPED) continue;
    await sealDraft(vaultId, id, before);
    const now = await draft();
    // Kept or cleared in another view meanwhile: nothing brings it back.
    if (now === undefined || now === DROPPED) await removeDraft(vaultId, id);
  }
}

/** Whose draft lies under that name in memory, and of which place; undefined where it is no draft. */
function placeOf(name: string): {vaultId: string; id: DraftId} | undefined {
  const id = draftIds.find(id => name.startsWith(MEMORY) && name.endsWith(`:${id}`));
  return id && {vaultId: name.slice(MEMORY.length, -memoryKey('', id).length + MEMORY.length), id};
}

async function rowOf(vaultId: string): Promise<VaultRecord | undefined> {
  return (await openDatabase()).get('vaults', vaultId);
}
