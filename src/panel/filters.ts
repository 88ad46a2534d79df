/* Which reflections are on show: by theme, moment, tag, day, and whether one is to be followed up. Pure. */
import type {Kept} from '../reflections/index.ts';
import {dayIn} from '../shared/when.ts';

export type Filters = {
  readonly theme: string;
  readonly moment: string;
  readonly tag: string;
  readonly when: '' | 'week' | 'month' | 'between';
  /** Days as `YYYY-MM-DD`, for 'between'; empty where it is open on that side. */
  readonly from: string;
  readonly to: string;
  readonly followUp: boolean;
};

export const noFilters: Filters = {theme: '', moment: '', tag: '', when: '', from: '', to: '', followUp: false};
const DAY = 86_400_000;

export function isFiltered(filters: Filters): boolean {
  return (Object.keys(noFilters) as (keyof Filters)[]).some(name => filters[name] !== noFilters[name]);
}

/** @param now Epoch milliseconds; only the last seven and thirty days ask for it. */
export function passes({reflection}: Kept, filters: Filters, now: number): boolean {
  const {theme, moment, tag, followUp} = filters;
  return (
    (theme === '' || reflection.theme === theme) &&
    (moment === '' || reflection.moment === moment) &&
    (tag === '' || (reflection.tags ?? []).includes(tag)) &&
    (!followUp || reflection.followUp === true) &&
    isWithin(reflection, filters, now)
  );
}

function isWithin({at, zone}: Kept['reflection'], {when, from, to}: Filters, now: number): boolean {
  if (when === '') return true;
  if (when !== 'between') return at > now - (when === 'week' ? 7 : 30) * DAY;
  if (!from && !to) return true;
  const day = dayIn(at, zone);
  return (!from || day >= from) && (!to || day <= to);
}
