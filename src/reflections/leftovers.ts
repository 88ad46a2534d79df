/*
 * What is left in memory when a vault closes: sealed for it, then taken away. The
 * worker does this, because views die; it has no key and asks for none.
 */
import {browser} from '../shared/browser.ts';
import {openDatabase} from './database.ts';
import {draftIds, DROPPED, MEMORY, memoryKey, removeDraft, type DraftId} from './drafts.ts';
import {draftPlace, putWaiting} from './inbox.ts';
import {readSession} from './session.ts';

export async function sealLeftovers(): Promise<void> {
  const {open} = await readSession();
  const memory = await browser.storage.session.get(null);
  for (const [name, value] of Object.entries(memory)) {
    const place = placeOf(name);
    if (!place || place.vaultId === open?.vaultId || !(await isLocked(place.vaultId))) continue;
    const {vaultId, id} = place;
    if (value === DROPPED) await removeDraft(vaultId, id);
    else await putWaiting(vaultId, draftPlace(id), {kind: 'draft', id, draft: value});
    const {[name]: now} = await browser.storage.session.get(name);
    // A last key may have come in while we sealed: then it is heard of, and sealed as well.
    if (JSON.stringify(now) === JSON.stringify(value)) await browser.storage.session.remove(name);
  }
}

/** Whose draft lies under that name in memory, and of which place; undefined where it is no draft. */
function placeOf(name: string): {vaultId: string; id: DraftId} | undefined {
  const id = draftIds.find(id => name.startsWith(MEMORY) && name.endsWith(`:${id}`));
  return id && {vaultId: name.slice(MEMORY.length, -memoryKey('', id).length + MEMORY.length), id};
}

async function isLocked(vaultId: string): Promise<boolean> {
  const row = await (await openDatabase()).get('vaults', vaultId);
  return row !== undefined && !row.wraps.some(({kind}) => kind === 'device');
}
