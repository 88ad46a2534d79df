/* What is locked, who is there and what does not open, as different people see it (../looks.ts). */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, type Harness, type Kind} from '../harness.ts';
import {lookAt as lookAs} from '../looks.ts';
import {finishLock, keepOne, lockNow, open, openOptions, openPopup, PASSPHRASE, press} from '../vault.ts';

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  const lookAt = (view: Page, name: string) => lookAs(view, kind, name);

  beforeAll(async () => {
    harness = await start(kind);
  });
  afterAll(async () => {
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
  });

  async function openPanel(): Promise<Page> {
    const panel = await harness.openOwn('/src/panel/index.html');
    await panel.waitForSelector('.row, .person, #pw');
    return panel;
  }
  const click = (page: Page, selector: string) =>
    page.waitForSelector(selector).then(found => found!.evaluate(element => (element as HTMLElement).click()));

  it('shows a lock as it is chosen: passphrase, recovery key, what holds after', async () => {
    await keepOne(harness, 'A thought of one’s own');
    const options = await openOptions(harness);
    await click(options, '.way input');
    await (await options.waitForSelector('#next'))!.type('short');
    await options.keyboard.press('Enter');
    await lookAt(options, 'lock-passphrase');
    await options.$eval('#next', field => (field as HTMLInputElement).select());
    await options.type('#next', PASSPHRASE);
    await options.keyboard.press('Enter');
    await options.waitForSelector('.key-words li');
    await lookAt(options, 'lock-key');
    await click(options, '.privacy-form .btn-main');
    await options.waitForSelector('#after');
    await lookAt(options, 'lock-on');
    await press(options, 'Change it');
    await options.waitForSelector('#present');
    await lookAt(options, 'lock-change');
    await options.close();
  });

  it('shows what is closed: popup, panel and settings; a passphrase that did not open; the recovery key', async () => {
    const popup = await openPopup(harness);
    await lockNow(popup);
    await popup.waitForSelector('#pw');
    await lookAt(popup, 'popup-locked');
    await open(popup, 'another passphrase');
    await popup.waitForFunction(() => document.querySelector('#pw-hint')?.textContent.includes('did not open'));
    await popup.type('#words', 'Written while closed');
    await press(popup, 'Keep');
    await popup.waitForFunction(() => document.querySelector('[role="status"]')?.textContent.startsWith('Kept, and'));
    await lookAt(popup, 'popup-locked-kept');
    await press(popup, 'I forgot it');
    await (await popup.waitForSelector('#key'))!.type('river colno');
    await click(popup, '.recover .btn-main');
    await popup.waitForFunction(() => document.querySelector('.recover [role="status"]')?.textContent !== '');
    await lookAt(popup, 'popup-recover');
    await popup.close();
    for (const [view, name] of [
      [await openPanel(), 'panel-locked'],
      [await openOptions(harness), 'options-locked'],
    ] as const) {
      await view.waitForSelector('#pw');
      await lookAt(view, name);
      await view.close();
    }
  });

  it('shows who is there, in popup, panel and settings', async () => {
    const options = await openOptions(harness);
    await open(options);
    await press(options, 'Add a person');
    await (await options.waitForSelector('#name'))!.type('Ben');
    await lookAt(options, 'people-adding');
    await press(options, 'Go on');
    await finishLock(options, 'ben has other words yet');
    await lookAt(options, 'people-lock-on');
    const popup = await openPopup(harness);
    await lockNow(popup);
    await popup.waitForSelector('.people');
    await lookAt(popup, 'popup-who');
    await click(popup, '.person:last-child');
    await popup.waitForSelector('#words');
    await lookAt(popup, 'popup-who-locked');
    await popup.close();
    const panel = await openPanel();
    await panel.waitForSelector('.person');
    await lookAt(panel, 'panel-who');
    await panel.close();
    await options.waitForSelector('.people, .person');
    await lookAt(options, 'options-who');
    await options.close();
  });
});
