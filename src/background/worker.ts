/*
 * The worker: synchronous listeners only, so that whatever wakes it finds them there.
 */
import {browser, type Runtime} from '../shared/browser.ts';
import {finishErasing} from '../reflections/erase.ts';
import {beginFreshLog} from '../reflections/freshLog.ts';
import {answer} from '../shared/messages.ts';
import {onSettingsChanged} from '../shared/settings/store.ts';
import {handlers} from './handlers.ts';
import {listenForLock, LOCK_ALARM, lockNow, tend} from './lock.ts';
import {endLooks, lookAt, MENU, makeMenu} from './look.ts';
import {listenToReminders, planReminder, REMIND, remind} from './reminders.ts';
import {reconcile} from './sites.ts';

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  answer(
    message,
    {
      url: sender.url,
      origin: (sender as {origin?: string}).origin,
      tabUrl: sender.tab?.url,
      tabId: sender.tab?.id,
      frameId: sender.frameId,
    },
    browser.runtime.getURL(''),
    handlers,
  ),
);
browser.runtime.onInstalled.addListener(({reason}) => {
  makeMenu();
  void reconcile();
  void planReminder();
  if (reason === 'install') void browser.tabs.create({url: browser.runtime.getURL('src/welcome/index.html')});
});
browser.runtime.onStartup.addListener(() => {
  void reconcile();
  void planReminder();
  // The browser went while somebody erased theirs. Where the store does not open, the next start tries again.
  void finishErasing().catch(() => undefined);
});
browser.permissions.onAdded.addListener(() => {
  listenToReminders();
  void reconcile();
});
browser.permissions.onRemoved.addListener(() => void reconcile());
browser.alarms.onAlarm.addListener(
  ({name}) => void (name === LOCK_ALARM ? tend() : name === REMIND ? remind() : reconcile()),
);
onSettingsChanged(() => {
  void reconcile();
  void planReminder();
});
listenToReminders();
browser.tabs.onRemoved.addListener(tabId => void endLooks(tabId));
browser.tabs.onUpdated.addListener((tabId, change) => {
  if (change.status === 'loading') void endLooks(tabId);
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === MENU && tab?.id !== undefined) void lookAt(tab.id, 'look');
});
listenForLock();
// A store that does not open: whoever opens it to write or to read says so.
void beginFreshLog().catch(() => undefined);
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'lock-now') void lockNow();
  const ping = {'look-at-note': 'look', 'next-phrase': 'next', 'hide-marks': 'hide'}[command] as
    'look' | 'next' | 'hide' | undefined;
  if (ping && tab?.id !== undefined) void lookAt(tab.id, ping);
});

// storage.local is open to content scripts unless we close it; Firefox has no such call for it.
type Area = {setAccessLevel?: (level: {accessLevel: string}) => Promise<void>};
const areas = (globalThis as {chrome?: {storage?: {local?: Area; session?: Area}}}).chrome?.storage;
for (const area of [areas?.local, areas?.session]) {
  void area?.setAccessLevel?.({accessLevel: 'TRUSTED_CONTEXTS'}).catch(() => undefined);
}
