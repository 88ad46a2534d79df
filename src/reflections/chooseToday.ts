/* Choosing what the popup begins with today: the panel does it, the popup only reads it. */
import {browser} from '../shared/browser.ts';
import {dayOf} from './calendarDay.ts';
import {dropRecord, keepRecord} from './records.ts';
import {DAY, type Today} from './today.ts';

/** @throws StoreError where reflections are closed. */
export async function chooseForToday(kind: Today['kind'], id: string, now: number): Promise<void> {
  const today: Today = {kind, id, day: dayOf(now)};
  await keepRecord('today', today);
  await browser.storage.local.set({[DAY]: today.day});
}

export async function clearToday(): Promise<void> {
  await browser.storage.local.remove(DAY);
  await dropRecord('today');
}
