/*
 * Phrases of one's own, by keyboard: written in the settings, marked in a note; a set
 * from a file; what a person turns off.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {ElementHandle, Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {marksIn, typeNote, waitForMarks} from '../note.ts';
import {servePages, type Pages} from '../pages.ts';
import {errorsOf, turnOn} from '../site.ts';
import {press} from '../vault.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];
const html = `<!doctype html><html lang="en"><title>Note</title>
<style>body { font: 16px/1.6 sans-serif } textarea { width: 600px; height: 120px; border: 1px solid; font: inherit }</style>
<textarea id="note"></textarea></html>`;

describe.each(kinds)('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let note: Page;
  let options: Page;
  const errors: string[][] = [];

  beforeAll(async () => {
    pages = await servePages();
    harness = await start(kind);
    note = await harness.openPage(pages.set('/note', html));
    await turnOn(harness, note);
    options = await harness.openOwn('/src/options/index.html#phrasing');
    errors.push(errorsOf(note), errorsOf(options));
    await options.waitForSelector('.phrasing');
  });
  afterAll(async () => {
    expect(errors.flat()).toEqual([]);
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  async function write(text: string): Promise<void> {
    await note.bringToFront();
    await note.$eval('#note', field => ((field as HTMLTextAreaElement).value = ''));
    await typeNote(note, '#note', text);
  }
  const focused = () => options.evaluate(() => document.activeElement?.textContent.trim());
  const said = () => options.$$eval('.troubles li', lines => lines.map(line => line.textContent));

  async function choose(name: string, text: string): Promise<void> {
    const path = join(harness.userDataDir, name);
    writeFileSync(path, text);
    const picker = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await picker.uploadFile(path);
  }

  it('marks a phrase that was written by keyboard, and says what does not fit', async () => {
    await write('His placement failed. ');
    await options.bringToFront();
    await (await options.waitForSelector('::-p-xpath(//button[contains(., "Add a phrase")])'))!.focus();
    await options.keyboard.press('Enter');
    await options.waitForSelector('#own-phrase:focus');
    await options.keyboard.type('placement {failed}');
    await options.focus('#own-ask');
    await options.keyboard.type('What was offered?');
    for (let turn = 0; turn < 12 && (await focused()) !== 'Keep it'; turn++) await options.keyboard.press('Tab');
    await options.keyboard.press('Enter');
    await until(async () => (await said()).length === 1, 'what does not fit');
    expect(await said()).toEqual(['Phrase: Words and the marks between them fit here. A ~ goes right before a word.']);
    await options.$eval('#own-phrase', field => {
      (field as HTMLTextAreaElement).select();
    });
    await options.type('#own-phrase', 'placement failed');
    await press(options, 'Keep it');
    await options.waitForFunction(() => document.querySelector('#own-phrase') === null);
    await note.bringToFront();
    expect(await waitForMarks(note, '#note', 1)).toHaveLength(1);
  });

  it('lets it be changed, and taken out again', async () => {
    await options.bringToFront();
    await press(options, 'Edit');
    await options.waitForSelector('#own-phrase:focus');
    await options.$eval('#own-phrase', field => {
      (field as HTMLTextAreaElement).select();
    });
    await options.type('#own-phrase', 'stay failed');
    await press(options, 'Keep it');
    await options.waitForFunction(() => document.querySelector('.o .words')?.textContent === 'stay failed');
    await note.bringToFront();
    await until(async () => (await marksIn(note, '#note')).length === 0, 'the mark to go');
    await options.bringToFront();
    await press(options, 'Edit');
    await press(options, 'Take it out');
    await options.waitForFunction(() => document.querySelector('.o .words') === null);
    await press(options, 'Undo');
    await options.waitForSelector('.o .words');
    await press(options, 'Edit');
    await press(options, 'Take it out');
    await options.waitForFunction(() => document.querySelector('.o .words') === null);
  });

  it('names the line where a file does not fit, and changes nothing', async () => {
    await choose('odd.json', '{"format": "alongside-phrases", "version": 1,\n"phrases": [\n{"phrase": "bed check"}]}');
    await until(async () => (await said()).length === 1, 'what does not fit');
    expect(await said()).toEqual(['Line 3 › phrases › 1: “category” is not there. Add it, and open the file again.']);
    const kept = await options.evaluate(async () => JSON.stringify(await chrome.storage.local.get('settings')));
    expect(kept).not.toContain('bed check');
  });

  it('takes a set in once it was looked at, and out again as a whole', async () => {
    const set = {
      format: 'alongside-phrases',
      version: 1,
      name: 'Harbor House',
      phrases: [{phrase: 'bed check', category: 'command'}],
      exceptions: ['must call us'],
      vocabulary: {person: ['dreamer']},
    };
    await write('The bed check was late. The dreamer must call us. ');
    await waitForMarks(note, '#note', 0);
    await options.bringToFront();
    await choose('set.json', JSON.stringify(set, undefined, 2));
    await options.waitForSelector('.inside');
    await press(options, 'Take it in');
    await options.waitForSelector('[aria-expanded]');
    await note.bringToFront();
    // One for the bed check; the other is an exception.
    const [mark, ...others] = await waitForMarks(note, '#note', 1);
    expect([mark!.left < 200, others]).toEqual([true, []]);
    await write('The dreamer must come. ');
    await waitForMarks(note, '#note', 1);
    await options.bringToFront();
    await press(options, 'Take out');
    await note.bringToFront();
    await until(async () => (await marksIn(note, '#note')).length === 0, 'the mark to go');
  });

  it('lets a group go, and calls it back', async () => {
    await write('I told her to call. ');
    await waitForMarks(note, '#note', 1);
    await options.bringToFront();
    await options.$eval('[role="switch"]', group => (group as HTMLElement).click());
    await note.bringToFront();
    await until(async () => (await marksIn(note, '#note')).length === 0, 'the mark to go');
    await options.bringToFront();
    await options.$eval('[role="switch"]', group => (group as HTMLElement).click());
    await note.bringToFront();
    await waitForMarks(note, '#note', 1);
  });
});
