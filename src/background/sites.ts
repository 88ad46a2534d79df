/*
 * Which pages the content script is in. Truth is what the browser granted, less what
 * is paused; reconcile() brings registrations and open tabs in line, any number of times.
 */
import firstScript from '../content/index.ts?script&iife';
import secondScript from '../content/note.ts?script&iife';
import {browser} from '../shared/browser.ts';
import {FOREVER, isPaused, type Settings} from '../shared/settings/index.ts';
import {siteOfPattern} from '../shared/site.ts';
import {readSettings} from '../shared/settings/store.ts';
import type {Ping} from '../shared/messages.ts';

const SCRIPT = 'note';
const file = firstScript.replace(/^\//, '');
const partsFile = secondScript.replace(/^\//, '');

/** Granted match patterns (scheme and host), less the paused ones. */
export async function activePatterns(settings: Settings, now: number): Promise<string[]> {
  const {origins = []} = await browser.permissions.getAll();
  return origins.filter(pattern => pattern !== '<all_urls>' && !isPaused(settings, siteOfPattern(pattern), now));
}

let running: Promise<void> | undefined;
let again = false;

/** Runs one at a time; a call that comes meanwhile makes it run once more. */
export async function reconcile(): Promise<void> {
  if (running) {
    again = true;
    return running;
  }
  running = (async () => {
    do {
      again = false;
      await reconcileOnce();
    } while (again);
  })().finally(() => (running = undefined));
  return running;
}

async function reconcileOnce(): Promise<void> {
  const now = Date.now();
  const settings = await readSettings();
  const matches = await activePatterns(settings, now);
  await register(matches);
  await wakeAt(settings, now);
  if (matches.length > 0) await enterOpenTabs(matches);
  await ping('changed');
}

async function register(matches: string[]): Promise<void> {
  const [before] = await browser.scripting.getRegisteredContentScripts({ids: [SCRIPT]});
  if (matches.length === 0) {
    if (before) await browser.scripting.unregisterContentScripts({ids: [SCRIPT]});
    return;
  }
  const script = {
    id: SCRIPT,
    js: [file],
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (before) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Tabs that were open before the site was turned on get the script now, without a reload. */
async function enterOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({url: matches});
  await Promise.all(tabs.map(tab => enter(tab.id!)));
}

/** Runs in the page: a copy from before an update is there, but nobody answers it. */
function isRunning(): boolean {
  const running = (globalThis as unknown as Record<symbol, {isAlive(): boolean} | undefined>)[Symbol.for('a')];
  return running?.isAlive() ?? false;
}

/** Goes into the frames it is not in yet: one of another site may have been turned on just now.
 * @returns Whether the script is in the tab's frames now. */
export async function enter(tabId: number): Promise<boolean> {
  const probes = await browser.scripting
    .executeScript({target: {tabId, allFrames: true}, func: isRunning})
    .catch(() => []);
  const frameIds = probes.filter(({result}) => result !== true).map(({frameId}) => frameId);
  if (frameIds.length === 0) return probes.length > 0;
  return browser.scripting.executeScript({target: {tabId, frameIds}, files: [file]}).then(
    () => true,
    () => false,
  );
}

/** What it takes to read and mark, into the one frame that has a field in focus. */
export async function bringParts(tabId: number, frameId: number): Promise<void> {
  await browser.scripting
    .executeScript({target: {tabId, frameIds: [frameId]}, files: [partsFile]})
    .catch(() => undefined);
}

/** Tells every content script that something changed; whoever hears it asks again. */
export async function ping(what: Ping['ping'], tabId?: number): Promise<void> {
  const ids = tabId === undefined ? (await browser.tabs.query({})).flatMap(tab => tab.id ?? []) : [tabId];
  const message: Ping = {ping: what};
  await Promise.all(ids.map(id => browser.tabs.sendMessage(id, message).catch(() => undefined)));
}

async function wakeAt(settings: Settings, now: number): Promise<void> {
  const next = Math.min(...Object.values(settings.pausedUntil).filter(until => until > now && until < FOREVER));
  if (Number.isFinite(next)) await browser.alarms.create('pause', {when: next});
  else await browser.alarms.clear('pause');
}
