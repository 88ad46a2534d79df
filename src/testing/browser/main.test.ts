/*
 * The main job, in both browsers, on what ships: turn a site on, write, see marks,
 * take another wording, undo it, keep a reflection, find it again after a restart.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {pressSteady, tell} from '../site.ts';
import {servePages, type Pages} from '../pages.ts';
import {changeSettings} from '../settings.ts';
import {isCardOpen, marksIn, pressMark, pressWay, readText, typeNote, waitForMarks} from '../note.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];

describe.each(kinds)('%s', kind => {
  let harness: Harness;
  let pages: Pages;
  let note: Page;

  beforeAll(async () => {
    pages = await servePages();
    harness = await start(kind);
    note = await harness.openPage(pages.origin);
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
    await pages.close();
  });

  it('draws nothing before the site is turned on', async () => {
    await typeNote(note, '#data', 'Ct must call us. ');
    expect(await marksIn(note, '#data')).toEqual([]);
  });

  it('turns the site on from the popup and marks the open tab without a reload', async () => {
    const popup = await harness.openPopup(note);
    await pressSteady(popup, '.site .text-btn.act');
    await popup.waitForSelector('.site-said');
    await pressSteady(popup, '.site-said .text-btn');
    // What was chosen is in the settings by then, and ours does not cross with it.
    await popup.waitForFunction(() => document.querySelector('.site-said') === null);
    // In colours of marks, the shapes at the corner would be counted with them.
    await changeSettings(popup, {corner: false});
    await popup.close().catch(() => undefined);
    await note.bringToFront();
    await note.focus('#assessment');
    await note.focus('#data');
    await waitForMarks(note, '#data', 1);
  });

  it('marks a rich-text field and a frame as well', async () => {
    await typeNote(note, '#assessment', 'I told her to call. ');
    await waitForMarks(note, '#assessment', 1);
  });

  it('changes the note on a pick, by one native undo step', async () => {
    await typeNote(note, '#plan', 'Client refused to come.');
    const [mark] = await waitForMarks(note, '#plan', 1, 'word');
    await pressMark(note, mark!);
    await until(() => isCardOpen(note), 'the card');
    await pressWay(note);
    await until(async () => (await readText(note, '#plan')) === 'Client declined to come.', 'the other wording');
    await note.focus('#plan');
    await note.keyboard.down('Control');
    await note.keyboard.press('z');
    await note.keyboard.up('Control');
    await until(async () => (await readText(note, '#plan')) === 'Client refused to come.', 'the old wording');
  });

  it('rests on the site and wakes up again in the open tab', async () => {
    const origin = new URL(pages.origin).origin.replace(/:\d+$/, '');
    const own = await harness.openOwn('/src/options/index.html');
    await tell(own, {kind: 'site/pause', ask: {origin, until: Date.now() + 3_600_000}});
    await note.bringToFront();
    await waitForMarks(note, '#data', 0);
    await tell(own, {kind: 'site/pause', ask: {origin, until: 0}});
    await note.bringToFront();
    await note.focus('#assessment');
    await note.focus('#data');
    await waitForMarks(note, '#data', 1);
    await own.close();
  });

  it('keeps a reflection in ten seconds and finds it in the panel after a restart', async () => {
    const popup = await harness.openPopup(note);
    await popup.waitForSelector('#words');
    await popup.type('#words', 'She led. I followed.');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await popup.waitForSelector('.done h1');
    harness = await harness.restart();
    const panel = await harness.openOwn('/src/panel/index.html');
    await panel.waitForSelector('.row .words');
    expect(await panel.$eval('.row .words', words => words.textContent)).toBe('She led. I followed.');
  });

  it('brings back half a thought after a restart, though the popup closed right after the last key', async () => {
    note = await harness.openPage(pages.origin);
    const popup = await harness.openPopup(note);
    await popup.waitForSelector('#words');
    await popup.type('#words', 'Half a thought');
    await popup.close().catch(() => undefined);
    const own = await harness.openOwn('/src/options/index.html#looks');
    await until(() => own.evaluate(hasSealedDraft), 'a copy on the disk');
    harness = await harness.restart();
    const again = await harness.openOwn('/src/popup/index.html');
    const words = () => again.$eval('#words', box => (box as HTMLTextAreaElement).value);
    await until(async () => (await words()) === 'Half a thought', 'the draft').catch(async (error: unknown) => {
      throw new Error(`In the box: ${await words()}`, {cause: error});
    });
  });
});

/** Runs in a page of the extension. */
async function hasSealedDraft(): Promise<boolean> {
  const db = await new Promise<IDBDatabase>(done => {
    const opening = indexedDB.open('alongside');
    opening.onsuccess = () => done(opening.result);
  });
  const count = await new Promise<number>(done => {
    const asking = db.transaction('drafts').objectStore('drafts').count();
    asking.onsuccess = () => done(asking.result);
  });
  db.close();
  return count > 0;
}
