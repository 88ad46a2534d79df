/*
 * Pages and texts that are not as one would like them: help stays alive, the page
 * stays whole, and no error is thrown into it.
 */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {servePages, type Pages} from '../pages.ts';
import {isCardOpen, marksIn, pressMark, readText, typeNote, waitForMarks} from '../note.ts';
import {errorsOf, turnOn} from '../site.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];

/** A page around `body`; each field is large enough for a note, and the last one is a plain one. */
const pageOf = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>Note</title>${head}
<style>textarea, input, .rich { width: 600px; height: 90px; font: 16px/1.6 sans-serif; display: block; margin: 4px; padding: 4px; border: 1px solid }</style></head>
<body>${body}<textarea id="plain"></textarea></body></html>`;

describe.each(kinds)('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let page: Page | undefined;
  let errors: string[] = [];

  beforeAll(async () => {
    pages = await servePages();
    harness = await start(kind);
    await turnOn(harness, await harness.openPage(pages.set('/first', pageOf(''))));
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page?.close();
    page = undefined;
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  async function open(html: string): Promise<Page> {
    page = await harness.openPage(pages.set('/page', html));
    errors = errorsOf(page);
    return page;
  }

  /** Whatever came before: a plain field of the same page still gets its mark. */
  async function stillHelps(page: Page): Promise<void> {
    await page.$eval('#plain', field => ((field as HTMLTextAreaElement).value = ''));
    await typeNote(page, '#plain', 'Ct must call us. ');
    await waitForMarks(page, '#plain', 1);
  }

  it('goes along with a field that is replaced in the middle of a word', async () => {
    const page = await open(pageOf('<div id="box"><textarea id="area"></textarea></div>'));
    await typeNote(page, '#area', 'Ct must call. Ct mu');
    await waitForMarks(page, '#area', 1);
    await page.evaluate(() => {
      const old = document.querySelector<HTMLTextAreaElement>('#area')!;
      const fresh = old.cloneNode() as HTMLTextAreaElement;
      fresh.value = old.value;
      old.replaceWith(fresh);
      fresh.focus();
      fresh.setSelectionRange(fresh.value.length, fresh.value.length);
    });
    await page.keyboard.type('st call again. ');
    await waitForMarks(page, '#area', 2);
    expect(await readText(page, '#area')).toBe('Ct must call. Ct must call again. ');
    await stillHelps(page);
  });

  it('goes along with an editor that builds its content anew at each key', async () => {
    const page = await open(pageOf('<div id="rich" class="rich" contenteditable="true"></div>'));
    await page.$eval('#rich', host => {
      host.addEventListener('input', () => {
        host.innerHTML = `<p>${host.textContent}</p>`;
        getSelection()!.selectAllChildren(host.firstChild!);
        getSelection()!.collapseToEnd();
      });
    });
    await typeNote(page, '#rich', 'I told her to call. ');
    await waitForMarks(page, '#rich', 1);
    await stillHelps(page);
  });

  it('bears 200,000 characters', async () => {
    const page = await open(pageOf('<textarea id="area"></textarea>'));
    await page.focus('#area');
    await page.$eval('#area', field => {
      const area = field as HTMLTextAreaElement;
      area.value = `${'Ct must call us. We talked about Thursday.\n'.repeat(5000).slice(0, 199_983)}\nCt must call us.`;
      area.dispatchEvent(new InputEvent('input', {bubbles: true}));
    });
    // Keys still arrive, and the page still answers, while and after it is read.
    await page.keyboard.press('End');
    await page.keyboard.type(' Ok');
    expect((await readText(page, '#area')).length).toBe(200_003);
    await until(async () => (await marksIn(page, '#area')).length > 0, 'a mark', 30_000);
    await stillHelps(page);
  });

  it.each(['area', 'rich'])('bears lone surrogates in %s', async field => {
    const page = await open(
      pageOf('<textarea id="area"></textarea><div id="rich" class="rich" contenteditable="true"></div>'),
    );
    await page.focus(`#${field}`);
    await page.$eval(`#${field}`, element => {
      // Made in the page: no driver carries half a character over.
      const text = `\ud83d Ct must\udc00 call. Ct must call. \ud83d`;
      if ('value' in element) element.value = text;
      else element.textContent = text;
      element.dispatchEvent(new InputEvent('input', {bubbles: true}));
    });
    await until(async () => (await marksIn(page, `#${field}`)).length > 0, 'a mark');
    await pressMark(page, (await marksIn(page, `#${field}`)).at(-1)!);
    await until(() => isCardOpen(page), 'the card');
    await page.keyboard.press('Escape');
    await stillHelps(page);
  });

  it.each(['area', 'rich'])('lets the field %s go while its card is open', async field => {
    const page = await open(
      pageOf('<textarea id="area"></textarea><div id="rich" class="rich" contenteditable="true"></div>'),
    );
    await typeNote(page, `#${field}`, 'Ct must call us. ');
    const [mark] = await waitForMarks(page, `#${field}`, 1);
    await pressMark(page, mark!);
    await until(() => isCardOpen(page), 'the card');
    await page.$eval(`#${field}`, element => element.remove());
    await page.keyboard.press('Escape');
    await until(async () => !(await isCardOpen(page)), 'the card to go');
    await stillHelps(page);
  });

  it('marks no field that is not for notes', async () => {
    const closed = [
      'input type="password"',
      'input type="text"',
      'input type="search"',
      'textarea readonly',
      'textarea disabled',
      'textarea autocomplete="one-time-code"',
    ];
    const page = await open(
      pageOf(
        closed.map((tag, at) => `<${tag} id="f${at}">${tag.startsWith('textarea') ? '</textarea>' : ''}`).join(''),
      ),
    );
    for (const at of closed.keys()) {
      await page.$eval(`#f${at}`, field => Object.assign(field, {value: 'Ct must call us. '}));
      await page.focus(`#f${at}`);
      if (at < 3) await page.keyboard.type('Ct must call us. ');
    }
    // The plain field was read last, so all others had their turn by now.
    await stillHelps(page);
    for (const at of closed.keys()) expect(await marksIn(page, `#f${at}`), closed[at]).toEqual([]);
  });

  it('marks where the page lets nothing load', async () => {
    const page = await open(
      pageOf(
        '<textarea id="area" rows="4" cols="60"></textarea><div id="rich" contenteditable="true"><p>.</p><p>.</p></div>',
        `<meta http-equiv="content-security-policy" content="default-src 'none'">`,
      ),
    );
    await typeNote(page, '#area', 'Ct must call us. ');
    const [mark] = await waitForMarks(page, '#area', 1);
    await pressMark(page, mark!);
    await until(() => isCardOpen(page), 'the card');
    await page.keyboard.press('Escape');
    await typeNote(page, '#rich', 'I told her to call. ');
    await waitForMarks(page, '#rich', 1);
  });

  it('marks where the page unsets every style', async () => {
    const page = await open(
      pageOf('<textarea id="area" rows="4" cols="60"></textarea>', '<style>* { all: unset !important }</style>'),
    );
    await typeNote(page, '#area', 'Ct must call us. ');
    const [mark] = await waitForMarks(page, '#area', 1);
    await pressMark(page, mark!);
    await until(() => isCardOpen(page), 'the card');
  });
});
