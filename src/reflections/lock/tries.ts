/*
 * After a few passphrases that did not open, a pause that grows; never more than a
 * minute, and never a wipe: a colleague who guesses must not be able to destroy.
 */
import {browser} from '../../shared/browser.ts';

type Tries = {readonly count: number; /** Epoch milliseconds. */ readonly until: number};

const FREE = 5;
const LONGEST = 60_000;

/** Milliseconds after that many passphrases in a row that did not open. */
export function pauseAfter(count: number): number {
  return count < FREE ? 0 : Math.min(LONGEST, 2000 * 2 ** (count - FREE));
}

/** @returns Milliseconds still to wait. */
export async function pauseLeft(vaultId: string, now = Date.now()): Promise<number> {
  // A clock set back may not turn a minute into a year.
  return Math.max(0, Math.min(LONGEST, (await read(vaultId)).until - now));
}

export async function noteFailure(vaultId: string, now = Date.now()): Promise<void> {
  const count = (await read(vaultId)).count + 1;
  await browser.storage.session.set({[nameOf(vaultId)]: {count, until: now + pauseAfter(count)}});
}

export async function forgetFailures(vaultId: string): Promise<void> {
  await browser.storage.session.remove(nameOf(vaultId));
}

async function read(vaultId: string): Promise<Tries> {
  const {[nameOf(vaultId)]: stored} = await browser.storage.session.get(nameOf(vaultId));
  return (stored as Tries | undefined) ?? {count: 0, until: 0};
}

function nameOf(vaultId: string): string {
  return `tries:${vaultId}`;
}
