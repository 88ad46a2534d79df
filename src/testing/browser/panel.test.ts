/*
 * The side panel: what was kept, by day; and the note in focus, live, from a window
 * of its own (the real panel is out of the driver's reach in both browsers).
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {servePages, type Pages} from '../pages.ts';
import {readText, typeNote, waitForMarks} from '../note.ts';
import {control, errorsOf, openBeside, turnOn, pressSteady} from '../site.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];
const DAY = 86_400_000;

describe.each(kinds)('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let panel: Page;
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

  /** Keeps a reflection through the popup, as if it were so many days ago. */
  async function keep(words: string, daysAgo: number): Promise<void> {
    const popup = await harness.openOwn('/src/popup/index.html');
    errors.push(errorsOf(popup));
    await popup.evaluate(ago => {
      const then = Date.now() - ago;
      Date.now = () => then;
    }, daysAgo * DAY);
    await popup.waitForSelector('#words');
    await popup.type('#words', words);
    await control(popup, 'Enter');
    await popup.waitForSelector('.done h1');
    await popup.close();
  }

  const rows = () => panel.$$eval('.row .words', all => all.map(words => words.textContent));
  const waitForRows = (expected: string[]) =>
    until(async () => JSON.stringify(await rows()) === JSON.stringify(expected), expected.join(', '));
  const press = async (name: string) =>
    (await panel.waitForSelector(`::-p-xpath(//button[contains(., "${name}")])`))!.click();

  it('lists reflections by day, newest first, and hears of new ones', async () => {
    await keep('Three days ago', 3);
    panel = await harness.openOwn('/src/panel/index.html');
    errors.push(errorsOf(panel));
    await waitForRows(['Three days ago']);
    await keep('Today', 0);
    await keep('Yesterday', 1);
    await panel.bringToFront();
    await waitForRows(['Today', 'Yesterday', 'Three days ago']);
    const days = await panel.$$eval('.day', all => all.map(day => day.textContent));
    expect(days.slice(0, 2)).toEqual(['Today', 'Yesterday']);
    expect(days[2]).toMatch(/^\w{3}, \w{3} \d{1,2}/);
  });

  it('opens one and closes it again, the focus back on its row', async () => {
    await panel.click('.row button');
    await panel.waitForSelector('.open:focus');
    expect(await panel.$eval('.open .words', words => words.textContent)).toBe('Today');
    expect(await panel.$eval('.open .q', question => question.textContent.length)).toBeGreaterThan(5);
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.row button:focus');
    expect(await panel.evaluate(() => document.activeElement?.querySelector('.words')?.textContent)).toBe('Today');
  });

  it('takes other words, and leaves them as they were', async () => {
    await panel.click('.row button');
    await press('Edit');
    await panel.waitForSelector('#edit:focus');
    await control(panel, 'a');
    await panel.keyboard.type('Not this');
    await press('Leave it as it was');
    await until(() => panel.$eval('.open .words', words => words.textContent === 'Today'), 'the old words');
    await press('Edit');
    await panel.waitForSelector('#edit:focus');
    await control(panel, 'a');
    await panel.keyboard.type('This');
    await control(panel, 'Enter');
    await until(() => panel.$eval('.open .words', words => words.textContent === 'This'), 'the new words');
    await panel.click('.open .close');
    await waitForRows(['This', 'Yesterday', 'Three days ago']);
  });

  it('moves one to the trash and brings it back', async () => {
    await panel.click('.row button');
    await pressSteady(panel, '.open [aria-label="Move to trash"]');
    await waitForRows(['Yesterday', 'Three days ago']);
    await press('Undo');
    await waitForRows(['This', 'Yesterday', 'Three days ago']);
    await panel.close();
  });

  it('follows the note in focus, live, and puts other words into it', async () => {
    const first = await harness.openPage(pages.origin);
    await turnOn(harness, first);
    await first.close();
    let note: Page;
    ({panel, note} = await openBeside(harness, pages.origin));
    errors.push(errorsOf(panel), errorsOf(note));
    await typeNote(note, '#data', 'Ct must call us. ');
    await waitForMarks(note, '#data', 1);
    await panel.waitForSelector('.ph .m');
    expect(await panel.$eval('h1.title', title => title.textContent)).toBe('Data');
    expect(await panel.$eval('.ph .m', phrase => phrase.textContent)).toBe('must');
    await note.keyboard.type('Client refused to come.');
    await until(() => panel.$$eval('main .m', all => all.length === 2), 'the second phrase');
    await panel.$$eval('button.line', lines => lines.at(-1)!.click());
    await until(
      () => panel.$eval('.ph .m', phrase => phrase.textContent.includes('refused')),
      'the second phrase, open',
    );
    await panel.$eval('.ph .option', option => (option as HTMLButtonElement).click());
    await until(
      async () => (await readText(note, '#data')) === 'Ct must call us. Client declined to come.',
      'the other wording',
    );
    await until(() => panel.$$eval('main .m', all => all.length === 1), 'one phrase');
  });

  it('comes to the note again when the popup leads there', async () => {
    await panel.evaluate(() => (location.hash = ''));
    await panel.waitForSelector('.list, .row');
    const popup = await harness.openOwn(`/src/popup/index.html?site=${encodeURIComponent(pages.origin)}`);
    await (await popup.waitForSelector('::-p-xpath(//button[contains(., "Look at this note")])'))!.click();
    await until(() => panel.evaluate(() => location.hash === '#note'), 'the note');
    if (!popup.isClosed()) await popup.close();
  });

  it('lets go of the note when its page is left', async () => {
    const note = (await harness.browser.pages()).find(page => page.url().startsWith(pages.origin))!;
    await note.goto(pages.set('/other', '<!doctype html><title>Other</title><p>Nothing to write in.'));
    await panel.waitForSelector('main .empty.words');
  });
});
