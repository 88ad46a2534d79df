/*
 * The question somebody chose for today, for the popup to begin with. An id of our own
 * library and a day; gone when the day is over.
 */
import {browser} from './browser.ts';

export type Today = {
  readonly kind: 'opener' | 'topic' | 'prompt';
  readonly id: string;
  /** The day it is for, in the zone of the computer: `2026-11-21`. */
  readonly day: string;
};
const KEY = 'today';

export async function readToday(now: number): Promise<Today | undefined> {
  const {[KEY]: stored} = await browser.storage.local.get(KEY);
  const today = stored as Today | undefined;
  return today?.day === dayOf(now) ? today : undefined;
}

export async function chooseForToday(kind: Today['kind'], id: string, now: number): Promise<void> {
  const today: Today = {kind, id, day: dayOf(now)};
  await browser.storage.local.set({[KEY]: today});
}

export async function clearToday(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

function dayOf(now: number): string {
  return new Intl.DateTimeFormat('en-CA').format(now);
}
