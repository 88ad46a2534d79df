/* Where somebody is in the three steps, and what they chose. */
import {setKeepNothing} from '../reflections/keepNothing.ts';
import {browser} from '../shared/browser.ts';
import type {Marks} from '../shared/settings/index.ts';
import {changeSettings} from '../shared/settings/store.ts';
import {patternOf} from '../shared/site.ts';
import {Model} from '../shared/ui/model.ts';

export const steps = ['true', 'login', 'where'] as const;
export type WelcomeState = {
  /** Index of the step on show. */
  readonly step: number;
  /** Who uses this login. */
  readonly login: 'me' | 'others' | 'unsure' | undefined;
  /** Whether the computer resets when one signs out. */
  readonly resets: 'no' | 'yes' | 'unsure' | undefined;
  /** Nothing of what is written stays, as the person chose on the way. */
  readonly keepsNothing: boolean;
  /** The store did not take that choice. */
  readonly keepingFailed: boolean;
  readonly where: 'site' | 'elsewhere' | 'later' | undefined;
  readonly typed: string;
  readonly marks: Marks;
  /** on: help is on there; no: the browser or the person said no; odd: what was typed is no site. */
  readonly said: 'on' | 'no' | 'odd' | undefined;
};

export class WelcomeModel extends Model<WelcomeState> {
  constructor() {
    super({
      step: 0,
      login: undefined,
      resets: undefined,
      keepsNothing: false,
      keepingFailed: false,
      where: undefined,
      typed: '',
      marks: 'as I write',
      said: undefined,
    });
  }

  next = (): void => this.set({step: Math.min(this.state.step + 1, steps.length - 1)});

  back = (): void => this.set({step: Math.max(this.state.step - 1, 0)});

  /** Each way of keeping takes back that nothing is kept. */
  pickLogin = (login: NonNullable<WelcomeState['login']>): void => {
    this.set({login});
    if (this.state.keepsNothing) void this.keepNothing(false);
  };

  pickResets = (resets: NonNullable<WelcomeState['resets']>): void => {
    this.set({resets});
    void changeSettings(() => ({resets: resets === 'yes'}));
  };

  /** On their own vault, which begins here where there is none. */
  keepNothing = async (on: boolean): Promise<void> => {
    await setKeepNothing(on).then(
      () => this.set({keepsNothing: on, keepingFailed: false}),
      () => this.set({keepingFailed: true}),
    );
  };

  pickWhere = (where: NonNullable<WelcomeState['where']>): void => this.set({where});

  type = (typed: string): void => this.set({typed, where: 'site'});

  pickMarks = (marks: Marks): void => {
    this.set({marks, where: 'site'});
    void changeSettings(() => ({marks, marksChosen: true}));
  };

  /** Called straight from the press: browsers want no await before the question. */
  turnOn = async (): Promise<void> => {
    const {typed, marks} = this.state;
    const pattern = patternOf(typed);
    if (!pattern) return this.set({said: 'odd', where: 'site'});
    const on = await browser.permissions.request({origins: [pattern]}).catch(() => false);
    if (on) await changeSettings(() => ({marks, marksChosen: true}));
    this.set({said: on ? 'on' : 'no', where: 'site'});
  };

  /** Done, or skipped: the first question, on a page of its own. */
  start = (): void => location.assign(browser.runtime.getURL('src/popup/index.html'));

  /** To where a passphrase is picked, in a tab of its own: this one waits where it is. */
  lock = (): void => void browser.tabs.create({url: browser.runtime.getURL('src/options/index.html#privacy')});
}
