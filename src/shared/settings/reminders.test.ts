import {describe, expect, it} from 'vitest';
import {dueNow, nextDue, type Reminder} from './reminders.ts';

const friday: Reminder = {moment: 'week', days: [5], at: 15 * 60 + 30};
const mornings: Reminder = {moment: 'before', days: [1, 2, 3, 4, 5], at: 9 * 60};
const hours = {remindFrom: 8 * 60, remindTo: 18 * 60};
const at = (text: string) => Date.parse(text);

describe('the next reminder', () => {
  it.each([
    ['is none where none is wanted', [], '2026-11-20T12:00-05:00', 'America/New_York', undefined],
    [
      'is today where its time is still to come',
      [friday],
      '2026-11-20T12:00-05:00',
      'America/New_York',
      '2026-11-20T15:30-05:00',
    ],
    [
      'is a week away where it has just been',
      [friday],
      '2026-11-20T15:30-05:00',
      'America/New_York',
      '2026-11-27T15:30-05:00',
    ],
    [
      'leaves out days that were not chosen',
      [mornings],
      '2026-11-20T10:00-05:00',
      'America/New_York',
      '2026-11-23T09:00-05:00',
    ],
    [
      'is the first of several',
      [friday, mornings],
      '2026-11-20T08:00-05:00',
      'America/New_York',
      '2026-11-20T09:00-05:00',
    ],
    [
      'keeps its hour when clocks go forward',
      [mornings],
      '2026-03-06T10:00-05:00',
      'America/New_York',
      '2026-03-09T09:00-04:00',
    ],
    [
      'keeps its hour when clocks go back',
      [mornings],
      '2026-10-30T10:00-04:00',
      'America/New_York',
      '2026-11-02T09:00-05:00',
    ],
    [
      'comes just after an hour that clocks skip',
      [{moment: 'after', days: [0], at: 150}],
      '2026-03-08T00:00-05:00',
      'America/New_York',
      '2026-03-08T03:30-04:00',
    ],
    [
      'is by the place one is in now',
      [friday],
      '2026-11-20T12:00-05:00',
      'America/Los_Angeles',
      '2026-11-20T15:30-08:00',
    ],
    [
      'is none where no day was chosen',
      [{...friday, days: []}],
      '2026-11-20T12:00-05:00',
      'America/New_York',
      undefined,
    ],
  ] as const)('%s', (_what, reminders, now, zone, expected) => {
    expect(nextDue(reminders, at(now), zone)?.when).toBe(expected && at(expected));
  });
});

describe('when an alarm rings', () => {
  it('shows the one whose time has just come, not the one of half an hour ago', () => {
    const earlier: Reminder = {moment: 'before', days: [5], at: 15 * 60};
    const both = [earlier, friday];
    const zone = 'America/New_York';
    const hours = {remindFrom: 0, remindTo: 24 * 60};
    expect(dueNow(both, hours, at('2026-11-20T15:00-05:00'), zone)).toBe('before');
    expect(dueNow(both, hours, at('2026-11-20T15:30-05:00'), zone)).toBe('week');
  });
  it.each([
    ['the reminder of that minute is shown', '2026-11-20T15:30-05:00', 'America/New_York', 'week'],
    ['one a little late is shown', '2026-11-20T16:10-05:00', 'America/New_York', 'week'],
    ['one that was slept through is let go of', '2026-11-20T17:00-05:00', 'America/New_York', undefined],
    ['one from another day is let go of', '2026-11-21T09:00-05:00', 'America/New_York', undefined],
    ['it is too early in the place one flew to', '2026-11-20T15:30-05:00', 'America/Los_Angeles', undefined],
    ['it is too late in the place one flew to', '2026-11-20T15:30-05:00', 'Europe/Madrid', undefined],
  ])('%s', (_what, now, zone, expected) => {
    expect(dueNow([friday], hours, at(now), zone)).toBe(expected);
  });
  it('quiet hours are kept', () => {
    const late: Reminder = {...friday, at: 18 * 60 + 30};
    expect(dueNow([late], hours, at('2026-11-20T18:30-05:00'), 'America/New_York')).toBeUndefined();
    expect(dueNow([late], {...hours, remindTo: 20 * 60}, at('2026-11-20T18:30-05:00'), 'America/New_York')).toBe(
      'week',
    );
  });
});
