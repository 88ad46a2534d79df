/*
 * The question somebody chose for today, for the popup to begin with: an id of our own
 * library and a day. Another day it is as if it had never been.
 */
import {browser} from '../shared/browser.ts';
import {dayOf} from './calendarDay.ts';
import {readRecord} from './records.ts';

export type Today = {
  readonly kind: 'opener' | 'topic' | 'frame' | 'prompt';
  readonly id: string;
  /** The day it is for, in the zone of the computer: `2026-11-21`. */
  readonly day: string;
};

/** In storage.local: the day something was chosen for, and nothing else. Without it the popup asks no vault. */
export const DAY = 'chosenFor';

/** @returns undefined as well where reflections are closed: what was chosen is nobody else's to see. */
export async function readToday(now: number): Promise<Today | undefined> {
  const {[DAY]: day} = await browser.storage.local.get(DAY);
  if (day !== dayOf(now)) return undefined;
  const today = await readRecord<Today>('today').catch(() => undefined);
  return today?.day === dayOf(now) ? today : undefined;
}
