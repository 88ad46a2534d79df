/*
 * Looks, never touches: with help on, a page and what it would send are what they are
 * without us, and once help is off nothing of ours is left.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {servePages, type Pages} from '../pages.ts';
import {isCardOpen, pressMark, readText, typeNote, waitForMarks} from '../note.ts';
import {errorsOf, oursOn, turnOff, turnOn} from '../site.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];

const html = `<!doctype html><html lang="en"><title>Note</title>
<style>body { font: 16px/1.6 sans-serif } textarea, .rich { width: 600px; height: 120px; border: 1px solid; padding: 4px; font: inherit; display: block }</style>
<form id="form" method="post" action="/save"><input name="person" value="J.S." /><textarea id="area" name="area"></textarea>
<div id="rich" class="rich" contenteditable="true"><p><br></p></div><button>Save</button></form></html>`;

type Box = {left: number; right: number; top: number; bottom: number};
type Presses = {area: Box; rich: Box};
type Seen = {page: string; value: string; rich: string; form: string[][]; sent: string};

/** Where phrases are pressed: found by their marks where there are some, given where there are none. */
async function write(page: Page, given?: Presses): Promise<Presses> {
  const press = async (field: string, text: string, box: Box | undefined) => {
    await typeNote(page, field, text);
    const mark = box ?? (await waitForMarks(page, field, 1))[0]!;
    await pressMark(page, mark);
    if (!box) await until(() => isCardOpen(page), 'the card');
    await page.keyboard.press('Escape');
    if (!box) await until(async () => !(await isCardOpen(page)), 'the card to go');
    return mark;
  };
  const area = await press('#area', 'Ct must call us today. ', given?.area);
  const rich = await press('#rich', 'I told her to call. ', given?.rich);
  return {area, rich};
}

/** The page, its fields and what it would send. Elements of ours stand outside of <body>. */
async function see(page: Page, pages: Pages): Promise<Seen> {
  const before = pages.posted.length;
  const seen = await page.evaluate(() => {
    const form = document.querySelector('form')!;
    form.requestSubmit();
    return {
      page: document.head.outerHTML + document.body.outerHTML,
      value: document.querySelector('textarea')!.value,
      rich: document.querySelector('#rich')!.outerHTML,
      form: [...new FormData(form)].map(([name, value]) => [name, value as string]),
    };
  });
  await until(() => Promise.resolve(pages.posted.length > before), 'the form to arrive');
  return {...seen, sent: pages.posted.at(-1)!};
}

describe.each(kinds)('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let url: string;

  beforeAll(async () => {
    pages = await servePages();
    url = pages.set('/note', html);
    harness = await start(kind);
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  it('leaves the page, its fields and what it sends as they are without us', async () => {
    const on = await harness.openPage(url);
    const errors = errorsOf(on);
    await turnOn(harness, on);
    const presses = await write(on);
    const withHelp = await see(on, pages);

    const other = await start(kind);
    try {
      const off = await other.openPage(url);
      await write(off, presses);
      expect(withHelp).toEqual(await see(off, pages));
      expect(other.sink.asked).toEqual([]);
    } finally {
      await other.close();
    }
    // By hand as well, in case both runs were wrong in the same way.
    expect(withHelp.sent).toBe('person=J.S.&area=Ct+must+call+us+today.+');
    expect(errors).toEqual([]);
  });

  it('leaves nothing on the page once the site is turned off', async () => {
    const page = (await harness.browser.pages()).find(page => page.url() === url)!;
    await page.bringToFront();
    await page.focus('#area');
    // Marks and an open card, so that there is something to take away.
    const [mark] = await waitForMarks(page, '#area', 1);
    await pressMark(page, mark!);
    await until(() => isCardOpen(page), 'the card');
    await turnOff(harness, pages.origin);
    await page.bringToFront();
    await until(async () => (await oursOn(page)) === 0, 'the elements to go');
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([0, 0]);
    expect(await page.$eval('html', html => [...html.children].map(child => child.localName))).toEqual([
      'head',
      'body',
    ]);
    expect(await readText(page, '#area')).toBe('Ct must call us today. ');
  });

  it.runIf(kind === 'chrome')('leaves as many listeners as there were', async () => {
    const fresh = await start(kind);
    try {
      const page = await fresh.openPage(url);
      const session = await page.createCDPSession();
      const count = async () => {
        await session.send('HeapProfiler.collectGarbage');
        return (await page.metrics()).JSEventListeners!;
      };
      await page.focus('#area');
      const before = await count();
      await turnOn(fresh, page);
      await write(page);
      expect(await count()).toBeGreaterThan(before);
      await turnOff(fresh, pages.origin);
      await page.bringToFront();
      await until(async () => (await count()) <= before, 'the listeners to go');
    } finally {
      await fresh.close();
    }
  });

  it('leaves nothing in a rich-text field either', async () => {
    // A second site, so that it can be turned on by the same press as the first.
    const page = await harness.openPage(url.replace('127.0.0.1', 'localhost'));
    await turnOn(harness, page);
    await typeNote(page, '#rich', 'I told her to call. ');
    await waitForMarks(page, '#rich', 1);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await turnOff(harness, page.url());
    await page.bringToFront();
    await until(() => page.evaluate(() => document.adoptedStyleSheets.length === 0), 'the sheet to go');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await oursOn(page)).toBe(0);
  });
});
