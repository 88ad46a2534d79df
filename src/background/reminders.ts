/*
 * Reminders: one alarm for the next of them, made again whenever we wake, so that it
 * survives a sleeping worker, a restart and a journey. What was missed is let go of.
 */
import {browser, isFirefox} from '../shared/browser.ts';
import {dueNow, nextDue} from '../shared/settings/reminders.ts';
import {readSettings} from '../shared/settings/store.ts';
import {chooseLanguage} from '../shared/text/index.ts';
import {reminderWords} from '../shared/text/page.ts';

export const REMIND = 'remind';

/** Sets the alarm for the next reminder, or takes it away. */
export async function planReminder(now = Date.now()): Promise<void> {
  const {reminders} = await readSettings();
  const next = nextDue(reminders, now, zoneNow());
  if (next) await browser.alarms.create(REMIND, {when: next.when});
  else await browser.alarms.clear(REMIND);
}

/** The alarm rang: shows the reminder if its moment is now, and plans the next. */
export async function remind(now = Date.now()): Promise<void> {
  const settings = await readSettings();
  const moment = dueNow(settings.reminders, settings, now, zoneNow());
  await planReminder(now);
  if (!moment) return;
  const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
  const words = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icons/icon-128.png'),
    title: 'Alongside',
    message: reminderWords(language),
    // Firefox refuses a notification with a name it does not know.
    ...(!isFirefox() && {silent: true}),
  };
  // The name says which way it leads when pressed; a second one takes the place of the first.
  await browser.notifications.create(`${REMIND}/${moment}`, words).catch(() => undefined);
}

let listening = false;

/** The way to notifications is there only once somebody wanted a reminder. */
export function listenToReminders(): void {
  if (listening || !browser.notifications) return;
  listening = true;
  browser.notifications.onClicked.addListener(id => void followReminder(id));
}

/** Somebody pressed it: the popup with a question for that moment, or this week's three. */
async function followReminder(id: string): Promise<void> {
  const [kind, moment] = id.split('/');
  if (kind !== REMIND || !moment) return;
  await browser.notifications.clear(id);
  const page = moment === 'week' ? 'src/panel/index.html#practice' : `src/popup/index.html?moment=${moment}`;
  await browser.tabs.create({url: browser.runtime.getURL(page)});
}

/** Where the computer is now: asked each time, because people travel. */
function zoneNow(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
