/*
 * What some editors do that none of those on pages of their own does: they draw beside
 * the caret and clear it away when one selects, or take their steps of undo by an old
 * number of a key. Each habit on a small page, as the editor that has it does it.
 */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {isCardOpen, marksIn, pressMark, pressWay, waitForMarks} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {errorsOf, turnOn} from '../site.ts';

const pageOf = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Note</title><style>body { font: 16px/1.6 "Liberation Sans", sans-serif }
#rich { width: 560px; height: 120px; padding: 4px; border: 1px solid }</style>
<div id="rich" contenteditable="true"><p>Client refused to come.</p></div><script>const rich = document.getElementById('rich'); ${script}</script></html>`;

/** Milkdown's Crepe: an empty element that is not for writing, for as long as nothing is selected. */
const drawsBesideTheCaret = `document.addEventListener('selectionchange', () => {
  const drawn = rich.querySelector('.cursor');
  if (!getSelection().isCollapsed) drawn?.remove();
  else if (!drawn) rich.insertAdjacentHTML('afterbegin', '<div class="cursor" contenteditable="false"></div>');
})`;

/** Froala: what stood before is kept at a key that may write, told by the number jQuery hands on. */
const keepsStepsByNumber = `globalThis.steps = [];
rich.addEventListener('keydown', event => { if (event.which === 229) steps.push(rich.textContent) });`;

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let page: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    pages = await servePages();
    harness = await start(kind);
    await turnOn(harness, await harness.openPage(pages.set('/first', pageOf(''))));
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  async function takeWording(script: string): Promise<void> {
    page = await harness.openPage(pages.set('/page', pageOf(script)));
    errors = errorsOf(page);
    await page.bringToFront();
    await page.focus('#rich');
    await page.keyboard.press('End');
    await waitForMarks(page, '#rich', 1, 'word');
    const [mark] = await marksIn(page, '#rich', 'word');
    await pressMark(page, mark!);
    await until(() => isCardOpen(page), 'the card');
    await pressWay(page);
    await until(
      () => page.$eval('#rich', rich => rich.textContent === 'Client declined to come.'),
      'the wording in the note',
    );
  }

  it('changes the note where the editor draws beside the caret', () => takeWording(drawsBesideTheCaret));

  it('lets an editor keep its step that goes by the number of the key', async () => {
    await takeWording(keepsStepsByNumber);
    const steps = await page.evaluate(() => (globalThis as unknown as {steps: string[]}).steps);
    expect(steps).toEqual(['Client refused to come.']);
  });
});
