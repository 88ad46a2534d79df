/* Granted sites, keys, and the person's choices. */
import {browser} from '../shared/browser.ts';
import type {Ask} from '../shared/messages.ts';
import type {Settings} from '../shared/settings/index.ts';
import {firstTimes, type Reminder, type ReminderMoment} from '../shared/settings/reminders.ts';
import {changeSettings} from '../shared/settings/store.ts';
import {patternOf} from '../shared/site.ts';
import {Model} from '../shared/ui/model.ts';
import {BackupModel} from './backupModel.ts';
import {PhrasesModel} from './phrasesModel.ts';
import {sectionIn, type SectionName} from './section.ts';
import {QuestionsModel} from './questions/questionsModel.ts';
import {StoreModel} from './storeModel.ts';

const keyNames = {
  _execute_action: 'popup',
  'look-at-note': 'look',
  'next-phrase': 'next',
  'hide-marks': 'hide',
  'lock-now': 'lock',
} as const;
type Key = {readonly name: (typeof keyNames)[keyof typeof keyNames]; readonly shortcut: readonly string[]};

export type OptionsState = {
  readonly section: SectionName;
  /** Match patterns, as the browser granted them. */
  readonly sites: readonly string[];
  readonly keys: readonly Key[];
  /** on: a site was turned on; no: the browser or the person said no; odd: what was typed is no site; off: one was turned off; again: left places are marked. */
  readonly said: 'on' | 'no' | 'odd' | 'off' | 'again' | undefined;
};

export class OptionsModel extends Model<OptionsState> {
  readonly store: StoreModel;
  readonly phrases = new PhrasesModel();
  readonly questions = new QuestionsModel();
  readonly backup = new BackupModel(() => void this.store.load());

  /** @param signal Ends it with the opening it was made for: another model hears from then on. */
  constructor(signal: AbortSignal) {
    super({section: sectionIn(location.hash), sites: [], keys: [], said: undefined});
    this.store = new StoreModel(signal);
    const turn = () => this.set({section: sectionIn(location.hash), said: undefined});
    addEventListener('hashchange', turn, {signal});
    const load = () => void this.load();
    for (const granted of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      granted.addListener(load);
      signal.addEventListener('abort', () => granted.removeListener(load));
    }
  }

  load = async (): Promise<void> => {
    const [{origins = []}, commands] = await Promise.all([browser.permissions.getAll(), browser.commands.getAll()]);
    const keys = Object.entries(keyNames).map(([command, name]) => {
      const {shortcut = ''} = commands.find(one => one.name === command) ?? {};
      return {name, shortcut: shortcut.split('+').filter(Boolean)};
    });
    this.set({sites: origins, keys});
  };

  /** Called straight from the press. @returns Whether help is on there now. */
  turnOn = async (typed: string): Promise<boolean> => {
    const pattern = patternOf(typed);
    if (!pattern) {
      this.set({said: 'odd'});
      return false;
    }
    const on = await browser.permissions.request({origins: [pattern]}).catch(() => false);
    this.set({said: on ? 'on' : 'no'});
    await this.load();
    return on;
  };

  turnOff = async (pattern: string): Promise<void> => {
    const off = await browser.permissions.remove({origins: [pattern]});
    await this.load();
    if (off) this.set({said: 'off'});
  };

  wake = (site: string): Promise<void> =>
    changeSettings(({pausedUntil: {[site]: _until, ...others}}) => ({pausedUntil: others}));

  hear = (phrase: string): Promise<void> =>
    changeSettings(({quietPhrases}) => ({quietPhrases: quietPhrases.filter(other => other !== phrase)}));

  /** In pages that are open: what was left as it is is nowhere else. */
  markAgain = async (): Promise<void> => {
    const message: Ask<'site/again'> = {kind: 'site/again', ask: null};
    await browser.runtime.sendMessage(message);
    this.set({said: 'again'});
  };

  change = (change: Partial<Settings>): Promise<void> => changeSettings(() => change);

  /** Called straight from the press: the browser is asked for notifications now, and only now. */
  startReminding = async (moment: ReminderMoment): Promise<void> => {
    const may = await browser.permissions.request({permissions: ['notifications']}).catch(() => false);
    this.set({said: may ? undefined : 'no'});
    if (may) await this.remind(firstTimes[moment]);
  };

  remind = (reminder: Reminder): Promise<void> =>
    changeSettings(({reminders}) => ({
      reminders: [...reminders.filter(({moment}) => moment !== reminder.moment), reminder],
    }));

  /** With the last one goes the permission. */
  stopReminding = async (moment: ReminderMoment): Promise<void> => {
    let left = 0;
    await changeSettings(({reminders}) => {
      const others = reminders.filter(reminder => reminder.moment !== moment);
      left = others.length;
      return {reminders: others};
    });
    if (left === 0) await browser.permissions.remove({permissions: ['notifications']});
  };

  pickKeys = async (): Promise<void> => {
    const {openShortcutSettings} = browser.commands as {openShortcutSettings?: () => Promise<void>};
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({url: 'chrome://extensions/shortcuts'});
  };
}
