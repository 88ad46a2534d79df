/*
 * Each real editor, in both browsers: the phrase is found and marked where the browser
 * paints it, a wording is taken by pointer and by key, and the editor's own model, its
 * undo and its form agree with what is on screen.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {changesOf, command, frames, openEditor, placeOf, probe, waitForText} from '../editors/page.ts';
import {editors, serveEditors} from '../editors/index.ts';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {isCardOpen, marksAt, pressMark, pressWay, type Box} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {control, errorsOf, turnOn} from '../site.ts';

const joint = (name: string) => (name === 'reactInput' ? ' ' : '\n');
const textOf = (name: string, word: string, told = 'told') =>
  `We met on Thursday. Client ${word} to come.${joint(name)}I ${told} her to call the shelter.`;

const only = process.env['ALONGSIDE_EDITORS'];
const table = editors.filter(({name}) => only === undefined || only.split(',').includes(name));

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let own: Page;

  beforeAll(async () => {
    pages = await servePages();
    await serveEditors(pages);
    harness = await start(kind);
    await turnOn(harness, await harness.openPage(pages.origin));
    own = await harness.openOwn('/src/options/index.html');
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  describe.each(table)('$name', ({name, redo, format}) => {
    let page: Page;
    let errors: string[];
    beforeAll(async () => {
      page = await openEditor(harness, `${pages.origin}/${name}`);
      errors = errorsOf(page);
      await page.bringToFront();
    });
    afterAll(async () => {
      expect(errors).toEqual([]);
      await page.close();
    });

    it('is marked under the words, also where a tag splits them', async () => {
      await probe(page, 'toEnd');
      await waitForBoth(page);
    });

    it('is still where lines wrap anew in a page that is scrolled', async () => {
      const place = (body: string, width: string, top: number) =>
        page.evaluate(
          (body, width, top) => {
            document.body.style.cssText = body;
            document.getElementById('place')!.style.width = width;
            scrollTo(0, top);
          },
          body,
          width,
          top,
        );
      // In a single line nothing wraps, and a low box has no room for three: those would scroll, with one phrase in sight.
      const isLow = name === 'reactInput' || name === 'openemr';
      await place('padding: 300px 20px 2000px', isLow ? '' : '360px', 240);
      await waitForBoth(page);
      // What follows finds the marks where they were.
      await place('', '', 0);
    });

    it('takes a wording by pointer; one undo brings the old words back, redo the new', async () => {
      const before = await changesOf(page);
      await probe(page, 'pass', 5000);
      const [mark] = await marksAt(page, await probe(page, 'box'), 'word');
      await pressMark(page, mark!);
      await until(() => isCardOpen(page), 'the card');
      await pressWay(page);
      await waitForText(page, textOf(name, 'declined'));
      expect(await changesOf(page)).toBeGreaterThan(before);
      if (format === 'marks') expect(await probe(page, 'bold')).toBe('Thursdayher');
      await probe(page, 'pass', 5000);
      await control(page, 'z');
      await waitForText(page, textOf(name, 'refused'));
      if (typeof redo === 'string') await control(page, redo);
      else await page.click(redo.button);
      await waitForText(page, textOf(name, 'declined'));
    });

    it('goes on at the new words when one types', async () => {
      await probe(page, 'pass', 5000);
      await control(page, 'z');
      await waitForText(page, textOf(name, 'refused'));
      await until(async () => (await marksAt(page, await probe(page, 'box'), 'word')).length === 1, 'the mark again');
      const [mark] = await marksAt(page, await probe(page, 'box'), 'word');
      await pressMark(page, mark!);
      await until(() => isCardOpen(page), 'the card');
      await pressWay(page);
      await waitForText(page, textOf(name, 'declined'));
      await frames(page, 6);
      await page.keyboard.type(' twice');
      await until(async () => /declined( to)? twice/.test((await probe(page, 'state')).model), 'what was typed');
    });

    it('takes a wording by key', async () => {
      await probe(page, 'toEnd');
      await until(async () => (await marksAt(page, await probe(page, 'box'))).length === 1, 'the mark');
      await command(own, page, 'look');
      await until(() => isCardOpen(page), 'the card');
      await page.keyboard.press('1');
      await until(async () => {
        const {dom, model, sent} = await probe(page, 'state');
        return /I asked her to call the shelter/.test(dom) && dom === model && model === sent;
      }, 'the first way');
      await frames(page, 6);
      await page.keyboard.type('!');
      await until(async () => /I asked her to! call/.test((await probe(page, 'state')).model), 'the caret behind it');
    });
  });
});

/** A dashed line may begin in a gap as well, in pixels; a solid one is held closer. */
const DASH_GAP = 6;

/** Waits until each of the two phrases has its mark where the browser paints the words. */
async function waitForBoth(page: Page): Promise<void> {
  const refused = await placeOf(page, 'refused to');
  const told = await placeOf(page, 'told her to');
  const marks = async (group: 'word' | 'decides') => marksAt(page, await probe(page, 'box'), group);
  await until(async () => {
    const [word, decides] = [await marks('word'), await marks('decides')];
    return (
      word.length === 1 && isUnder(word[0]!, refused, DASH_GAP) && decides.length === 1 && isUnder(decides[0]!, told)
    );
  }, 'both marks under their words').catch(async (error: unknown) => {
    const seen = {refused, told, word: await marks('word'), decides: await marks('decides')};
    throw new Error(`${String(error)}: ${JSON.stringify(seen)}`, {cause: error});
  });
}

/** A line painted below these words: over their width, at their foot. */
function isUnder(mark: Box, words: Box, begin = 3): boolean {
  return (
    Math.abs(mark.left - words.left) <= begin &&
    // A dashed line may end in a gap.
    Math.abs(mark.right - words.right) <= 6 &&
    mark.bottom <= words.bottom + 4 &&
    mark.top >= words.top + (words.bottom - words.top) / 2
  );
}
