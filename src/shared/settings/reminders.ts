/*
 * When a reminder is due, in the time of the place where the computer is now. Pure:
 * clock and zone come in as arguments.
 */
export const reminderMoments = ['before', 'after', 'week'] as const;
export type ReminderMoment = (typeof reminderMoments)[number];

export type Reminder = {
  readonly moment: ReminderMoment;
  /** 0 is Sunday. */
  readonly days: readonly number[];
  /** Minutes after midnight. */
  readonly at: number;
};
/** What a reminder begins with, when somebody turns it on. */
export const firstTimes: Readonly<Record<ReminderMoment, Reminder>> = {
  before: {moment: 'before', days: [1, 2, 3, 4, 5], at: 8 * 60 + 45},
  after: {moment: 'after', days: [1, 2, 3, 4, 5], at: 16 * 60 + 30},
  week: {moment: 'week', days: [5], at: 15 * 60 + 30},
};

export type Hours = {readonly remindFrom: number; readonly remindTo: number};
export type Due = {readonly moment: ReminderMoment; /** Epoch milliseconds. */ readonly when: number};

const DAY = 86_400_000;
const MINUTE = 60_000;
/** A reminder that comes later than this, after a sleep or a journey, is let go of. */
const LATE = 60 * MINUTE;

/** @returns The first reminder after `now`, or undefined where none is wanted. */
export function nextDue(reminders: readonly Reminder[], now: number, zone: string): Due | undefined {
  return duesAfter(reminders, now, zone)[0];
}

/** The next of each, soonest first. */
function duesAfter(reminders: readonly Reminder[], now: number, zone: string): Due[] {
  const dues = reminders.flatMap(({moment, days, at}) => {
    const when = nextOf(days, at, now, zone);
    return when === undefined ? [] : [{moment, when}];
  });
  return dues.sort((a, b) => a.when - b.when);
}

/**
 * The reminder to show when an alarm wakes us: one whose time has just come here, on
 * a day and in hours that were chosen. Whoever slept or travelled through it is left alone.
 */
export function dueNow(
  reminders: readonly Reminder[],
  hours: Hours,
  now: number,
  zone: string,
): ReminderMoment | undefined {
  const {minutes} = localTime(now, zone);
  if (isOutside(minutes, hours)) return;
  // Two within the hour: the first was shown when its own alarm rang.
  return duesAfter(reminders, now - LATE, zone).findLast(({when}) => when <= now)?.moment;
}

/** @param minutes After midnight. */
export function isOutside(minutes: number, {remindFrom, remindTo}: Hours): boolean {
  return minutes < remindFrom || minutes > remindTo;
}

function nextOf(days: readonly number[], at: number, now: number, zone: string): number | undefined {
  for (let ahead = 0; ahead <= 7; ahead++) {
    const {year, month, day} = localTime(now + ahead * DAY, zone);
    if (!days.includes(new Date(Date.UTC(year, month - 1, day)).getUTCDay())) continue;
    const when = instantOf(Date.UTC(year, month - 1, day) + at * MINUTE, zone);
    if (when > now) return when;
  }
  return undefined;
}

/** The instant at which clocks in the zone show that time; where they skip it, the one just after. */
function instantOf(local: number, zone: string): number {
  const guess = local - offsetAt(local, zone);
  const then = local - offsetAt(guess, zone);
  return offsetAt(then, zone) === offsetAt(guess, zone) ? then : Math.max(guess, then);
}

/** How far clocks in the zone are ahead of UTC at that instant. */
function offsetAt(instant: number, zone: string): number {
  const {year, month, day, minutes} = localTime(instant, zone);
  return Date.UTC(year, month - 1, day) + minutes * MINUTE - Math.floor(instant / MINUTE) * MINUTE;
}

function localTime(instant: number, zone: string): {year: number; month: number; day: number; minutes: number} {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({type, value}) => [type, Number(value)]));
  return {
    year: parts['year']!,
    month: parts['month']!,
    day: parts['day']!,
    minutes: parts['hour']! * 60 + parts['minute']!,
  };
}
