/* Puts into the session what is open and whose box it is. Reading it is session.ts: the popup does no more. */
import {browser} from '../shared/browser.ts';
import type {Open} from './session.ts';

export async function putOpen(open: Open, now = Date.now()): Promise<void> {
  await browser.storage.session.set({open, writer: open.vaultId, active: now});
}

export async function putWriter(writer: string): Promise<void> {
  await browser.storage.session.set({writer});
}
