/*
 * The card where it is hard to stand: in a modal dialog, in a window as narrow as 400 %
 * zoom makes it; what it leads to; and the small shapes at the field's corner.
 */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {command} from '../editors/page.ts';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {
  isCardOpen,
  look,
  press,
  pressMark,
  pressWay,
  readText,
  typeNote,
  waitForMarks,
  wayOf,
  type Box,
} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import type {Picture} from '../png.ts';
import {changeSettings} from '../settings.ts';
import {errorsOf, oursOn, turnOn} from '../site.ts';

const css = `<style>body { margin: 8px; font: 16px/1.6 "Liberation Sans", sans-serif } p { margin: 0; text-align: right }
textarea, .rich { width: 90%; max-width: 560px; height: 150px; font: inherit; display: block; padding: 4px; border: 1px solid; margin: 0; caret-color: transparent }</style>`;
const area = '<textarea id="field"></textarea>';
const rich = '<div id="field" class="rich" contenteditable="true"></div>';

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let own: Page;
  let page: Page;
  let errors: string[] = [];

  beforeAll(async () => {
    pages = await servePages();
    harness = await start(kind);
    await turnOn(harness, await harness.openPage(pages.set('/first', css)));
    own = await harness.openOwn('/src/options/index.html');
    await own.evaluate(() => {
      const page = globalThis as unknown as {left: string[]};
      page.left = [];
      chrome.storage.session.onChanged.addListener(({about, toNote}) =>
        page.left.push(JSON.stringify({about, toNote})),
      );
    });
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.close();
    await changeSettings(own, {corner: false});
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  async function open(body: string): Promise<Page> {
    const html = `<!doctype html><html lang="en" spellcheck="false"><meta charset="utf-8"><title>Note</title>${css}${body}</html>`;
    page = await harness.openPage(pages.set('/page', html));
    errors = errorsOf(page);
    await page.bringToFront();
    return page;
  }

  /** Opens the card on the one phrase by a press and takes its first wording. */
  async function takeByPointer(page: Page): Promise<void> {
    const [mark] = await waitForMarks(page, '#field', 1, 'word');
    await pressMark(page, mark!);
    await until(() => isCardOpen(page), 'the card');
    await pressWay(page);
    await until(async () => (await readText(page, '#field')) === 'Client declined to come.', 'the other wording');
  }

  it.each([area, rich])('marks and opens inside of an open modal dialog: %s', async field => {
    const page = await open(`<dialog id="modal" style="width:600px">${field}</dialog><textarea id="other"></textarea>`);
    await page.$eval('#modal', modal => (modal as HTMLDialogElement).showModal());
    await typeNote(page, '#field', 'Client refused to come.');
    await takeByPointer(page);
    await page.$eval('#modal', modal => (modal as HTMLDialogElement).close());
    await page.focus('#other');
    await until(() => page.$eval('#modal', modal => modal.childElementCount === 1), 'the card to leave the dialog');
  });

  it('fits into a window as small as 400 % zoom makes it', async () => {
    const page = await open(area.replace('>', ' style="height:60px">'));
    await page.setViewport({width: 320, height: 256});
    await typeNote(page, '#field', 'Client refused to come.');
    await takeByPointer(page);
  });

  it('takes no press that came before the next card was read', async () => {
    const page = await open(area);
    const text = 'Client refused to come.\nShe refused to call.';
    await typeNote(page, '#field', text);
    const [, lower] = await waitForMarks(page, '#field', 2, 'word');
    await pressMark(page, lower!);
    const way = await wayOf(page);
    await command(own, page, 'next');
    await until(async () => (await wayOf(page)).top < way.top, 'the card on the first phrase');
    await command(own, page, 'next');
    await press(page, way);
    await new Promise(done => setTimeout(done, 600));
    expect(await readText(page, '#field')).toBe(text);
    await press(page, way);
    await until(async () => (await readText(page, '#field')) !== text, 'the wording that was meant');
  });

  it('leads from a phrase to a question, and tells its kind alone', async () => {
    const page = await open(area);
    await typeNote(page, '#field', 'Client refused to come.');
    await waitForMarks(page, '#field', 1, 'word');
    await command(own, page, 'look');
    await until(() => isCardOpen(page), 'the card');
    // From the first wording backwards past the head of the card: its last button.
    for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter'] as const) await page.keyboard.press(key);
    await until(async () => !(await isCardOpen(page)), 'the card to go');
    if (kind === 'chrome') await until(() => own.evaluate(panelIsOpen), 'the panel');
    else await until(async () => (await leftIn(own)).includes('"word":"refusal"'), 'the question');
    const all = await leftIn(own);
    for (const word of ['refused', 'Client', pages.origin, '127.0.0.1']) expect(all).not.toContain(word);
  });

  it.each([
    ['in a text box with room', area, 'Ok.'],
    ['in an editor with room', rich, 'Ok.'],
    ['below a box that is full', area, 'Ok.\n'.repeat(20)],
    ['above a full box with words below', `<br><br>${area}<p>Words below.</p>`, 'Ok.\n'.repeat(20)],
  ])('puts two shapes where no words are: %s', async (_where, body, text) => {
    const page = await open(body);
    await page.$eval('#field', (field, text) => Object.assign(field, 'value' in field ? {value: text} : {textContent: text}), text); // prettier-ignore
    await page.focus('#field');
    // The ring around the field is painted, and will not be taken for the shapes.
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    const without = await look(page);
    await changeSettings(own, {corner: true});
    const place = await until(async () => {
      const box = difference(without, await look(page));
      return box && box.right - box.left > 10 ? box : undefined;
    }, 'the shapes');
    expect(place.right - place.left).toBeLessThan(25);
    expect(coloursIn(without, place)).toBe(1);
  });

  it('shows no shapes where words are all around, nor where somebody chose so', async () => {
    const page = await open(`<p>Words above, to the end</p>${area}<p>Words below, to the end</p>`);
    await changeSettings(own, {corner: true});
    await page.focus('#field');
    await page.keyboard.type('Ok');
    await until(() => shapesOn(page), 'the shapes');
    // As fast as hands can be, and no pause in which the field is read.
    for (let line = 0; line < 7; line++) await page.keyboard.press('Enter');
    await page.keyboard.type('Ok');
    await until(async () => !(await shapesOn(page)), 'the shapes to go');
    await changeSettings(own, {corner: false});
    await page.reload();
    await page.focus('#field');
    await page.keyboard.type('Ct must call us.');
    await waitForMarks(page, '#field', 1);
    // The marks alone.
    expect(await oursOn(page)).toBe(1);
  });

  it('opens a view beside the note, which keeps the focus', async () => {
    const page = await open(area);
    await page.focus('#field');
    const before = await look(page);
    await changeSettings(own, {corner: true});
    const {left, right, top, bottom} = await until(async () => {
      const box = difference(before, await look(page));
      return box && box.right - box.left > 10 ? box : undefined;
    }, 'the shapes');
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    if (kind === 'chrome') await until(() => own.evaluate(panelIsOpen), 'the panel');
    else await until(async () => (await leftIn(own)).includes('toNote'), 'the way to the note');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });
});

/** All that was left for another view so far: the one it is for takes it as soon as it is there. */
async function leftIn(own: Page): Promise<string> {
  return own.evaluate(() => (globalThis as unknown as {left: string[]}).left.join('\n'));
}

async function panelIsOpen(): Promise<boolean> {
  return (await chrome.runtime.getContexts({contextTypes: ['SIDE_PANEL']})).length > 0;
}

/** Whether there is anything of ours that can be pressed. */
async function shapesOn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    for (let y = 0; y < innerHeight; y += 6)
      for (let x = 0; x < innerWidth; x += 6) if (document.elementFromPoint(x, y)?.matches('html > div')) return true;
    return false;
  });
}

/** Around all pixels that differ. */
function difference(before: Picture, after: Picture): Box | undefined {
  let box: Box | undefined;
  for (let y = 0; y < before.height; y++) {
    for (let x = 0; x < before.width; x++) {
      if (before.at(x, y).every((part, at) => part === after.at(x, y)[at])) continue;
      box = box
        ? {left: Math.min(box.left, x), top: box.top, right: Math.max(box.right, x), bottom: y}
        : {left: x, top: y, right: x, bottom: y};
    }
  }
  return box;
}

function coloursIn(picture: Picture, {left, top, right, bottom}: Box): number {
  const colours = new Set<string>();
  for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) colours.add(picture.at(x, y).join());
  return colours.size;
}
