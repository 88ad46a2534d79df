/*
 * The practice, by keyboard where somebody can do it so: this week's three, what one
 * chose for today, a look back, a page for supervision, from a note to a question.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {typeNote, waitForMarks} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {control, errorsOf, openBeside, tell, turnOn, valueOf, pressSteady} from '../site.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];

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

  async function open(path: string, ready: string): Promise<Page> {
    const page = await harness.openOwn(path);
    errors.push(errorsOf(page));
    await page.waitForSelector(ready);
    return page;
  }
  const openPanel = (tab: string, ready: string) => open(`/src/panel/index.html#${tab}`, ready);
  const openPopup = () => open('/src/popup/index.html', '.ask h1');
  /** By the element, not by a place: in a low window the panel's foot lies over what is at the bottom. */
  const press = async (page: Page, name: string) =>
    (await page.waitForSelector(`::-p-xpath(//button[contains(., "${name}")])`))!.evaluate(button =>
      (button as HTMLElement).click(),
    );
  const textsOf = (page: Page, selector: string) =>
    page.$$eval(selector, all => all.map(element => element.textContent));
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent.trim());

  /** Tabs on until the focus is there. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let turn = 0; turn < 60; turn++) {
      if ((await focused(page)) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Nothing called ${name} within sixty stops`);
  }

  async function keepInPopup(words: string, steering: string): Promise<void> {
    const popup = await openPopup();
    await popup.type('#words', words);
    await popup.click(`input[name="steer"][value="${steering}"]`);
    await popup.focus('#words');
    await control(popup, 'Enter');
    await popup.waitForSelector('.done h1');
    await popup.close();
  }

  it("asks this week's three, keeps an answer by key, and brings back a draft", async () => {
    let panel = await openPanel('practice', '.wk3 textarea');
    const questions = await textsOf(panel, '.wk3 > li .words:not(textarea)');
    expect(await textsOf(panel, '.wk3 .st')).toEqual(['What', 'So what', 'Now what']);
    expect(new Set(questions).size).toBe(3);
    await panel.focus('.wk3 textarea');
    await panel.keyboard.type('It went well');
    await control(panel, 'Enter');
    await panel.waitForSelector('.wk3 .mine');
    expect(await textsOf(panel, '.wk3 .mine')).toEqual(['It went well']);
    // The next step is open; what is written there is there again.
    await panel.focus('.wk3 textarea');
    await panel.keyboard.type('Half a thought');
    await panel.close();
    panel = await openPanel('practice', '.wk3 .on .mine');
    expect(await textsOf(panel, '.wk3 .on .mine')).toEqual(['It went well']);
    expect(await textsOf(panel, '.wk3 .st')).toEqual(['What', 'So what', 'Now what']);
    await press(panel, questions[1]!);
    await until(async () => (await valueOf(panel, '.wk3 textarea')) === 'Half a thought', 'the draft');
    expect(await textsOf(panel, '.wk3 > li .words:not(.mine):not(textarea)')).toEqual(questions);
    await panel.close();
    const list = await openPanel('reflections', '.row .words');
    expect(await textsOf(list, '.row .words')).toEqual(['It went well']);
    await list.close();
  });

  it('takes an answer back, the words in the box again', async () => {
    const panel = await openPanel('practice', '.wk3 textarea');
    const last = (await textsOf(panel, '.wk3 > li:last-child .words'))[0]!;
    await press(panel, last);
    await panel.waitForSelector('.wk3 > li:last-child textarea:focus');
    await panel.keyboard.type('On second thought');
    await control(panel, 'Enter');
    await press(panel, 'Undo');
    await until(async () => (await valueOf(panel, '.wk3 textarea')) === 'On second thought', 'the words');
    await panel.close();
  });

  it('finds a sentence, and the popup begins with it today', async () => {
    const panel = await openPanel('practice', '.say3');
    const all = await textsOf(panel, '.say3 .words');
    await panel.type('#find', 'zzzz');
    await panel.waitForSelector('main .empty');
    await press(panel, 'Clear the search');
    // By the name of a theme, whose words its openers do not say.
    await panel.type('#find', 'learning both ways');
    await until(
      async () => (await textsOf(panel, '.say3 .words')).some(text => text === 'How was this for you today?'),
      'an opener about it',
    );
    await panel.focus('#find');
    await control(panel, 'a');
    await panel.keyboard.press('Backspace');
    await panel.waitForSelector('.wk3');
    await tabTo(panel, 'Use today');
    await panel.keyboard.press('Enter');
    await until(async () => (await focused(panel)) === 'In your popup today', 'the word for it');
    const popup = await openPopup();
    expect(await popup.$eval('.ask h1', title => title.textContent)).toBe(all[0]);
    await popup.close();
    await panel.bringToFront();
    await panel.keyboard.press('Enter');
    await until(async () => (await focused(panel)) === 'Use today', 'the way back');
    const after = await openPopup();
    expect(await after.$eval('.ask h1', title => title.textContent)).not.toBe(all[0]);
    await after.close();
    await panel.close();
  });

  it('goes through a frame step by step', async () => {
    const panel = await openPanel('practice', '.say3');
    await pressSteady(panel, '[aria-label="Use today: What, so what, now what"]');
    await panel.waitForSelector('[aria-pressed="true"]');
    await panel.close();
    const popup = await openPopup();
    expect(await popup.$eval('.chip', chip => chip.textContent)).toBe('What, so what, now what');
    const first = await popup.$eval('.ask h1', title => title.textContent);
    await press(popup, 'One more step');
    await until(() => popup.$eval('.ask h1', (title, first) => title.textContent !== first, first), 'the next step');
    expect(await popup.$eval('.ask .was', was => was.textContent)).toBe(first);
    const second = await popup.$eval('.ask h1', title => title.textContent);
    await popup.type('#words', 'Step by step');
    await popup.evaluate(() => chrome.storage.local.remove('chosenFor'));
    await popup.close();
    // The next day it is chosen no more, and is still what those words answer.
    const again = await openPopup();
    await until(async () => (await valueOf(again, '#words')) === 'Step by step', 'the words');
    await until(() => again.$eval('.ask h1', (title, second) => title.textContent === second, second), 'their step');
    await control(again, 'Enter');
    await again.waitForSelector('.done h1');
    await again.close();
    const list = await openPanel('reflections', '.row .words');
    await list.click('[data-at="0"]');
    await list.waitForSelector('.open .q');
    expect(await list.$eval('.open .q', question => question.textContent)).toBe(`${first}\n${second}`);
    await list.close();
  });

  it('opens a topic for a group, and shows it large', async () => {
    const panel = await openPanel('practice', '.topics .line');
    const [topic] = await textsOf(panel, '.topics .line .words');
    await tabTo(panel, topic!);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.open-topic .deep li:nth-child(2)');
    await tabTo(panel, 'Show it large');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.for-room h1:focus');
    expect(await panel.$eval('.for-room h1', title => title.textContent)).toBe(topic);
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.topics');
    await panel.close();
  });

  it('looks back in dots and in words, and forgets on request', async () => {
    await keepInPopup('We took turns', '3');
    await keepInPopup('Then it changed', 'moved');
    const panel = await openPanel('patterns', '.wk');
    expect(await textsOf(panel, '.wk tbody .vh')).toEqual(['1 reflection', '1 reflection']);
    expect(await textsOf(panel, '.told')).toContain('You said: the two of us together and a change along the way.');
    await press(panel, 'Clear these');
    await panel.waitForSelector('main .empty');
    expect(await panel.$('.wk')).toBeNull();
    await press(panel, 'Undo');
    await panel.waitForSelector('.wk');
    await panel.close();
  });

  it('writes a page for supervision by keyboard alone, and shows all that leaves', async () => {
    let panel = await openPanel('supervision', '#heading-0');
    await tabTo(panel, 'heading-0');
    await panel.keyboard.type('We found a way');
    await tabTo(panel, 'heading-1');
    await panel.keyboard.type('I held the keys');
    await tabTo(panel, 'Bring one in');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.bring-list h2:focus');
    await tabTo(panel, 'Bring in');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.orig');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.bring button:focus');
    await panel.close();
    panel = await openPanel('supervision', '.orig');
    expect(await valueOf(panel, '#heading-0')).toBe('We found a way');
    await panel.close();
    const sheet = await open('/src/panel/supervision/index.html#supervision', '.sheet blockquote');
    expect(await textsOf(sheet, '.sheet h2')).toEqual([
      'What went well together',
      'Where power showed up',
      'Notes from the talk',
    ]);
    expect(await textsOf(sheet, '.sheet .text')).toEqual(['We found a way', 'I held the keys', 'Then it changed']);
    expect(await sheet.$('.sheet .about')).toBeNull();
    await sheet.close();
  });

  it('begins a fresh page, and brings the old one back', async () => {
    const panel = await openPanel('supervision', '.orig');
    await press(panel, 'Start fresh');
    await panel.waitForFunction(() => document.querySelector('.orig') === null);
    expect(await valueOf(panel, '#heading-0')).toBe('');
    await press(panel, 'Undo');
    await panel.waitForSelector('.orig');
    expect(await valueOf(panel, '#heading-0')).toBe('We found a way');
    await panel.bringToFront();
    await tabTo(panel, 'Co-reflection');
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'Co-reflection');
    expect(await valueOf(panel, '#heading-0')).toBe('');
    await panel.close();
  });

  it('leads from a note to a question, and takes nothing of the note along', async () => {
    const first = await harness.openPage(pages.origin);
    await turnOn(harness, first);
    await first.close();
    const {panel, note} = await openBeside(harness, pages.origin);
    errors.push(errorsOf(panel));
    await typeNote(note, '#data', 'Ct must call us. ');
    await waitForMarks(note, '#data', 1);
    await (await panel.waitForSelector('.linked button'))!.evaluate(button => (button as HTMLElement).click());
    await panel.waitForSelector('.asked textarea');
    expect(await textsOf(panel, '[aria-current]')).toEqual(['Practice']);
    await panel.bringToFront();
    await panel.type('.asked textarea', 'It was theirs to say');
    await control(panel, 'Enter');
    await panel.waitForFunction(() => document.querySelector('.asked') === null);
    await panel.close();
    await note.close();
    const list = await openPanel('reflections', '.row .words');
    await list.click('.row button');
    const whole = await (await list.waitForSelector('.open'))!.evaluate(open => open.textContent);
    expect(whole).toContain('It was theirs to say');
    expect(whole).not.toMatch(/must|127\.0\.0\.1|Data/);
    await list.close();
  });

  it('asks about it once, in whichever view opens next', async () => {
    const own = await open('/src/options/index.html', 'main');
    await own.evaluate(() => chrome.storage.session.set({about: {word: 'doubt', at: Date.now()}}));
    await own.close();
    const popup = await openPopup();
    expect(await popup.$eval('.chip', chip => chip.textContent)).toBe('Listening');
    expect(await popup.evaluate(async () => JSON.stringify(await chrome.storage.session.get('about')))).toBe('{}');
    await popup.close();
  });

  it('hands a category from the card on, and nothing else', async () => {
    const own = await open('/src/options/index.html', 'main');
    await own.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, {seen});
      chrome.storage.session.onChanged.addListener(({about}) => about?.newValue && seen.push(about.newValue));
    });
    await tell(own, {kind: 'practice/about', ask: {category: 'doubt'}});
    const seen = await until(
      () => own.evaluate(() => (globalThis as unknown as {seen: unknown[]}).seen[0] as object | undefined),
      'what is handed on',
    );
    expect(seen).toEqual({word: 'doubt', at: expect.any(Number) as number});
    await own.close();
  });
});
