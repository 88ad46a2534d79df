/* Firefox over WebDriver BiDi. */
import puppeteer, {type Page} from 'puppeteer-core';
import {findBrowser} from './find.ts';
import {until, type Launched} from './harness.ts';
import type {Sink} from './sink.ts';

const UUID = '11111111-2222-4333-8444-555555555555';
const ADDON = 'alongside@peer-support.example';

type Launch = {
  readonly dist: string;
  readonly userDataDir: string;
  readonly sink: Sink;
  readonly headless: boolean;
  readonly args: readonly string[];
  readonly keepWelcome: boolean;
};

export async function launchFirefox({dist, userDataDir, sink, headless, args, keepWelcome}: Launch): Promise<Launched> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    userDataDir,
    defaultViewport: null,
    // Without it, pages of the extension are out of the driver's reach.
    args: ['--remote-allow-system-access', ...args],
    // Without it, release builds do not let their own settings server be turned off.
    env: {...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1'},
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({[ADDON]: UUID}),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': 1500,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': sink.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': sink.port,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.getAddons.cache.enabled': false,
      'services.settings.server': 'http://127.0.0.1:9/v1',
      'dom.push.connection.enabled': false,
    },
  });
  await browser.installExtension(dist);
  const origin = `moz-extension://${UUID}`;
  const stopWorker = async () => {
    // The background page sleeps after so long without an event (preference below); its going is waited for.
    const own = await openOwn('/src/options/index.html');
    const asleep = () =>
      own.evaluate(
        () =>
          (
            globalThis as unknown as {browser: {extension: {getBackgroundPage(): unknown}}}
          ).browser.extension.getBackgroundPage() === null,
      );
    await until(asleep, 'the background page asleep', 20_000);
    await own.close();
  };
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // The navigation's promise never settles for these addresses; the page itself does load.
    void page.goto(origin + path).catch(() => undefined);
    // Asked in the middle of the navigation, the driver throws instead of waiting on.
    await until(() => page.$('body > *'), path);
    return page;
  };
  // It opens at every start, because here the extension is installed at every start.
  if (!keepWelcome) await closeWelcome(openOwn);
  return {browser, origin, openOwn, openPopup: page => openPopup(page, openOwn), stopWorker};
}

/** Firefox's real popup is out of the driver's reach: its page opens as a tab, and its address says for which site. */
async function openPopup(page: Page, openOwn: (path: string) => Promise<Page>): Promise<Page> {
  return openOwn(`/src/popup/index.html?site=${encodeURIComponent(page.url())}`);
}

async function closeWelcome(openOwn: (path: string) => Promise<Page>): Promise<void> {
  const own = await openOwn('/src/options/index.html');
  const closed = () =>
    own.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const welcome = tabs.find(tab => tab.url?.endsWith('/src/welcome/index.html') && tab.status === 'complete');
      if (welcome) await chrome.tabs.remove(welcome.id!);
      return welcome !== undefined;
    });
  await until(closed, 'the first-run tab');
  await own.close();
}
