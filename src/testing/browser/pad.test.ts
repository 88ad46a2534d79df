/*
 * The draft pad and reading together, in both browsers: marked like a note, changed with
 * an undo, copied back as plain text, and kept nowhere.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {marksIn} from '../note.ts';
import {control, errorsOf, valueOf} from '../site.ts';

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  let panel: Page;
  let errors: string[];

  beforeAll(async () => {
    harness = await start(kind);
    panel = await harness.openOwn('/src/panel/index.html#pad');
    errors = errorsOf(panel);
    await panel.setViewport({width: 380, height: 800});
    await panel.waitForSelector('#pad');
  });
  afterAll(async () => {
    expect(errors).toEqual([]);
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
  });

  const phrase = () => panel.$eval('.ph .quote', quote => quote.textContent);

  it('marks a draft under its words and says why', async () => {
    await panel.focus('#pad');
    await panel.keyboard.type('Client refused to come. Ct must call us.');
    await until(async () => (await marksIn(panel, '.pad-text', 'word')).length === 1, 'the first mark');
    expect(await marksIn(panel, '.pad-text', 'decides')).toHaveLength(1);
    expect(await phrase()).toContain('refused to');
  });

  it('takes a wording, and the field’s own undo brings the old one back', async () => {
    await panel.click('.ph .option');
    await until(
      async () => (await valueOf(panel, '#pad')) === 'Client declined to come. Ct must call us.',
      'the wording',
    );
    await control(panel, 'z');
    await until(
      async () => (await valueOf(panel, '#pad')) === 'Client refused to come. Ct must call us.',
      'the old one',
    );
  });

  it('takes a wording by its digit, which types nothing', async () => {
    await panel.focus('.ph .option');
    await panel.keyboard.press('1');
    await until(
      async () => (await valueOf(panel, '#pad')) === 'Client declined to come. Ct must call us.',
      'the wording alone',
    );
    await panel.focus('#pad');
    await control(panel, 'z');
    await until(
      async () => (await valueOf(panel, '#pad')) === 'Client refused to come. Ct must call us.',
      'the old one',
    );
  });

  it('walks from phrase to phrase, and leaves one as it is', async () => {
    await panel.click('.steps .icon-btn:last-child');
    await until(async () => (await phrase())?.includes('must'), 'the next phrase');
    await panel.click('.ph .acts .text-btn');
    await until(async () => (await phrase())?.includes('refused'), 'the one that is left');
    await until(async () => (await marksIn(panel, '.pad-text', 'decides')).length === 0, 'its mark gone');
  });

  it('copies the draft back and empties the clipboard again', async () => {
    // What is copied is looked for in the page, since no driver may read a person’s clipboard.
    await panel.evaluate(() => {
      const copied: string[] = [];
      Object.assign(globalThis, {copied});
      navigator.clipboard.writeText = text => (copied.push(text), Promise.resolve());
    });
    await panel.click('.tools .act');
    await panel.waitForSelector('.said .act');
    await panel.click('.said .act');
    await panel.waitForFunction(() => document.querySelector('.said .act') === null);
    expect(await panel.evaluate(() => (globalThis as unknown as {copied: string[]}).copied)).toEqual([
      'Client refused to come. Ct must call us.',
      '',
    ]);
  });

  it('shows it plainly for two to read, and forgets it on the way back', async () => {
    await panel.click('.foot .f button');
    await panel.waitForSelector('.read p');
    expect(await panel.$$eval('.read p', lines => lines.map(line => line.textContent))).toEqual([
      'Client refused to come. Ct must call us.',
    ]);
    expect(await panel.$('.m, .tabs')).toBeNull();
    expect((await panel.$$('.qs p')).length).toBe(3);
    await panel.type('#own', 'I wanted to wait.');
    await panel.click('.go .btn');
    await until(
      () => panel.evaluate(() => (globalThis as unknown as {copied: string[]}).copied.at(-1) === 'I wanted to wait.'),
      'the copy',
    );
    await panel.click('.rd a');
    await panel.waitForSelector('.seg');
    await panel.evaluate(() => (location.hash = 'read'));
    await panel.waitForSelector('.read p');
    expect(await panel.$eval('.read', read => read.textContent)).not.toContain('refused');
    expect(await valueOf(panel, '#own')).toBe('');
  });

  it('keeps nothing of it anywhere', async () => {
    const kept = await panel.evaluate(async () => {
      const [local, session] = [await chrome.storage.local.get(null), await chrome.storage.session.get(null)];
      const names = (await indexedDB.databases()).map(({name}) => name);
      return JSON.stringify({local, session, names}) + JSON.stringify({...localStorage, ...sessionStorage});
    });
    expect(kept).not.toContain('refused');
    const fresh = await harness.openOwn('/src/panel/index.html#pad');
    await fresh.waitForSelector('#pad');
    expect(await valueOf(fresh, '#pad')).toBe('');
  });
});
