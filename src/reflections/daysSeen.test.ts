import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {seed} from '../testing/seed.ts';
import {dayOf} from './day.ts';
import {expired, seeDay, type Keeping} from './daysSeen.ts';
import {isBackupDue, rested} from './reminder.ts';

const nothing: Keeping = {seen: 0, days: [], trash: {}};
const DAY = 86_400_000;
const start = Date.UTC(2026, 10, 1, 12);
/** Opens the store on each of these moments, with one thing in the trash from the first on. */
const open = (moments: readonly number[]) =>
  moments.reduce((keeping, now) => seeDay(keeping, dayOf(now), ['a']), nothing);

describe('the trash', () => {
  it.each([
    ['for thirty days seen', 30, 1, false],
    ['and goes on the thirty-first', 31, 1, true],
    ['however far apart they lie', 31, 40, true],
    ['for days on which nobody looked', 2, 3650, false],
  ])('keeps %s', (_what, days, apart, gone) => {
    const moments = Array.from({length: days}, (_none, at) => start + at * apart * DAY);
    expect(expired(open(moments))).toEqual(gone ? ['a'] : []);
  });
  it('loses nothing to a clock that jumps, there and back', () => {
    const jumps = fc.array(fc.constantFrom(0, 10, -10, 3, -1), {maxLength: 60});
    fc.assert(
      fc.property(jumps, years => {
        expect(expired(open(years.map(year => start + year * 365 * DAY)))).toEqual([]);
      }),
      {seed},
    );
  });
  it('counts a day once, however often the store is opened', () => {
    expect(open([start, start + 1000, start + 5000]).seen).toBe(1);
  });
  it('begins anew for what was brought back and thrown away again', () => {
    let keeping = open(Array.from({length: 20}, (_none, at) => start + at * DAY));
    keeping = seeDay(keeping, 'between', []);
    keeping = seeDay(keeping, 'after', ['a']);
    expect(keeping.trash['a']).toBe(keeping.seen);
  });
});

describe('a backup is offered', () => {
  const on = (seen: number, more: Partial<Keeping> = {}): Keeping => ({...nothing, seen, ...more});
  const backup = {at: 0, seen: 20, count: 5};
  it.each([
    ['not for nothing', on(90), 0, false],
    ['not for nine in a month', on(29), 9, false],
    ['after ten', on(1), 10, true],
    ['after thirty days seen', on(30), 1, true],
    ['not when one was just made', on(30, {backup}), 9, false],
    ['ten later', on(21, {backup}), 10, true],
    ['thirty days seen later', on(50, {backup}), 1, true],
    ['not after "not now"', rested(on(40)), 50, false],
    ['thirty days seen after "not now"', {...rested(on(40)), seen: 70}, 50, true],
    ['never after "never"', on(900, {quiet: {until: 'ever'}}), 500, false],
  ])('%s', (_when, keeping, since, due) => {
    expect(isBackupDue(keeping, since)).toBe(due);
  });
});
