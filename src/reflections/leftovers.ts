/*
 * What is left in memory when a vault closes: sealed for it, then taken away. The
 * worker does this, because views die; it has no key and asks for none.
 */
import {browser} from '../shared/browser.ts';
import {openDatabase} from './database.ts';
import {DROPPED, MEMORY, removeDraft, type Draft} from './drafts.ts';
import {DRAFT_PLACE, putWaiting} from './inbox.ts';
import {readSession} from './session.ts';

export async function sealLeftovers(): Promise<void> {
  const {open} = await readSession();
  const memory = await browser.storage.session.get(null);
  for (const [name, value] of Object.entries(memory)) {
    const vaultId = name.startsWith(MEMORY) ? name.slice(MEMORY.length) : undefined;
    if (vaultId === undefined || vaultId === open?.vaultId || !(await isLocked(vaultId))) continue;
    if (value === DROPPED) await removeDraft(vaultId);
    else await putWaiting(vaultId, DRAFT_PLACE, {kind: 'draft', draft: value as Draft});
    const {[name]: now} = await browser.storage.session.get(name);
    // A last key may have come in while we sealed: then it is heard of, and sealed as well.
    if (JSON.stringify(now) === JSON.stringify(value)) await browser.storage.session.remove(name);
  }
}

async function isLocked(vaultId: string): Promise<boolean> {
  const row = await (await openDatabase()).get('vaults', vaultId);
  return row !== undefined && !row.wraps.some(({kind}) => kind === 'device');
}
