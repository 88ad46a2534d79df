/* Chromium and its kin, over a pipe. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {findBrowser} from './find.ts';
import type {Launched} from './harness.ts';
import type {Sink} from './sink.ts';

/** The first 32 hex digits of the key's SHA-256, a to p. */
export const ID = 'knahpllkonpmgldelhgegdhcokmkhhhd';

type Launch = {
  readonly dist: string;
  readonly userDataDir: string;
  readonly sink: Sink;
  readonly headless: boolean;
  readonly args: readonly string[];
  readonly keepWelcome: boolean;
};

/** Nothing of the browser's own on the wire. */
export const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,InterestFeedContentSuggestions,CertificateTransparencyComponentUpdater,SafeBrowsing,NetworkTimeServiceQuerying,SafeBrowsingEnabled',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  '--no-default-browser-check',
  '--no-pings',
  '--no-service-autorun',
  '--gaia-url=http://127.0.0.1:9/',
  '--google-apis-url=http://127.0.0.1:9/',
  '--component-updater=disable-pings,url-source=http://127.0.0.1:9/',
  '--extensions-update-frequency=31536000',
  '--enable-unsafe-extension-debugging',
];

export async function launchChrome({dist, userDataDir, sink, headless, args, keepWelcome}: Launch): Promise<Launched> {
  const fresh = grantWhenAsked(userDataDir);
  const executablePath = findBrowser('chrome');
  if (!executablePath) throw new Error('No Chromium found');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir,
    pipe: true,
    // Loaded by flag, not by command: what a command loads is forgotten at exit, with its data.
    enableExtensions: true,
    defaultViewport: null,
    args: [...quiet, `--load-extension=${dist}`, `--proxy-server=127.0.0.1:${sink.port}`, ...args],
  });
  const origin = `chrome-extension://${ID}`;
  await browser.waitForTarget(target => target.url() === `${origin}/service-worker-loader.js`);
  if (fresh && !keepWelcome) {
    const welcome = await browser.waitForTarget(target => target.url() === `${origin}/src/welcome/index.html`);
    await (await welcome.page())!.close();
  }
  return {
    browser,
    origin,
    openOwn: path => openTab(browser, origin + path),
    async stopWorker() {
      const own = await browser.newPage();
      await own.goto(`${origin}/src/options/index.html`);
      const session = await own.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await own.close();
    },
    async openPopup(page) {
      const session = await browser.target().createCDPSession();
      // An address alone does not say which tab: the page's own target id does not either, only its tab's.
      const {targetInfos} = await session.send('Target.getTargets', {filter: [{type: 'tab'}]});
      await page.bringToFront();
      const tab = targetInfos.find(target => target.url === page.url());
      const opened = browser.waitForTarget(target => target.url() === `${origin}/src/popup/index.html`, {
        timeout: 10_000,
      });
      await session.send('Extensions.triggerAction' as never, {id: ID, targetId: tab?.targetId} as never);
      const popup = await (await opened).asPage();
      await session.detach();
      return popup;
    },
  };
}

/** After a kill, on a busy computer, Chromium may take a new tab's frame away while it starts: another is opened. */
async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return page;
  } catch (error) {
    if (!String(error).includes('detached')) throw error;
    const another = await browser.newPage();
    await another.goto(url);
    return another;
  }
}

/**
 * A granted-at-run-time entry makes the real request resolve without a dialog nobody can press here.
 * @returns Whether this profile is a new one.
 */
function grantWhenAsked(userDataDir: string): boolean {
  const file = join(userDataDir, 'Default', 'Preferences');
  if (existsSync(file)) return false;
  const granted = {
    api: ['notifications'],
    explicit_host: ['http://127.0.0.1/*', 'http://localhost/*'],
    manifest_permissions: [],
    scriptable_host: [],
  };
  plainProfile(userDataDir, {extensions: {settings: {[ID]: {runtime_granted_permissions: granted}}}});
  return true;
}

/** A new profile that asks for no dictionary: the browser fetches one for itself, and the sink hears of it. */
export function plainProfile(userDataDir: string, preferences: object = {}): void {
  const folder = join(userDataDir, 'Default');
  mkdirSync(folder, {recursive: true});
  const own = {spellcheck: {dictionaries: []}, browser: {enable_spellchecking: false}};
  writeFileSync(join(folder, 'Preferences'), JSON.stringify({...own, ...preferences}));
}

export type {Page};
