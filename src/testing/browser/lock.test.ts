/*
 * A vault that closes: turning the lock on, closing it from anywhere, writing while it
 * is closed, opening it again, and what is left behind meanwhile.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {errorsOf} from '../site.ts';
import {
  everythingIn,
  keepOne,
  lockNow,
  lockWith,
  open,
  openOptions,
  openPopup,
  press,
  waitForFocus,
  waitForList,
} from '../vault.ts';

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  let words: string;
  const errors: string[][] = [];
  const own = async (path: string): Promise<Page> => {
    const page = await harness.openOwn(path);
    errors.push(errorsOf(page));
    return page;
  };

  beforeAll(async () => {
    harness = await start(kind);
  });
  afterAll(async () => {
    expect(errors.flat()).toEqual([]);
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
  });

  it('is locked in the settings, and shows the recovery key before anything changes', async () => {
    await keepOne(harness, 'Kept in the open');
    const options = await openOptions(harness);
    words = await lockWith(options);
    expect(words.split(' ')).toHaveLength(24);
    await waitForFocus(options, 'Done. It holds from now on.');
    await options.close();
    const panel = await own('/src/panel/index.html');
    await waitForList(panel, ['Kept in the open']);
    await panel.close();
  });

  it('gives the focus back to what opened a form, and on to what a form leads to', async () => {
    const options = await openOptions(harness);
    await options.bringToFront();
    for (const [opener, field] of [
      ['Change it', 'present'],
      ['Change name or shape', 'name'],
      ['Make a new one', 'present'],
    ] as const) {
      await press(options, opener);
      await waitForFocus(options, field);
      await options.keyboard.press('Escape');
      await waitForFocus(options, opener);
    }
    await options.close();
  });

  it('closes in every view at once, and each of them drops what it showed', async () => {
    const panel = await own('/src/panel/index.html');
    await waitForList(panel, ['Kept in the open']);
    const options = await openOptions(harness);
    const popup = await openPopup(harness);
    await popup.type('#words', 'Halfway through a thought');
    const spans: number[] = [];
    for (const page of [panel, options]) {
      await page.evaluate(() => {
        const closed = () =>
          document.querySelector('#pw') && ((document.body.dataset['closedAt'] = String(Date.now())), true);
        new MutationObserver(() => document.body.dataset['closedAt'] ?? closed()).observe(document.body, {
          childList: true,
          subtree: true,
        });
      });
    }
    await popup.bringToFront();
    const began = await popup.evaluate(() => {
      document.querySelector<HTMLElement>('[data-lock]')!.click();
      return Date.now();
    });
    for (const page of [panel, options]) {
      await page.waitForSelector('#pw');
      spans.push(Number(await page.evaluate(() => document.body.dataset['closedAt'])) - began);
    }
    await popup.waitForSelector('#pw');
    console.log(`${kind}: closed in panel and settings after ${spans.join(' and ')} ms`);
    for (const page of [panel, options, popup]) {
      const all = await everythingIn(page);
      expect(all).not.toContain('Kept in the open');
      expect(all).not.toContain('Halfway');
    }
    // What was in the box is sealed, and nothing of it is left in memory.
    const left = () => popup.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
    await until(async () => !(await left()).includes('Halfway'), 'the draft sealed');
    expect(await left()).not.toContain('"open"');
    for (const page of [panel, options, popup]) await page.close();
  });

  it('takes a reflection while it is closed, and opens empty', async () => {
    const popup = await openPopup(harness);
    await popup.waitForSelector('#pw');
    await popup.type('#words', 'Written while closed');
    await press(popup, 'Keep');
    await until(
      async () =>
        (await popup.$eval('[role="status"]', line => line.textContent)) === 'Kept, and sealed until you open.',
      'kept while closed',
    );
    await popup.type('#words', 'Left unfinished');
    await popup.close();
    const again = await openPopup(harness);
    expect(await again.$eval('#words', box => (box as HTMLTextAreaElement).value)).toBe('');
    await until(
      async () => (await again.$eval('[role="status"]', line => line.textContent)).includes('waiting'),
      'it says that some are waiting',
    );
    expect(await everythingIn(again)).not.toMatch(/Written|Left/);
    await again.close();
  });

  it('stays closed with another passphrase, and says so calmly', async () => {
    const popup = await openPopup(harness);
    await open(popup, 'another passphrase');
    await until(
      async () => (await popup.$eval('#pw-hint', hint => hint.textContent)).includes('did not open'),
      'what did not open is said',
    );
    await popup.close();
  });

  it('opens with the passphrase in one view, and with it in all; what waited is there', async () => {
    const panel = await own('/src/panel/index.html');
    await panel.waitForSelector('#pw');
    const popup = await openPopup(harness);
    await open(popup);
    await popup.waitForSelector('.ask h1');
    await waitForList(panel, ['Kept in the open', 'Written while closed', 'Left unfinished']);
    await until(
      async () =>
        (await popup.$eval('#words', box => (box as HTMLTextAreaElement).value)) === 'Halfway through a thought',
      'the draft of before in the box',
    );
    await panel.close();
    await popup.close();
  });

  it('takes the week’s words and the page for supervision off the screen, and brings them back', async () => {
    const week = await own('/src/panel/index.html#practice');
    await (await week.waitForSelector('.wk3 textarea'))!.type('Half an answer');
    const page = await own('/src/panel/index.html#supervision');
    await (await page.waitForSelector('main textarea'))!.type('Half a page');
    const popup = await openPopup(harness);
    await lockNow(popup);
    for (const view of [week, page]) {
      await view.waitForSelector('#pw');
      expect(await everythingIn(view)).not.toMatch(/Half an? (answer|page)/);
    }
    const left = () => popup.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
    await until(async () => !(await left()).includes('Half a'), 'both of them sealed');
    await open(popup);
    const values = (view: Page) => view.$$eval('main textarea', boxes => boxes.map(box => box.value));
    await until(async () => (await values(week)).includes('Half an answer'), 'the answer again');
    await until(async () => (await values(page)).includes('Half a page'), 'the page again');
    for (const view of [week, page, popup]) await view.close();
  });

  it('is closed after the browser was closed', async () => {
    harness = await harness.restart();
    const panel = await own('/src/panel/index.html');
    await panel.waitForSelector('#pw');
    expect(await everythingIn(panel)).not.toMatch(/Kept in|Written while|Halfway/);
    await panel.close();
  });

  it('opens with the recovery key, and takes a new passphrase', async () => {
    const popup = await openPopup(harness);
    await popup.bringToFront();
    await press(popup, 'I forgot it');
    await waitForFocus(popup, 'key');
    await popup.keyboard.type(`${words.split(' ')[0]} colno`);
    await popup.$eval('.recover .btn-main', button => (button as HTMLElement).click());
    const said = () => popup.$eval('.recover [role="status"]', line => line.textContent);
    await until(
      async () =>
        (await said()) === 'Words here: 2. The key has 24. Not in the list of words: 2. colno. Did a letter slip?',
      'what slipped',
    );
    await popup.$eval('#key', field => (field as HTMLTextAreaElement).select());
    await (await popup.waitForSelector('#key'))!.type(words.toUpperCase());
    await popup.$eval('.recover .btn-main', button => (button as HTMLElement).click());
    await (await popup.waitForSelector('#next'))!.type('a river under the bridge');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.ask h1');
    await lockNow(popup);
    await open(popup, 'a river under the bridge');
    await popup.waitForSelector('.ask h1');
    await popup.close();
  });
});
