/*
 * One harness for both browsers: loads the built extension with a fixed id, grants
 * sites through the real request, opens popup and panel, restarts on the same profile.
 * Nothing here waits for time; everything waits for a thing.
 */
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {launchChrome} from './launchChrome.ts';
import {launchFirefox} from './launchFirefox.ts';
import {openSink, type Sink} from './sink.ts';

export type Kind = 'chrome' | 'firefox';

export type Launched = {
  readonly browser: Browser;
  /** The extension's origin, without a slash at the end. */
  readonly origin: string;
  /** A page of the extension as a tab. Firefox never settles the navigation itself. */
  openOwn(path: string): Promise<Page>;
  /** Opens the toolbar popup on a tab, as a click on the icon does; activeTab is granted. */
  openPopup(page: Page): Promise<Page>;
  /** Puts the worker to sleep, as the browser does when nothing has asked for a while. */
  stopWorker(): Promise<void>;
};

export type Harness = Launched & {
  readonly kind: Kind;
  /** Where the browser keeps everything. */
  readonly userDataDir: string;
  readonly sink: Sink;
  openPage(url: string): Promise<Page>;
  /** @param between Done while no browser runs. */
  restart(between?: () => void): Promise<Harness>;
  /** Kills the browser on the spot (SIGKILL), and starts it again on the same profile. */
  kill(): Promise<Harness>;
  close(): Promise<void>;
};

export type Options = {
  readonly headless?: boolean;
  readonly userDataDir?: string;
  readonly sink?: Sink;
  readonly width?: number;
  readonly height?: number;
  readonly args?: readonly string[];
  /** First run opens in a tab of its own and takes the focus; it is closed, unless it is what a test is about. */
  readonly keepWelcome?: boolean;
};

const launchers = {chrome: launchChrome, firefox: launchFirefox};

export async function start(kind: Kind, options: Options = {}): Promise<Harness> {
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'alongside-'));
  const sink = options.sink ?? (await openSink());
  const dist = resolve(`dist/${kind}`);
  const launched = await launchers[kind]({
    dist,
    userDataDir,
    sink,
    headless: options.headless ?? true,
    args: options.args ?? [],
    keepWelcome: options.keepWelcome ?? false,
  }).catch(async (error: unknown) => {
    if (!options.sink) await sink.close();
    if (!options.userDataDir) rmSync(userDataDir, {recursive: true, force: true});
    throw error;
  });
  const child = launched.browser.process();
  const gone = new Promise<void>(done => child?.once('exit', () => done())).then(() => untilPutBack(userDataDir));
  const closeBrowser = async () => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    await launched.browser.close().catch(() => child.kill('SIGKILL'));
    await gone;
  };
  return {
    ...launched,
    kind,
    userDataDir,
    sink,
    async openPage(url) {
      const page = await launched.browser.newPage();
      await page.setViewport({width: options.width ?? 1280, height: options.height ?? 900});
      await page.goto(url);
      return page;
    },
    async restart(between) {
      await closeBrowser();
      between?.();
      return start(kind, {...options, userDataDir, sink});
    },
    async kill() {
      child?.kill('SIGKILL');
      await gone;
      return start(kind, {...options, userDataDir, sink});
    },
    async close() {
      await closeBrowser();
      await sink.close();
      rmSync(userDataDir, {recursive: true, force: true, maxRetries: 3});
    },
  };
}

/** Once Firefox is gone, the driver puts back what it had changed in the profile, and does not say when it is through. */
async function untilPutBack(userDataDir: string): Promise<void> {
  const changed = ['user.js', 'prefs.js'].map(file => join(userDataDir, `${file}.puppeteer`));
  await until(async () => Promise.resolve(!changed.some(existsSync)), 'the profile as it was');
}

/** Milliseconds between two questions: asked without a pause, the browser is kept from doing what is waited for. */
const PAUSE = 10;

/** Calls until it holds. */
export async function until<T>(probe: () => Promise<T>, what: string, patience = 10_000): Promise<NonNullable<T>> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await probe();
      if (value !== undefined && value !== null && value !== false) return value;
    } catch (error) {
      last = error;
    }
    await new Promise(done => setTimeout(done, PAUSE));
  }
  throw new Error(`Waited in vain: ${what}`, {cause: last});
}
