/*
 * After locking, nothing that was written and no key is left in the open: not in the
 * profile's files, session files included, not in storage, not in any live view.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {pressSteady} from '../site.ts';
import {filesWith} from '../profile.ts';
import {everythingIn, keepOne, lockNow, lockWith, openOptions, openPopup, PASSPHRASE, waitForList} from '../vault.ts';

const KEPT = 'Quillfeather kept canary';
const DRAFT = 'Marrowstone draft canary';
const EDIT = 'Thistledown edit canary';
const CLOSED = 'Ashenvale closed canary';
const CONTROL = 'Saltmarsh control canary';

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  let key: Buffer;

  beforeAll(async () => {
    harness = await start(kind);
  });
  afterAll(() => harness.close());

  const memory = (page: Page) => page.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));

  it('leaves neither words nor key in storage or in any view', async () => {
    await keepOne(harness, KEPT);
    const options = await openOptions(harness);
    await lockWith(options);
    const panel = await harness.openOwn('/src/panel/index.html');
    await waitForList(panel, [KEPT]);
    const popup = await openPopup(harness);
    await popup.type('#words', DRAFT);
    await panel.bringToFront();
    await pressSteady(panel, '.row button');
    await pressSteady(panel, '.open .text-btn');
    await (await panel.waitForSelector('#edit'))!.type(` ${EDIT}`);
    const held = JSON.parse(await memory(popup)) as {open: {key: string}};
    key = Buffer.from(held.open.key, 'base64');
    expect(key).toHaveLength(32);
    await lockNow(popup);
    await panel.waitForSelector('#pw');
    await popup.type('#words', CLOSED);
    await until(async () => !(await memory(popup)).includes('draft:'), 'the draft sealed');
    const stored = await popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    for (const text of [await memory(popup), stored]) {
      for (const canary of [KEPT, DRAFT, EDIT, CLOSED, PASSPHRASE, key.toString('base64')])
        expect(text).not.toContain(canary);
    }
    for (const page of [panel, options]) {
      for (const canary of [KEPT, DRAFT, EDIT, PASSPHRASE]) expect(await everythingIn(page)).not.toContain(canary);
    }
    await popup.evaluate(text => chrome.storage.local.set({control: text}), CONTROL);
    for (const page of [panel, options, popup]) await page.close();
  });

  it('leaves neither in the files of the profile, while it runs and after', () => {
    // The search finds what is there to be found.
    expect(filesWith(harness.userDataDir, CONTROL)).not.toEqual([]);
    for (const canary of [KEPT, DRAFT, EDIT, CLOSED, PASSPHRASE, key]) {
      expect(filesWith(harness.userDataDir, canary), String(canary)).toEqual([]);
    }
  });

  it('leaves neither after the browser was closed', async () => {
    harness = await harness.restart();
    for (const canary of [KEPT, DRAFT, EDIT, CLOSED, PASSPHRASE, key]) {
      expect(filesWith(harness.userDataDir, canary), String(canary)).toEqual([]);
    }
  });
});
