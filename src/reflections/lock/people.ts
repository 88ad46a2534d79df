/* Several people on one login: adding one, handing the box over, choosing a word or a shape. */
import {addVault} from '../addVault.ts';
import {announce} from '../changes.ts';
import {openDatabase, write} from '../database.ts';
import {putWriter} from '../putSession.ts';
import {closeSession, readSession} from '../session.ts';
import {hasLock} from '../standing.ts';
import {freeShape} from '../../shared/ui/Shape.tsx';
import {openRow} from '../vault.ts';
import type {Label} from '../steps.ts';

/**
 * A vault of their own, not locked yet, and theirs is the box now. Never a shape that somebody
 * here has: without a word it is all that tells them apart. @returns Its id.
 */
export async function addPerson({name, shape}: Partial<Label>): Promise<string> {
  const rows = await (await openDatabase()).getAll('vaults');
  const label = {
    name: name ?? '',
    shape: freeShape(
      rows.map(({label}) => label?.shape ?? 'circle'),
      shape,
    ),
  };
  const {vaultId} = await addVault(label, 'always');
  await choose(vaultId);
  announce();
  return vaultId;
}

/**
 * Hands the box to that person; whatever another person had open closes. One who has a
 * passphrase is remembered by the view alone: the next who comes is asked again.
 */
export async function choose(vaultId: string): Promise<void> {
  const {open} = await readSession();
  if (open?.vaultId === vaultId) return;
  await closeSession();
  const row = await (await openDatabase()).get('vaults', vaultId);
  if (row && !hasLock(row)) await putWriter(vaultId);
}

/** The open vault's own word and shape. */
export async function setLabel(label: Label): Promise<void> {
  const {row} = await openRow();
  await write(['vaults'], async transaction => {
    const now = await transaction.objectStore('vaults').get(row.vaultId);
    if (now) await transaction.objectStore('vaults').put({...now, label});
  });
  announce();
}
