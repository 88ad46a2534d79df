/*
 * Browsers side by side in one run: one without any extension, one with ours, and one for
 * each unpacked build of somebody else's that BENCH_PEERS points at. Two that were started
 * alike differ by a tenth for as long as they run: so ours is also asked about a site that
 * is not on, where nothing of it is in the page.
 */
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import puppeteer, {type Page} from 'puppeteer-core';
import {findBrowser} from '../find.ts';
import {start} from '../harness.ts';
import {plainProfile, quiet} from '../launchChrome.ts';
import type {Pages} from '../pages.ts';
import {turnOn} from '../site.ts';
import {pageWith} from './notePages.ts';

export const NONE = 'none';
export const OFF = 'Alongside, site off';
export const OURS = 'Alongside';

export type Side = {readonly name: string; openPage(url: string): Promise<Page>; close(): Promise<void>};

export type Sides = {readonly alone: Side; readonly off: Side; readonly ours: Side; readonly peers: readonly Side[]};

/** Fresh browsers, gone afterwards. */
export async function withSides<T>(pages: Pages, act: (sides: Sides) => Promise<T>): Promise<T> {
  const ours = await startOurs(pages.set('/first', pageWith('textarea', [''])));
  const [alone, peers] = [await startOther(NONE), await startPeers()];
  // Another host is another site.
  const off = {...ours, name: OFF, openPage: (url: string) => ours.openPage(url.replace('127.0.0.1', 'localhost'))};
  try {
    return await act({alone, off, ours, peers});
  } finally {
    for (const side of [alone, ours, ...peers]) await side.close();
  }
}

/** @param url A page of the site on which help is to be on. */
async function startOurs(url: string): Promise<Side> {
  const harness = await start('chrome');
  const page = await harness.openPage(url);
  await turnOn(harness, page, true);
  await page.close();
  return {name: OURS, openPage: url => harness.openPage(url), close: () => harness.close()};
}

/** @param extension Folder of an unpacked build; absent: none. */
async function startOther(name: string, extension?: string): Promise<Side> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  plainProfile(userDataDir);
  // Some draw in another way where they see a driver.
  const unseen = '--disable-blink-features=AutomationControlled';
  const load = extension === undefined ? [] : [`--load-extension=${extension}`];
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chrome')!,
    userDataDir,
    pipe: true,
    enableExtensions: extension !== undefined,
    defaultViewport: null,
    args: [...quiet, unseen, ...load],
  });
  return {
    name,
    async openPage(url) {
      const page = await browser.newPage();
      await page.setViewport({width: 1280, height: 900});
      await page.goto(url);
      return page;
    },
    async close() {
      await browser.close();
      rmSync(userDataDir, {recursive: true, force: true, maxRetries: 3});
    },
  };
}

/** None where BENCH_PEERS is not set; it names one unpacked build or a folder of several. */
async function startPeers(): Promise<Side[]> {
  const folder = process.env['BENCH_PEERS'];
  if (!folder) return [];
  const isBuild = (path: string) => existsSync(join(path, 'manifest.json'));
  const builds = isBuild(folder)
    ? [folder]
    : readdirSync(folder)
        .map(name => join(folder, name))
        .filter(isBuild);
  const sides: Side[] = [];
  for (const build of builds) sides.push(await startOther(basename(build), resolve(build)));
  return sides;
}
