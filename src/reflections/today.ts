/*
 * The question somebody chose for today, for the popup to begin with: an id of our own
 * library and a day. Another day it is as if it had never been.
 */
import {dropRecord, keepRecord, readRecord} from './records.ts';

export type Today = {
  readonly kind: 'opener' | 'topic' | 'frame' | 'prompt';
  readonly id: string;
  /** The day it is for, in the zone of the computer: `2026-11-21`. */
  readonly day: string;
};

/** @returns undefined as well where reflections are closed: what was chosen is nobody else's to see. */
export async function readToday(now: number): Promise<Today | undefined> {
  const today = await readRecord<Today>('today').catch(() => undefined);
  return today?.day === dayOf(now) ? today : undefined;
}

/** @throws StoreError where reflections are closed. */
export async function chooseForToday(kind: Today['kind'], id: string, now: number): Promise<void> {
  const today: Today = {kind, id, day: dayOf(now)};
  await keepRecord('today', today);
}

export async function clearToday(): Promise<void> {
  await dropRecord('today');
}

function dayOf(now: number): string {
  return new Intl.DateTimeFormat('en-CA').format(now);
}
