/* What the worker answers; the contract in shared/messages.ts says who may ask. */
import {leadTo} from '../shared/about.ts';
import {leadToNote} from '../shared/toNote.ts';
import {browser, openBeside} from '../shared/browser.ts';
import {sealDrafts} from '../reflections/leftovers.ts';
import type {Handlers, Sender} from '../shared/messages.ts';
import {FOREVER, isPaused, type PageSettings, type Settings} from '../shared/settings/index.ts';
import {changeSettings, readSettings} from '../shared/settings/store.ts';
import {siteOf} from '../shared/site.ts';
import {chooseLanguage} from '../shared/text/index.ts';
import {wordsForPage} from '../shared/text/page.ts';
import {cardCss} from './cardCss.ts';
import {optionsFor} from '../phrasing/choices.ts';
import {spanish} from '../phrasing/spanish.ts';
import {english} from '../phrasing/wording.ts';
import {showIcon} from './icon.ts';
import {tend} from './lock.ts';
import {endLooks, isLookedAt, lookOnce} from './look.ts';
import {noteMet} from './met.ts';
import {bringParts, ping, reconcile} from './sites.ts';

/** In storage.session: which frame of which tab holds the field in focus. */
export const NOTE_FRAMES = 'noteFrames';

export const handlers: Handlers = {
  async 'page/settings'(_ask, from) {
    const settings = await readSettings();
    const on = await isOn(from, settings);
    if (from.frameId === 0 && from.tabId !== undefined) await showIcon(from.tabId, on);
    return on ? forPage(settings) : null;
  },
  async 'page/focus'({held}, {tabId, frameId}) {
    if (tabId === undefined || frameId === undefined) return null;
    await navigator.locks.request(NOTE_FRAMES, async () => {
      const {[NOTE_FRAMES]: stored} = await browser.storage.session.get(NOTE_FRAMES);
      const frames = {...(stored as Record<string, number> | undefined)};
      if (held) frames[tabId] = frameId;
      else if (frames[tabId] === frameId) delete frames[tabId];
      await browser.storage.session.set({[NOTE_FRAMES]: frames});
    });
    return null;
  },
  async 'page/quiet'({phrase, on}, from) {
    if (!(await isOn(from, await readSettings()))) return null;
    await changeSettings(({quietPhrases}) => ({
      quietPhrases: on ? [...new Set([...quietPhrases, phrase])] : quietPhrases.filter(other => other !== phrase),
    }));
    return null;
  },
  async 'page/off'(_ask, from) {
    const site = siteFrom(from);
    if (site && (await isOn(from, await readSettings()))) await pause(site, FOREVER);
    return null;
  },
  async 'page/parts'(_ask, from) {
    if (from.tabId !== undefined && from.frameId !== undefined && (await isOn(from, await readSettings()))) {
      await bringParts(from.tabId, from.frameId);
    }
    return null;
  },
  async 'page/panel'(_ask, {tabId}) {
    const opened = tabId === undefined ? undefined : openBeside(tabId);
    await leadToNote();
    await opened;
    return null;
  },
  async 'page/met'(news, from) {
    const settings = await readSettings();
    if (from.tabId !== undefined && (await isOn(from, settings))) await noteMet(from.tabId, news, settings);
    return null;
  },
  async 'practice/about'({category}, {tabId}) {
    // Browsers want this straight from the press, so nothing may be awaited before it.
    const opened = tabId === undefined ? undefined : openBeside(tabId);
    await leadTo(category);
    await opened;
    return null;
  },
  async 'note/once'({tabId}) {
    return lookOnce(tabId);
  },
  async 'site/pause'({origin, until}) {
    await pause(origin, until);
    return null;
  },
  async 'site/again'() {
    await ping('again');
    return null;
  },
  async 'vault/seal'() {
    await tend();
    // Closed, there is nobody whose they would be.
    await sealDrafts().catch(() => undefined);
    return null;
  },
  async 'site/reconcile'() {
    await reconcile();
    return null;
  },
};

async function pause(site: string, until: number): Promise<void> {
  await changeSettings(({pausedUntil}) => {
    const {[site]: _before, ...others} = pausedUntil;
    return {pausedUntil: until > 0 ? {...others, [site]: until} : others};
  });
  await endLooks();
  await reconcile();
}

/** A sandboxed frame has no origin either: it belongs to the page in its tab. */
function siteFrom({url, origin, tabUrl}: Sender): string | undefined {
  return siteOf(url) ?? siteOf(origin) ?? siteOf(tabUrl);
}

async function isOn(from: Sender, settings: Settings): Promise<boolean> {
  if (await isLookedAt(from.tabId)) return true;
  const site = siteFrom(from);
  if (site === undefined || isPaused(settings, site, Date.now())) return false;
  return browser.permissions.contains({origins: [`${site}/*`]});
}

function forPage(settings: Settings): PageSettings {
  const {marks, onlyNew, corner, theme, followNote, countPhrases} = settings;
  const language = chooseLanguage(settings.language, [browser.i18n.getUILanguage()]);
  return {
    marks,
    onlyNew,
    corner,
    met: followNote || countPhrases,
    theme,
    language,
    words: wordsForPage(language),
    css: cardCss,
    ...optionsFor(settings, language === 'es' ? spanish : english),
  };
}
