/*
 * The popup's last row: whether writing help is on for the page in front, and the
 * ways to change it. The browser's permission is the truth; nothing is kept here.
 */
import {browser, openPanel} from '../shared/browser.ts';
import {leadToNote} from '../shared/toNote.ts';
import type {Ask, Contract, Kind} from '../shared/messages.ts';
import {isPaused, type Marks} from '../shared/settings/index.ts';
import {changeSettings, readSettings} from '../shared/settings/store.ts';
import {Model} from '../shared/ui/model.ts';

export type SiteState = {
  /** out: no extension reaches this page. */
  readonly site: 'unknown' | 'out' | 'off' | 'on' | 'paused';
  readonly host: string;
  readonly said: 'no' | 'looked' | undefined;
  /** Ask how marks appear: once, after the first site was turned on. */
  readonly askMarks: boolean;
  /** Hosts of large frames of other sites on this page where help is off: a note may be in one. */
  readonly frames: readonly string[];
};

const HOUR = 3_600_000;

export class SiteModel extends Model<SiteState> {
  #origin = '';
  #tabId = -1;
  #windowId = -1;

  constructor() {
    super({site: 'unknown', host: '', said: undefined, askMarks: false, frames: []});
  }

  async load(now = Date.now()): Promise<void> {
    const [tab] = await browser.tabs.query({active: true, currentWindow: true});
    // The popup opened by a click or a key has activeTab: the address is known for this tab alone.
    // Opened as a page of its own, its address says which site it is for.
    const address = new URLSearchParams(location.search).get('site') ?? tab?.url;
    const url = address ? new URL(address) : undefined;
    this.#tabId = tab?.id ?? -1;
    this.#windowId = tab?.windowId ?? -1;
    if (!url || !/^https?:$/.test(url.protocol)) {
      // As a page of its own, after first run or a reminder, there is no page beside it to speak of.
      const alone = new URLSearchParams(location.search).get('site') === null && (await browser.tabs.getCurrent());
      if (!alone) this.set({site: 'out'});
      return;
    }
    this.#origin = `${url.protocol}//${url.hostname}`;
    const granted = await browser.permissions.contains({origins: [this.#pattern]});
    const settings = await readSettings();
    const site = !granted ? 'off' : isPaused(settings, this.#origin, now) ? 'paused' : 'on';
    this.set({site, host: url.host, askMarks: site === 'on' && !settings.marksChosen});
    // Few pages have help on and a frame beside it: what looks for one comes only then.
    if (site === 'on') this.set({frames: await (await import('./frames.ts')).offFrames(this.#tabId)});
  }

  get #pattern(): string {
    return `${this.#origin}/*`;
  }

  /** Called straight from the click: browsers want no await before the request. */
  turnOn = async (): Promise<void> => {
    const granted = await browser.permissions.request({origins: [this.#pattern]}).catch(() => false);
    if (!granted) {
      this.set({said: 'no'});
      return;
    }
    await ask('site/pause', {origin: this.#origin, until: 0});
    await this.load();
  };

  /** Straight from the click as well. */
  turnOnFrame = async (origin: string): Promise<void> => {
    const granted = await browser.permissions.request({origins: [`${origin}/*`]}).catch(() => false);
    if (!granted) this.set({said: 'no'});
    else await ask('site/pause', {origin, until: 0});
    await this.load();
  };

  turnOff = async (): Promise<void> => {
    await browser.permissions.remove({origins: [this.#pattern]});
    await ask('site/reconcile', null);
    await this.load();
  };

  pause = async (now = Date.now()): Promise<void> => {
    await ask('site/pause', {origin: this.#origin, until: now + HOUR});
    await this.load(now);
  };

  resume = async (): Promise<void> => {
    await ask('site/pause', {origin: this.#origin, until: 0});
    await this.load();
  };

  lookOnce = async (): Promise<void> => {
    const reached = await ask('note/once', {tabId: this.#tabId});
    this.set(reached ? {said: 'looked'} : {site: 'out'});
  };

  openPanel = (): Promise<boolean> => openPanel(this.#windowId);

  /** The panel, on the note and nothing else. */
  openNote = async (): Promise<boolean> => {
    const opened = openPanel(this.#windowId);
    await leadToNote();
    return opened;
  };

  chooseMarks = async (marks: Marks): Promise<void> => {
    await changeSettings(() => ({marks, marksChosen: true}));
    this.set({askMarks: false});
  };
}

async function ask<K extends Kind>(kind: K, what: Contract[K]['ask']): Promise<Contract[K]['answer']> {
  const message: Ask<K> = {kind, ask: what};
  return browser.runtime.sendMessage<Ask<K>, Contract[K]['answer']>(message);
}
