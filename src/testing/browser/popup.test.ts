/*
 * The popup: words survive it closing at any keystroke, a keep can be taken back,
 * questions come and go, and all of it goes by keyboard.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {servePages, type Pages} from '../pages.ts';
import {control, errorsOf, valueOf} from '../site.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];
const sentence = 'She said what she wanted, and I wrote it down in her words.';

/** Runs in a page of the extension. */
async function noDraft(): Promise<boolean> {
  const inMemory = Object.keys(await chrome.storage.session.get(null)).filter(name => name.startsWith('draft:'));
  const sealed = await new Promise<number>((done, fail) => {
    const opening = indexedDB.open('alongside');
    opening.onerror = fail;
    opening.onsuccess = () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => {
        opening.result.close();
        done(counting.result);
      };
    };
  });
  return inMemory.length === 0 && sealed === 0;
}

/** Runs in a page: from here on the browser refuses to open a database or to write in one, as in a private window. */
function refuse(): void {
  const no = () => {
    throw new DOMException('no', 'InvalidStateError');
  };
  IDBFactory.prototype.open = no;
  IDBDatabase.prototype.transaction = no;
}

describe.each(kinds)('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  const errors: string[][] = [];

  beforeAll(async () => {
    pages = await servePages();
    harness = await start(kind);
  });
  afterAll(async () => {
    expect(errors.flat()).toEqual([]);
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  /** The popup's page as a tab: the real one closes as soon as anything else has the focus. */
  async function open(): Promise<Page> {
    const popup = await harness.openOwn(`/src/popup/index.html?site=${encodeURIComponent(pages.origin)}`);
    errors.push(errorsOf(popup));
    await popup.waitForSelector('.ask h1');
    await popup.waitForSelector('#words');
    return popup;
  }

  async function waitForWords(popup: Page, words: string): Promise<void> {
    await until(async () => (await valueOf(popup, '#words')) === words, `"${words}" in the box`);
  }

  async function press(popup: Page, name: string): Promise<void> {
    await (await popup.waitForSelector(`::-p-xpath(//button[contains(., "${name}")])`))!.click();
  }

  /** Empties the box and waits until nothing of it is left, in memory or on the disk. */
  async function empty(): Promise<void> {
    const popup = await open();
    const clear = async () => {
      await popup.focus('#words');
      await control(popup, 'a');
      await popup.keyboard.type('.');
      await popup.keyboard.press('Backspace');
      for (const picked of await popup.$$('input:checked')) await picked.click();
    };
    await clear();
    // Emptied before the draft was there, it comes all the same, and is emptied then.
    await until(
      async () =>
        (await popup.evaluate(noDraft)) || ((await valueOf(popup, '#words')) !== '' && (await clear(), false)),
      'the draft to be gone',
    );
    await popup.close();
  }

  it.each([1, 2, 7, 28, sentence.length])('brings back a sentence left after %i keys', async length => {
    const popup = await open();
    const words = sentence.slice(0, length);
    await popup.focus('#words');
    await popup.keyboard.type(words);
    await popup.close();
    const again = await open();
    await waitForWords(again, words);
    await again.close();
    await empty();
  });

  it('brings the moment and the steering back as well', async () => {
    const popup = await open();
    await popup.type('#words', 'Half');
    await popup.click('input[name="steer"][value="3"]');
    await popup.click('input[name="moment"]');
    await popup.close();
    const again = await open();
    await waitForWords(again, 'Half');
    expect(await again.$eval('input[name="steer"][value="3"]', input => input.checked)).toBe(true);
    expect(await again.$eval('input[name="moment"]', input => input.checked)).toBe(true);
    await again.close();
    await empty();
  });

  it('writes one draft in two popups, and loses nothing of it', async () => {
    const one = await open();
    await one.type('#words', 'First');
    const two = await open();
    await waitForWords(two, 'First');
    await two.type('#words', ' and second');
    await waitForWords(one, 'First and second');
    await one.bringToFront();
    await one.type('#words', ', and first again');
    await waitForWords(two, 'First and second, and first again');
    await two.bringToFront();
    await control(two, 'Enter');
    await two.waitForSelector('.done h1');
    await waitForWords(one, '');
    await one.bringToFront();
    await one.type('#words', 'Another');
    await one.close();
    await two.close();
    const again = await open();
    await waitForWords(again, 'Another');
    await again.close();
    const panel = await harness.openOwn('/src/panel/index.html');
    await panel.waitForSelector('.row .words');
    expect(await panel.$$eval('.row .words', rows => rows.map(row => row.textContent))).toEqual([
      'First and second, and first again',
    ]);
    await panel.close();
    await empty();
  });

  it('keeps, and brings the words back on Undo', async () => {
    const popup = await open();
    await popup.type('#words', 'Keep me');
    await press(popup, 'Keep');
    await popup.waitForSelector('.done h1');
    expect(await popup.$eval('.done .words', words => words.textContent)).toBe('Keep me');
    await press(popup, 'Undo');
    await popup.waitForSelector('#words');
    await waitForWords(popup, 'Keep me');
    await popup.close();
    const again = await open();
    await waitForWords(again, 'Keep me');
    const panel = await harness.openOwn('/src/panel/index.html');
    await panel.waitForSelector('.row .words');
    expect(await panel.$$eval('.row .words', rows => rows.map(row => row.textContent))).not.toContain('Keep me');
    await panel.close();
    await again.close();
    await empty();
  });

  it('keeps once, however often somebody presses', async () => {
    const popup = await open();
    await popup.type('#words', 'Only once');
    await popup.$eval('.go .btn', button => {
      (button as HTMLElement).click();
      (button as HTMLElement).click();
    });
    await popup.waitForSelector('.done h1');
    await popup.close();
    const panel = await harness.openOwn('/src/panel/index.html');
    await panel.waitForSelector('.row .words');
    const kept = await panel.$$eval('.row .words', rows => rows.map(row => row.textContent));
    expect(kept.filter(words => words === 'Only once')).toHaveLength(1);
    await panel.close();
  });

  it('says no longer that the last words were taken back', async () => {
    const popup = await open();
    const said = () => popup.$eval('.go .quiet', line => line.textContent.trim());
    await popup.type('#words', 'Kept at last');
    await control(popup, 'Enter');
    await press(popup, 'Undo');
    await waitForWords(popup, 'Kept at last');
    expect(await said()).toBe('Not kept. Still in the box.');
    await control(popup, 'Enter');
    await press(popup, 'One more');
    await popup.waitForSelector('#words');
    expect(await said()).not.toContain('Not kept');
    await popup.close();
    await empty();
  });

  it('shows another question, a deeper one, puts one away and brings it back', async () => {
    const popup = await open();
    const question = () => popup.$eval('.ask h1', title => title.textContent);
    const first = await question();
    await press(popup, 'Another');
    await until(async () => (await question()) !== first, 'another question');
    const second = await question();
    await press(popup, 'Go deeper');
    await until(async () => (await question()) !== second, 'a deeper question');
    expect(await popup.$eval('.ask .was', was => was.textContent)).toBe(second);
    await press(popup, 'Not for me');
    await popup.waitForSelector('.ask [role="status"]');
    expect(await question()).not.toBe(second);
    await press(popup, 'Bring it back');
    await until(async () => (await question()) === second, 'the question that was put away');
    expect(await popup.$('.ask [role="status"]')).toBeNull();
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('words');
    await popup.close();
  });

  it('goes by keyboard alone', async () => {
    const popup = await open();
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('words');
    await popup.keyboard.type('By keys');
    const here = () =>
      popup.evaluate(
        () => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent.trim().split(' ')[0],
      );
    await popup.keyboard.press('Tab');
    expect(await here()).toBe('steer');
    await popup.keyboard.press(' ');
    await popup.waitForSelector('input[name="steer"]:checked');
    await popup.keyboard.press('Tab');
    expect(await here()).toBe('moment');
    await popup.keyboard.press(' ');
    await popup.waitForSelector('input[name="moment"]:checked');
    await popup.keyboard.press('Tab');
    expect(await here()).toBe('Keep');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.done h1:focus');
    expect(await popup.$eval('figcaption', about => about.textContent)).toContain('I was');
    await control(popup, 'z');
    await waitForWords(popup, 'By keys');
    await popup.close();
    await empty();
  });

  it('says so where a page is out of reach', async () => {
    const popup = await harness.openOwn('/src/popup/index.html?site=about%3Ablank');
    await popup.waitForSelector('.site p');
    expect(await popup.$eval('.site p', line => line.textContent)).toBe(
      'This page is out of reach. The box above works all the same.',
    );
    expect(await popup.$('.site button')).toBeNull();
    await popup.close();
  });

  async function keepInVain(popup: Page, words: string): Promise<void> {
    await popup.bringToFront();
    await popup.focus('#words');
    await control(popup, 'Enter');
    const trouble = await popup.waitForSelector('[role="alert"]');
    expect(await trouble!.evaluate(alert => alert.textContent)).toContain('Your words are still here');
    expect(await valueOf(popup, '#words')).toBe(words);
    await popup.close();
  }

  it('leaves the words in the box where the browser will not keep them', async () => {
    const before = await open();
    await before.type('#words', 'Still mine');
    await before.close();
    const popup = await open();
    await waitForWords(popup, 'Still mine');
    await popup.evaluate(refuse);
    await keepInVain(popup, 'Still mine');
    await empty();
  });

  // Firefox runs nothing of the driver's before an extension page does.
  it.runIf(kind === 'chrome')('leaves them there as well where it refused from the start', async () => {
    const popup = await harness.browser.newPage();
    errors.push(errorsOf(popup));
    await popup.evaluateOnNewDocument(refuse);
    await popup.goto(`${harness.origin}/src/popup/index.html`);
    await (await popup.waitForSelector('#words'))!.type('Mine too');
    await keepInVain(popup, 'Mine too');
  });
});
