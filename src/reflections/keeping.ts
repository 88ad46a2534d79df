/*
 * What the store knows about its own keeping: days on which it was seen, since when
 * something lies in the trash, the last backup. One sealed row; no date of a reflection
 * and nothing of what it says.
 */
import type {Keeping} from './daysSeen.ts';
import {keepRecord, readRecord} from './records.ts';
import {openVault} from './vault.ts';

const nothing: Keeping = {seen: 0, days: [], trash: {}};

/** @throws StoreError where the vault is closed; a row that does not open counts from the start again: later is the safe side. */
export async function readKeeping(): Promise<Keeping> {
  await openVault();
  return {...nothing, ...(await readRecord<Keeping>('keeping').catch(() => nothing))};
}

/** @returns What is kept now; nothing is written where the change is none. */
export async function changeKeeping(change: (before: Keeping) => Keeping): Promise<Keeping> {
  // Two views may keep house at once: neither undoes what the other wrote.
  return navigator.locks.request('keeping', async () => {
    const before = await readKeeping();
    const after = change(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await keepRecord('keeping', after);
    return after;
  });
}
