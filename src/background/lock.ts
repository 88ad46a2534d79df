/*
 * The worker's share of the lock: it watches the deadline while no view is open, hears
 * the screen lock, and seals what is left of a draft when a vault closes. It holds no key.
 */
import {browser} from '../shared/browser.ts';
import {closeSession, onSession, readSession} from '../reflections/index.ts';
import {sealLeftovers} from '../reflections/leftovers.ts';

/** Rings once a minute while a vault is open, and once after it closed. */
export const LOCK_ALARM = 'lock';
/** Milliseconds after a closing in which a view may still be writing down its last key. */
const STRAGGLING = 10_000;

let closedAt = 0;

/** Call while the worker's file runs: what wakes it finds its listeners there. */
export function listenForLock(): void {
  onSession(closed => {
    if (closed) closedAt = Date.now();
    void tend();
  });
  browser.storage.session.onChanged.addListener(changes => {
    const late = Object.keys(changes).some(name => name.startsWith('draft:'));
    if (late && Date.now() - closedAt < STRAGGLING) void sealLeftovers().catch(() => undefined);
  });
  browser.idle.onStateChanged.addListener(state => {
    if (state === 'locked') void lockWithScreen();
  });
}

/** Closes at the deadline, seals what is left, and rings again for as long as there is something to close. */
export async function tend(): Promise<void> {
  const {open} = await readSession();
  if (open) await browser.alarms.create(LOCK_ALARM, {periodInMinutes: 1});
  else if (Date.now() - closedAt < STRAGGLING) await browser.alarms.create(LOCK_ALARM, {delayInMinutes: 0.5});
  else await browser.alarms.clear(LOCK_ALARM);
  // No room on the disk: the next ring tries again.
  await sealLeftovers().catch(() => undefined);
}

export async function lockNow(): Promise<void> {
  await closeSession();
  await tend();
}

async function lockWithScreen(): Promise<void> {
  const {open} = await readSession();
  if (open?.withScreen) await lockNow();
}
