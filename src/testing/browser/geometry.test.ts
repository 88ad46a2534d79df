/*
 * Marks stay under their words, whatever happens to the field while they are on show.
 * Where the words are is asked of the browser: the pixels of its own selection.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {openEditor, placeOf, probe} from '../editors/page.ts';
import {serveEditors} from '../editors/index.ts';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {marksAt, type Box} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {turnOn} from '../site.ts';

type Change = (page: Page) => Promise<unknown>;
const style =
  (css: string): Change =>
  page =>
    page.evaluate(css => {
      const sheet = document.createElement('style');
      sheet.textContent = css;
      document.head.append(sheet);
    }, css);
const field = 'textarea, [contenteditable]';

const changes: Readonly<Record<string, Change>> = {
  'nothing happens': () => Promise.resolve(),
  'it is padded': style(`${field} { padding: 33px 21px 11px 47px !important }`),
  'its lines wrap anew': style(`${field} { width: 190px !important; height: 300px !important }`),
  'it is set from right to left': page => page.$eval(field, element => ((element as HTMLElement).dir = 'rtl')),
  'its letters are set apart and its lines too': page =>
    page.$eval(
      field,
      element => ((element as HTMLElement).style.cssText = 'letter-spacing:1.7px;word-spacing:5px;line-height:2.3'),
    ),
  'the page is zoomed': style('body { zoom: 1.4 }'),
  'the field alone is zoomed': style(`${field} { zoom: 0.8 }`),
  'it is scaled': style(`${field} { transform: scale(1.2); transform-origin: 10px 20px }`),
  'its borders grow': style(
    `${field} { border: 9px solid #999 !important; box-sizing: content-box !important; width: 500px !important }`,
  ),
  'the window is narrowed': page => page.setViewport({width: 500, height: 700}),
  'the page scrolls': async page => {
    await style('body { padding-bottom: 3000px }')(page);
    await page.evaluate(() => scrollTo(0, 13));
  },
  'a box around it scrolls': async page => {
    await style('#place { height: 110px; overflow: auto; border: 2px solid #999 }')(page);
    await page.$eval('#place', place => (place.scrollTop = 21));
  },
  'the field itself scrolls': async page => {
    await style(`${field} { height: 60px !important; min-height: 0 !important; overflow: auto }`)(page);
    await page.$eval(field, element => (element.scrollTop = 12));
  },
  'its font comes late': async page => {
    await style(`${field} { font-family: Late, monospace !important }`)(page);
    await page.evaluate(async () => {
      const late = new FontFace('Late', 'local("Noto Serif"), local("NotoSerif-Regular"), local("Liberation Serif")');
      document.fonts.add(late);
      await late.load();
      await document.fonts.ready;
    });
  },
};

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  let pages: Pages;

  beforeAll(async () => {
    pages = await servePages();
    await serveEditors(pages);
    harness = await start(kind);
    await turnOn(harness, await harness.openPage(pages.origin));
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  describe.each(['textarea', 'contenteditable'])('in a %s', name => {
    it.each(Object.entries(changes))('are under the words when %s', async (_what, change) => {
      const page = await openEditor(harness, `${pages.origin}/${name}`);
      await page.bringToFront();
      await probe(page, 'toEnd');
      await until(async () => (await marksAt(page, await probe(page, 'box'))).length === 1, 'the mark');
      await change(page);
      await waitUnder(page);
      await page.close();
    });
    it('are under the words when the browser zooms the page', async () => {
      const page = await openEditor(harness, `${pages.origin}/${name}`);
      await probe(page, 'toEnd');
      const own = await harness.openOwn('/src/options/index.html');
      const zoom = async (factor: number) => {
        await own.evaluate(
          async (url, factor) => {
            const tab = (await chrome.tabs.query({})).find(tab => tab.url === url);
            await chrome.tabs.setZoom(tab!.id, factor);
          },
          page.url(),
          factor,
        );
      };
      const width = await page.evaluate(() => innerWidth);
      await zoom(1.5);
      await page.bringToFront();
      await until(() => page.evaluate(width => innerWidth < width, width), 'the page to be larger');
      await waitUnder(page);
      // A zoom is the site's, and stays with it.
      await zoom(1);
      await own.close();
      await page.close();
    });
  });
});

async function waitUnder(page: Page): Promise<void> {
  let seen: unknown;
  await until(async () => {
    const words = await placeOf(page, 'told her to');
    const marks = await marksAt(page, {left: 0, top: 0, right: page.viewport()!.width, bottom: 500});
    seen = {words, marks};
    return marks.length > 0 && isUnder(around(marks), words);
  }, 'the mark under its words').catch((error: unknown) => {
    throw new Error(`${String(error)}: ${JSON.stringify(seen)}`, {cause: error});
  });
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(box => box.left)),
    top: Math.min(...boxes.map(box => box.top)),
    right: Math.max(...boxes.map(box => box.right)),
    bottom: Math.max(...boxes.map(box => box.bottom)),
  };
}

/** The same stretch across, and the last line at the words' foot. */
function isUnder(mark: Box, words: Box): boolean {
  return (
    Math.abs(mark.left - words.left) <= 3 &&
    Math.abs(mark.right - words.right) <= 3 &&
    mark.bottom <= words.bottom + 6 &&
    mark.bottom >= words.bottom - Math.max(14, (words.bottom - words.top) / 2)
  );
}
