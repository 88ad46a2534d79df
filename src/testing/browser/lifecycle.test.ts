/*
 * What comes and goes around the note: the worker, the side panel, a look through
 * activeTab alone, the extension itself.
 */
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {isCardOpen, marksIn, readText, typeNote, waitForMarks} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {changeSettings} from '../settings.ts';
import {errorsOf, oursOn, turnOn, pressSteady} from '../site.ts';

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let note: Page;

  beforeAll(async () => {
    pages = await servePages();
    harness = await start(kind);
    note = await harness.openPage(pages.origin);
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  // Only Chromium lets a driver press the toolbar icon, and with it give activeTab.
  it.runIf(kind === 'chrome')('looks once through the click alone, and is gone after the page is', async () => {
    await typeNote(note, '#data', 'Ct must call us.');
    const popup = await harness.openPopup(note);
    await pressSteady(popup, '.site-more summary');
    await pressSteady(popup, '.site-more .text-btn');
    await popup.waitForSelector('.site-said');
    // In colours of marks, the shapes at the corner would be counted with them.
    await changeSettings(popup, {corner: false});
    await popup.close();
    await note.bringToFront();
    await note.focus('#plan');
    await note.focus('#data');
    await waitForMarks(note, '#data', 1);
    await note.reload();
    await typeNote(note, '#data', 'Ct must call us.');
    expect(await marksIn(note, '#data')).toEqual([]);
    expect(await granted(harness)).toEqual([]);
  });

  it('goes on when the worker was put to sleep', async () => {
    await turnOn(harness, note);
    await harness.stopWorker();
    await note.bringToFront();
    await typeNote(note, '#assessment', 'I told her to call.');
    await waitForMarks(note, '#assessment', 1);
  });

  // Chromium's command keys are out of a headless driver's reach; Firefox's can be pressed from its own window.
  it.runIf(kind === 'firefox')('opens the card at the nearest phrase by the keyboard command', async () => {
    await note.bringToFront();
    await note.focus('#plan');
    await note.focus('#assessment');
    await waitForMarks(note, '#assessment', 1);
    await pressCommand(harness, 'look-at-note');
    await until(() => isCardOpen(note), 'the card by its key');
    await note.keyboard.press('Escape');
    await until(async () => !(await isCardOpen(note)), 'the card closed');
    await until(() => note.evaluate(() => document.activeElement?.id === 'assessment'), 'the focus back in the note');
    await pressCommand(harness, 'look-at-note');
    await until(() => isCardOpen(note), 'the card once more');
    await note.keyboard.press('1');
    await until(
      async () => (await readText(note, '#assessment')) === 'I asked her to call.',
      'the first way taken by its digit',
    );
  });

  it('opens the real side panel from the popup', async () => {
    const popup = await harness.openPopup(note);
    await pressSteady(popup, '.tools .icon-btn');
    const own = await harness.openOwn('/src/options/index.html');
    await until(() => own.evaluate(panelIsOpen), 'the side panel');
    await own.close();
    await popup.close().catch(() => undefined);
  });

  it('is there once, and works, when it was updated under an open page', async () => {
    const errors = errorsOf(note);
    await note.bringToFront();
    await note.goto(pages.origin);
    await typeNote(note, '#data', 'Ct must call us.');
    await waitForMarks(note, '#data', 1);
    await typeNote(note, '#assessment', 'I told her to call.');
    await waitForMarks(note, '#assessment', 1);
    await update(harness);
    await note.bringToFront();
    await note.focus('#data');
    await until(async () => {
      return (await oursOn(note)) === 1 && (await marksIn(note, '#data')).length === 1;
    }, 'the mark of the new one, in the one element it has');
    await typeNote(note, '#assessment', ' I told him to wait.');
    await waitForMarks(note, '#assessment', 2);
    expect(await note.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect(errors).toEqual([]);
  });

  it('leaves an open page without a trace when it is turned off in the browser', async () => {
    const errors = errorsOf(note);
    const plain = await harness.openPage(pages.origin.replace('127.0.0.1', 'localhost'));
    await typeNote(plain, '#data', 'Ct must call us.');
    const listeners = kind === 'chrome' ? await listenersOn(plain) : 0;
    await note.bringToFront();
    await note.goto(pages.origin);
    await typeNote(note, '#assessment', 'I told her to call.');
    await waitForMarks(note, '#assessment', 1);
    await typeNote(note, '#data', 'Ct must call us.');
    await waitForMarks(note, '#data', 1);
    await plain.bringToFront();
    await turnOffInBrowser(harness);
    await note.bringToFront();
    await until(async () => (await oursOn(note)) === 0, 'the elements to go');
    expect(await note.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    await typeNote(note, '#data', ' Now.');
    expect(await readText(note, '#data')).toBe('Ct must call us. Now.');
    if (kind === 'chrome') await until(async () => (await listenersOn(note)) <= listeners, 'the listeners to go');
    expect(errors).toEqual([]);
  });
});

async function listenersOn(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return (await page.metrics()).JSEventListeners!;
}

/** Chromium takes the same build loaded again for an update, Firefox only one that calls itself newer. */
async function update(harness: Harness): Promise<void> {
  let build = resolve(`dist/${harness.kind}`);
  if (harness.kind === 'firefox') {
    const newer = join(harness.userDataDir, 'newer');
    cpSync(build, newer, {recursive: true});
    const manifest = JSON.parse(readFileSync(join(newer, 'manifest.json'), 'utf8')) as {version: string};
    writeFileSync(join(newer, 'manifest.json'), JSON.stringify({...manifest, version: `${manifest.version}.1`}));
    build = newer;
  }
  await harness.browser.installExtension(build);
}

/** As a person does on the browser's own page for extensions. */
async function turnOffInBrowser(harness: Harness): Promise<void> {
  if (harness.kind === 'firefox') {
    const addons = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
    await inWindow(harness, `${addons}.getAddonByID('alongside@peer-support.example').then(addon => addon.disable())`);
    return;
  }
  const list = await harness.browser.newPage();
  await list.goto('chrome://extensions/');
  await list.evaluate(id => chrome.management.setEnabled(id, false), new URL(harness.origin).host);
  await list.close();
}

/** Presses an extension command in Firefox's window, where its key is bound. */
async function pressCommand(harness: Harness, command: string): Promise<void> {
  await inWindow(
    harness,
    `[...document.querySelectorAll('keyset[id^="ext-keyset"] key')].find(key => key.id.includes('${command}') || key.getAttribute('modifiers')?.includes('shift')).doCommand()`,
  );
}

/** Runs in Firefox's own window, where its keys and its add-ons are. */
async function inWindow(harness: Harness, expression: string): Promise<void> {
  type Bidi = {send(method: string, params: object): Promise<{result: Record<string, unknown>}>};
  const bidi = (harness.browser as unknown as {connection: Bidi}).connection;
  const tree = await bidi.send('browsingContext.getTree', {'moz:scope': 'chrome'});
  const contexts = tree.result['contexts'] as {context: string; url: string}[];
  const window = contexts.find(({url}) => url.includes('browser.xhtml'))!;
  await bidi.send('script.evaluate', {expression, target: {context: window.context}, awaitPromise: true});
}

async function granted(harness: Harness): Promise<string[]> {
  const own = await harness.openOwn('/src/options/index.html');
  const origins = await own.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  await own.close();
  return origins;
}

async function panelIsOpen(): Promise<boolean> {
  if (chrome.sidePanel) {
    const contexts = await chrome.runtime.getContexts({contextTypes: ['SIDE_PANEL']});
    return contexts.length > 0;
  }
  const {browser} = globalThis as unknown as {browser: {extension: {getViews(of: {type: string}): unknown[]}}};
  return browser.extension.getViews({type: 'sidebar'}).length > 0;
}
