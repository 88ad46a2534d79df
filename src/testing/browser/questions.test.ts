/*
 * One's own questions and an agency's set: written, changed, put away, brought in from a
 * file and taken away again, by keyboard where somebody can do it so; and the open
 * note's kinds of phrases, for whoever agreed to be led or to have them counted.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ElementHandle, Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {typeNote, waitForMarks} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {errorsOf, pressSteady, tell, turnOn} from '../site.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];
const set = (...prompts: unknown[]) => JSON.stringify({format: 'alongside-prompts', version: 1, prompts});

describe.each(kinds)('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let folder: string;
  const errors: string[][] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'alongside-sets-'));
    pages = await servePages();
    harness = await start(kind);
  });
  afterAll(async () => {
    expect(errors.flat()).toEqual([]);
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
    rmSync(folder, {recursive: true});
  });

  async function open(path: string, ready: string): Promise<Page> {
    const page = await harness.openOwn(path);
    errors.push(errorsOf(page));
    await page.waitForSelector(ready);
    return page;
  }
  const openOptions = () => open('/src/options/index.html#prompts', '.o.acts .text-btn');
  const openPopup = () => open('/src/popup/index.html', '.ask h1');
  const press = async (page: Page, name: string) =>
    (await page.waitForSelector(`::-p-xpath(//button[contains(., "${name}")])`))!.click();
  const said = (page: Page, words: string) =>
    until(
      () => page.$$eval('[role="status"]', (all, words) => all.some(one => one.textContent.includes(words)), words),
      words,
    );
  const question = (page: Page) => page.$eval('.ask h1', title => title.textContent);
  const focused = (page: Page) =>
    page.evaluate(() => {
      const here = document.activeElement;
      return here?.id || here?.getAttribute('aria-label') || here?.textContent.trim();
    });

  async function tabTo(page: Page, name: string): Promise<void> {
    for (let turn = 0; turn < 80; turn++) {
      if ((await focused(page)) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Nothing called ${name} within eighty stops; the last was ${await focused(page)}`);
  }

  async function chooseFile(page: Page, name: string, text: string): Promise<void> {
    writeFileSync(join(folder, name), text);
    const input = (await page.waitForSelector('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
  }

  it('writes one by keyboard alone, with a star; the popup begins with it and says whose it is', async () => {
    const options = await openOptions();
    await tabTo(options, 'Write a question');
    await options.keyboard.press('Enter');
    await until(async () => (await focused(options)) === 'question', 'the box');
    await options.keyboard.type('Where did I leave room today?');
    await options.keyboard.press('Tab');
    await options.keyboard.type('What came of it?');
    await tabTo(options, 'Keep');
    await options.keyboard.press('Enter');
    await said(options, 'It comes among the others now.');
    await options.close();
    await starOwn();
    const popup = await openPopup();
    expect(await question(popup)).toBe('Where did I leave room today?');
    expect(await popup.$eval('.chip', chip => chip.textContent)).toBe('Mine');
    await press(popup, 'Go deeper');
    await until(async () => (await question(popup)) === 'What came of it?', 'its next step');
    await popup.close();
  });

  /** One's own question gets its star in the popup, where it comes among the others. */
  async function starOwn(): Promise<void> {
    const own = await open('/src/options/index.html#prompts', '.o .words');
    const panel = await open('/src/panel/index.html#practice', '.say3');
    await pressSteady(panel, '[aria-label="Use today: Where did I leave room today?"]');
    await panel.waitForSelector('[aria-pressed="true"]');
    const popup = await openPopup();
    expect(await question(popup)).toBe('Where did I leave room today?');
    await pressSteady(popup, '[aria-label="Star this question"]');
    await popup.waitForSelector('[aria-pressed="true"]');
    // Its star is in the store once whoever writes there is done.
    await popup.evaluate(() => navigator.locks.request('record popup', () => undefined));
    await popup.close();
    await panel.bringToFront();
    await pressSteady(panel, '[aria-pressed="true"]');
    await panel.waitForFunction(() => document.querySelector('[aria-pressed="true"]') === null);
    await panel.close();
    await own.close();
  }

  it('says kindly what does not fit, and leaves what was there', async () => {
    const options = await openOptions();
    await press(options, 'Edit');
    await options.waitForSelector('#question');
    await options.keyboard.type('x'.repeat(120));
    await press(options, 'Keep');
    await until(
      () => options.$eval('form [role="alert"]', line => /^\d+ characters\. Up to 140 fit\.$/.test(line.textContent)),
      'what does not fit',
    );
    await options.focus('#question');
    await options.keyboard.press('Escape');
    await options.waitForSelector('.o.acts .text-btn');
    expect(await options.$eval('.o .words', words => words.textContent)).toBe('Where did I leave room today?');
    await options.close();
  });

  it('puts a question away for good from its list, and brings it back', async () => {
    const options = await openOptions();
    await tabTo(options, 'See them: All the questions here');
    await options.keyboard.press('Enter');
    await options.waitForSelector('.questions li');
    const first = await options.$eval('.questions li .words', words => words.textContent);
    await tabTo(options, `Not for me: ${first}`);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.questions .away');
    await press(options, 'Bring some back');
    await until(async () => (await options.$$('.questions li')).length === 1, 'the one that was put away');
    expect(await options.$eval('.questions li .words', words => words.textContent)).toBe(first);
    await tabTo(options, `Bring it back: ${first}`);
    await options.keyboard.press('Enter');
    await until(async () => (await options.$$('.questions li')).length === 0, 'none put away');
    await options.close();
  });

  it('makes a copy of one in its place', async () => {
    const options = await openOptions();
    await press(options, 'See them');
    await pressSteady(options, '[aria-expanded="true"]');
    await pressSteady(options, '[aria-label="See them: All the questions here"]');
    const first = await (await options.waitForSelector('.questions li .words'))!.evaluate(words => words.textContent);
    await pressSteady(options, `[aria-label="Edit a copy: ${first}"]`);
    await options.waitForSelector('#question:focus');
    expect(await options.$eval('#question', box => (box as HTMLTextAreaElement).value)).toBe(first);
    await options.$eval('#question', box => (box as HTMLTextAreaElement).select());
    await options.keyboard.type('What do I bring into the room?');
    await press(options, 'Keep');
    await said(options, 'It comes among the others now.');
    await press(options, 'Bring some back');
    expect(await (await options.waitForSelector('.questions li .words'))!.evaluate(words => words.textContent)).toBe(
      first,
    );
    await options.close();
  });

  it('takes one away, and gives it back on Undo', async () => {
    const options = await openOptions();
    const texts = () => options.$$eval('.box > .o .words', all => all.map(words => words.textContent));
    expect(await texts()).toEqual(['Where did I leave room today?', 'What do I bring into the room?']);
    await pressSteady(options, '[aria-label="Edit: What do I bring into the room?"]');
    await press(options, 'Take it away');
    await said(options, 'Taken away.');
    expect(await texts()).toEqual(['Where did I leave room today?']);
    await press(options, 'Undo');
    await until(async () => (await texts()).length === 2, 'both again');
    await options.close();
  });

  it('names each place in a file that does not fit, and adds nothing of it', async () => {
    const options = await openOptions();
    await chooseFile(
      options,
      'county.json',
      set({text: {en: 'Fine?'}}, {text: {en: 'Who?'}, theme: 'weather'}, {text: {}}),
    );
    await options.waitForSelector('[role="alert"] li');
    expect(await options.$$eval('[role="alert"] li', lines => lines.map(line => line.textContent))).toEqual([
      expect.stringMatching(/^Line 1 › prompts › 2 › theme: “weather” is not one of these: power, /),
      'Line 1 › prompts › 3 › text: One of these goes in it: en, es.',
    ]);
    expect(await options.$('[aria-label="See them: county"]')).toBeNull();
    await options.close();
  });

  it('shows a set before it is added, asks its questions, and takes it away whole', async () => {
    const options = await openOptions();
    await chooseFile(
      options,
      'county.json',
      set(
        {text: {en: 'Who chose the time we met?'}, theme: 'deciding'},
        {text: {en: 'What did the front desk hear?'}, moments: ['after', 'group']},
      ),
    );
    await options.waitForSelector('.scroll li');
    await until(async () => (await focused(options)) === 'Add them', 'the button under the preview');
    expect(await options.$('[aria-label="See them: county"]')).toBeNull();
    await options.keyboard.press('Enter');
    await said(options, 'They come among the others now.');
    await tabTo(options, 'See them: county');
    await options.keyboard.press('Enter');
    await pressSteady(options, '[aria-label="Star this question: Who chose the time we met?"]');
    await options.waitForSelector('[aria-pressed="true"]');
    const popup = await openPopup();
    const seen = [await question(popup)];
    if (seen[0] !== 'Who chose the time we met?') await press(popup, 'Another');
    await until(async () => (await question(popup)) === 'Who chose the time we met?', 'the question of the set');
    expect(await popup.$eval('.ask .row', row => row.textContent)).toContain('county');
    await popup.close();
    await options.bringToFront();
    await press(options, 'Take this set away');
    await said(options, 'Taken away.');
    expect(await options.$('[aria-label="See them: county"]')).toBeNull();
    await options.close();
  });

  it('writes mine into a file that comes in again the same', async () => {
    const options = await openOptions();
    await options.waitForSelector('::-p-xpath(//button[. = "Save mine as a file"])');
    const text = await options.evaluate(async () => {
      const made = new Promise<Blob>(done => {
        URL.createObjectURL = made => (done(made as Blob), 'blob:none');
      });
      const [save] = [...document.querySelectorAll('button')].filter(one => one.textContent === 'Save mine as a file');
      HTMLAnchorElement.prototype.click = () => undefined;
      save!.click();
      return (await made).text();
    });
    expect((JSON.parse(text) as {prompts: unknown[]}).prompts).toEqual([
      {text: {en: 'Where did I leave room today?'}, deeper: [{en: 'What came of it?'}]},
      expect.objectContaining({text: {en: 'What do I bring into the room?'}}),
    ]);
    await options.close();
  });

  /** Turns a switch on or off by keyboard, and waits until the settings know. */
  async function turn(page: Page, name: string, setting: 'followNote' | 'countPhrases'): Promise<void> {
    const box = await page.waitForSelector(`::-p-xpath(//label[contains(., "${name}")]//input)`);
    await box!.focus();
    const before = await box!.evaluate(input => (input as HTMLInputElement).checked);
    await page.keyboard.press(' ');
    await until(
      () =>
        page.evaluate(
          async (setting, before) => {
            const {settings} = await chrome.storage.local.get<{settings?: Record<string, unknown>}>('settings');
            return settings?.[setting] === !before;
          },
          setting,
          before,
        ),
      name,
    );
  }

  /**
   * Until the page has heard of what was turned on or off: it is pinged and asks, and a
   * second round comes behind its answer. What is typed before that is rightly not counted.
   */
  async function heard(own: Page): Promise<void> {
    await own.evaluate(() => {
      const page = globalThis as unknown as {asked?: number};
      if (page.asked === undefined)
        chrome.runtime.onMessage.addListener((message: {kind?: string}) => {
          if (message.kind === 'page/settings') page.asked!++;
        });
    });
    for (let round = 0; round < 2; round++) {
      await own.evaluate(() => Object.assign(globalThis, {asked: 0}));
      await tell(own, {kind: 'site/reconcile', ask: null});
      await until(() => own.evaluate(() => (globalThis as unknown as {asked: number}).asked > 0), 'the page to ask');
    }
  }

  it('is told nothing of a note until somebody agrees; then its kinds of phrases lead, and are counted', async () => {
    const note = await harness.openPage(pages.origin);
    await turnOn(harness, note);
    const own = await open('/src/options/index.html', 'main');
    const met = () => own.evaluate(async () => (await chrome.storage.session.get<{met?: object}>('met')).met);
    await note.bringToFront();
    await typeNote(note, '#data', 'Ct must call us. ');
    await waitForMarks(note, '#data', 1);
    expect(await met()).toBeUndefined();

    const options = await openOptions();
    await turn(options, 'Let the open note pick the theme', 'followNote');
    await options.close();
    const panel = await open('/src/panel/index.html#patterns', '.count');
    await turn(panel, 'Count phrases by group', 'countPhrases');
    await heard(own);
    await note.bringToFront();
    await typeNote(note, '#plan', 'Client refused to come. ');
    await waitForMarks(note, '#plan', 1, 'word');
    const told = await until(met, 'the kinds of phrases in the note');
    expect(told).toEqual({
      tabId: expect.any(Number) as number,
      at: expect.any(Number) as number,
      categories: ['refusal'],
    });
    let counted: string | undefined;
    await until(
      async () => (counted = await countIn(panel)) === 'Their choice, their word: 1 phrase',
      'the count',
    ).catch((error: unknown) => {
      throw new Error(`Counted: ${counted}`, {cause: error});
    });

    await panel.bringToFront();
    await turn(panel, 'Count phrases by group', 'countPhrases');
    expect(await panel.$('.count .dots')).toBeNull();
    await turn(panel, 'Count phrases by group', 'countPhrases');
    expect(await panel.$('.count .dots')).toBeNull();

    // What is written while nobody wants it counted is not counted later.
    await turn(panel, 'Count phrases by group', 'countPhrases');
    await panel.close();
    const settings = await openOptions();
    await turn(settings, 'Let the open note pick the theme', 'followNote');
    await settings.close();
    await heard(own);
    await note.bringToFront();
    await typeNote(note, '#plan', 'He failed to show up. ');
    await waitForMarks(note, '#plan', 2, 'word');
    const later = await open('/src/panel/index.html#patterns', '.count');
    await turn(later, 'Count phrases by group', 'countPhrases');
    await heard(own);
    await note.bringToFront();
    await typeNote(note, '#plan', 'Ct must call us. ');
    await waitForMarks(note, '#plan', 1);
    await until(async () => (await countIn(later)) !== undefined, 'a count');
    expect(await later.$$eval('.count li .dots', all => all.map(dots => dots.ariaLabel))).toEqual(['1 phrase']);
    expect(await countIn(later)).toMatch(/^Who decides: 1 phrase$/);
    await later.close();
    const again = await openOptions();
    await turn(again, 'Let the open note pick the theme', 'followNote');
    await again.close();
    await own.close();
    await note.close();
  });

  /** What Patterns says was counted, read anew. */
  async function countIn(panel: Page): Promise<string | undefined> {
    await panel.evaluate(() => {
      location.hash = 'reflections';
    });
    await panel.waitForSelector('main.reflections');
    await panel.evaluate(() => {
      location.hash = 'patterns';
    });
    await panel.waitForSelector('.count');
    return panel.evaluate(() => {
      const row = document.querySelector('.count li');
      return row ? `${row.querySelector('.group')!.textContent}: ${row.querySelector('.dots')!.ariaLabel}` : undefined;
    });
  }

  it('follows the note in front with the next question, and only for whoever agreed', async () => {
    const popup = await openPopup();
    const asked = async (categories: readonly string[]) => {
      await popup.evaluate(async categories => {
        const [tab] = await chrome.tabs.query({active: true, currentWindow: true});
        await chrome.storage.session.set({met: {tabId: tab!.id, categories, at: Date.now()}});
      }, categories);
      // Firefox's driver never settles a reload: the new page is told by what the old one had.
      await popup.evaluate(() => {
        document.body.dataset['old'] = '';
        location.reload();
      });
      await until(() => popup.$('body:not([data-old]) .ask h1'), 'the popup anew');
      return popup.$eval('.chip', chip => chip.textContent);
    };
    await popup.bringToFront();
    expect(await asked(['doubt'])).toBe('Listening');
    expect(await asked(['role', 'doubt'])).toBe('A clear role');
    const options = await openOptions();
    await turn(options, 'Let the open note pick the theme', 'followNote');
    expect(await options.evaluate(async () => Object.keys(await chrome.storage.session.get('met')))).toEqual([]);
    await options.close();
    await popup.close();
  });
});
