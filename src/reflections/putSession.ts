/* Puts into the session what is open and whose box it is. Reading it is session.ts: the popup does no more. */
import {browser} from '../shared/browser.ts';
import type {Open} from './session.ts';
import type {AutoLock} from './steps.ts';

export async function putOpen({after, withScreen, ...open}: Open, now = Date.now()): Promise<void> {
  await browser.storage.session.set({open, autoLock: {after, withScreen}, writer: open.vaultId, active: now});
}

/** Of what is open; where nothing is any more, it opens nothing. */
export async function putAutoLock(autoLock: AutoLock): Promise<void> {
  await browser.storage.session.set({autoLock});
}

export async function putWriter(writer: string): Promise<void> {
  await browser.storage.session.set({writer});
}
