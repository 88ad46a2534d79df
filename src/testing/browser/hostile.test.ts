/*
 * Pages that work against us: nothing crashes or loops, no text changes that the person
 * did not choose, and writing goes on.
 */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {isCardOpen, marksAt, marksIn, pressMark, pressWay, readText, typeNote, waitForMarks} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {errorsOf, oursOn, turnOn} from '../site.ts';

const pageOf = (script: string, body = '') => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Note</title>
<style>textarea, .rich { width: 600px; height: 90px; font: 16px/1.6 sans-serif; display: block; margin: 4px; padding: 4px; border: 1px solid }</style>
<body><textarea id="area"></textarea><div id="rich" class="rich" contenteditable="true"></div>${body}<script>${script}</script></html>`;

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

  async function open(script: string, body = ''): Promise<Page> {
    page = await harness.openPage(pages.set('/page', pageOf(script, body)));
    errors = errorsOf(page);
    await page.bringToFront();
    return page;
  }

  it('takes no wording that only the page pressed', async () => {
    const page = await open('');
    await typeNote(page, '#area', 'Client refused to come.');
    const [mark] = await waitForMarks(page, '#area', 1, 'word');
    await pressMark(page, mark!);
    await until(() => isCardOpen(page), 'the card');
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > div:popover-open')!;
      const at = {bubbles: true, composed: true, cancelable: true};
      for (let y = 0; y < innerHeight; y += 8) {
        for (let x = 0; x < innerWidth; x += 40) {
          for (const target of [host, document.elementFromPoint(x, y)]) {
            for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click'])
              target?.dispatchEvent(new PointerEvent(type, {...at, clientX: x, clientY: y, detail: 1}));
          }
        }
      }
      for (const key of ['1', '2', 'Enter', 'Escape', 'ArrowRight'])
        for (const target of [host, document, document.querySelector('#area')!])
          target.dispatchEvent(new KeyboardEvent('keydown', {...at, key}));
      postMessage({kind: 'page/off', ask: null}, '*');
      postMessage({ping: 'hide'}, '*');
    });
    expect(await isCardOpen(page)).toBe(true);
    expect(await readText(page, '#area')).toBe('Client refused to come.');
    // The person's own press still does what it says.
    await pressWay(page);
    await until(async () => (await readText(page, '#area')) === 'Client declined to come.', 'the other wording');
  });

  it('works where the page has put its own functions in place of the browser’s', async () => {
    const page = await open(`
      globalThis.seen = [];
      const spoil = (owner, name) => { owner[name] = function () { globalThis.seen.push(name); throw new Error(name) } };
      for (const name of ['attachShadow', 'closest', 'getBoundingClientRect', 'matches', 'append', 'remove', 'showPopover']) {
        for (const owner of [Element.prototype, HTMLElement.prototype, Node.prototype]) if (name in owner) spoil(owner, name);
      }
      for (const name of ['getClientRects', 'setStart']) spoil(Range.prototype, name);
      for (const name of ['getElementById', 'createElement', 'createRange', 'execCommand']) spoil(Document.prototype, name);
      globalThis.getComputedStyle = spoil; globalThis.ResizeObserver = spoil; globalThis.MutationObserver = spoil; globalThis.Highlight = spoil;
    `);
    await typeNote(page, '#area', 'Client refused to come.');
    const [mark] = await waitForMarksBySight(page, 'word');
    await pressMark(page, mark!);
    await until(() => isCardOpen(page), 'the card');
    await pressWay(page);
    await until(async () => (await readText(page, '#area')) === 'Client declined to come.', 'the other wording');
    expect(await page.evaluate(() => (globalThis as unknown as {seen: string[]}).seen)).toEqual([]);
  });

  it('bears a page that takes its elements away again and again', async () => {
    const page = await open(`
      globalThis.taken = 0;
      new MutationObserver(all => all.forEach(({addedNodes}) => addedNodes.forEach(node => { globalThis.taken++; node.remove() })))
        .observe(document.documentElement, {childList: true});
    `);
    await typeNote(page, '#area', 'Ct must call us. Ct must call us.');
    await page.keyboard.type(' Ok.');
    await page.focus('#rich');
    await typeNote(page, '#rich', 'I told her to call. ');
    await waitForMarks(page, '#rich', 1);
    const [mark] = await marksIn(page, '#rich');
    await pressMark(page, mark!);
    expect(await readText(page, '#area')).toBe('Ct must call us. Ct must call us. Ok.');
    const taken = () => page.evaluate(() => (globalThis as unknown as {taken: number}).taken);
    const before = await taken();
    await page.evaluate(async () => {
      for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
    });
    // We do not race with it: what was taken is not put back until there is something new to show.
    expect(await taken()).toBe(before);
    expect(before).toBeLessThan(12);
  });

  it('draws again where the page clears every highlight', async () => {
    const page = await open(`setInterval(() => CSS.highlights.clear(), 400)`);
    await typeNote(page, '#rich', 'I told her to call. ');
    await until(async () => {
      await page.keyboard.type('.');
      // The note is read at a pause, and drawn before the next clearing.
      await new Promise(done => setTimeout(done, 160));
      return (await marksIn(page, '#rich')).length === 1;
    }, 'a mark between two clearings');
  });

  it('waits where the page rewrites the field sixty times a second, and reads when it rests', async () => {
    const page = await open(`
      globalThis.moving = true;
      const beat = () => { if (!globalThis.moving) return; rich.dataset.beat = performance.now(); note.data = 'Ct must call us ' + Math.floor(performance.now()); requestAnimationFrame(beat) };
      const note = document.createTextNode(''); rich.append(note);
      rich.addEventListener('focus', beat, {once: true});
    `);
    await page.focus('#rich');
    await page.focus('#area');
    await typeNote(page, '#area', 'Ct must call us.');
    await waitForMarks(page, '#area', 1);
    await page.focus('#rich');
    const longest = await page.evaluate(async () => {
      let longest = 0;
      let last = performance.now();
      for (let i = 0; i < 60; i++) {
        await new Promise(requestAnimationFrame);
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    expect(longest).toBeLessThan(1000);
    await page.evaluate(() => ((globalThis as unknown as {moving: boolean}).moving = false));
    await waitForMarks(page, '#rich', 1);
  });

  it('stays above whatever the page stacks over it', async () => {
    const page = await open(
      '',
      '<div style="position:fixed;inset:0;z-index:2147483647;pointer-events:none;background:transparent"></div><style>html > div { display: none !important; opacity: 0 !important; transform: scale(0) !important }</style>',
    );
    await typeNote(page, '#rich', 'Client refused to come.');
    const [mark] = await waitForMarks(page, '#rich', 1, 'word');
    await pressMark(page, mark!);
    await until(() => isCardOpen(page), 'the card');
    await pressWay(page);
    await until(async () => (await readText(page, '#rich')) === 'Client declined to come.', 'the other wording');
  });

  it('breaks nothing where the page keeps every event to itself', async () => {
    const page = await open(`
      for (const type of ['focusin', 'input', 'click', 'pointerdown', 'keydown', 'scroll', 'selectionchange', 'compositionstart'])
        window.addEventListener(type, event => event.stopImmediatePropagation(), true);
    `);
    await typeNote(page, '#area', 'Ct must call us.');
    await typeNote(page, '#rich', 'I told her to call.');
    expect(await readText(page, '#area')).toBe('Ct must call us.');
    expect(await readText(page, '#rich')).toBe('I told her to call.');
    expect(await oursOn(page)).toBeLessThan(3);
  });

  it('marks on a page of a million nodes', async () => {
    const page = await open(`
      const all = document.createElement('div'); all.hidden = true;
      const row = document.createElement('p'); for (let i = 0; i < 999; i++) row.append(document.createElement('i'));
      for (let i = 0; i < 1000; i++) all.append(row.cloneNode(true));
      document.body.append(all);
    `);
    await typeNote(page, '#area', 'Ct must call us.');
    await waitForMarks(page, '#area', 1);
    await typeNote(page, '#rich', 'I told her to call.');
    await waitForMarks(page, '#rich', 1);
  });
});

/** The field's place is asked for before the page spoilt that function for itself. */
async function waitForMarksBySight(page: Page, group: 'word'): Promise<Awaited<ReturnType<typeof marksIn>>> {
  return until(async () => {
    const marks = await marksAt(page, {left: 0, top: 0, right: 640, bottom: 120}, group);
    return marks.length === 1 ? marks : undefined;
  }, 'a mark in the spoilt page');
}
