/*
 * What several browser tests do with a vault, as a person does it: lock it, open it,
 * close it, add somebody, write and look.
 */
import type {Page} from 'puppeteer-core';
import {until, type Harness} from './harness.ts';
import {pressSteady} from './site.ts';

export const PASSPHRASE = 'four calm words here';

export async function press(page: Page, name: string): Promise<void> {
  await pressSteady(page, `::-p-xpath(//button[contains(., "${name}")])`);
}

export async function openOptions(harness: Harness): Promise<Page> {
  const page = await harness.openOwn('/src/options/index.html#privacy');
  await page.waitForSelector('.privacy .way, .privacy .unlock, .privacy .people');
  return page;
}

export async function openPopup(harness: Harness): Promise<Page> {
  const popup = await harness.openOwn('/src/popup/index.html?site=about%3Ablank');
  await popup.waitForSelector('#words, .people, #key, #next');
  return popup;
}

/** Turns the lock on in the settings page. @returns The 24 words of the recovery key. */
export async function lockWith(page: Page, passphrase = PASSPHRASE): Promise<string> {
  await page.waitForSelector('.way input');
  await page.$eval('.way input', way => (way as HTMLElement).click());
  return finishLock(page, passphrase);
}

/** From the form that asks for a new passphrase to "I have it". */
export async function finishLock(page: Page, passphrase = PASSPHRASE): Promise<string> {
  await (await page.waitForSelector('#next'))!.type(passphrase);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.key-words li');
  const words = await page.$$eval('.key-words li', items => items.map(item => item.textContent).join(' '));
  await page.$eval('.privacy-form .btn-main', button => (button as HTMLElement).click());
  await page.waitForSelector('#after');
  return words;
}

/** Types the passphrase into whichever view asks for it. */
export async function open(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.bringToFront();
  await (await page.waitForSelector('#pw'))!.type(passphrase);
  await page.keyboard.press('Enter');
}

export async function lockNow(page: Page): Promise<void> {
  await page.bringToFront();
  await pressSteady(page, '[data-lock]');
  await page.waitForSelector('#pw, .people');
}

/** What has the focus: its id, or its words; '' where the focus is lost. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const on = document.activeElement;
    return on === null || on === document.body ? '' : on.id || on.textContent.trim();
  });
}

export async function waitForFocus(page: Page, on: string): Promise<void> {
  await until(async () => (await focused(page)) === on, `the focus on: ${on}`).catch(async (error: unknown) => {
    throw new Error(`The focus was on: ${await focused(page)}`, {cause: error});
  });
}

/** Keeps a reflection through an open popup. */
export async function keepOne(harness: Harness, words: string): Promise<void> {
  const popup = await openPopup(harness);
  await popup.bringToFront();
  await popup.type('#words', words);
  await press(popup, 'Keep');
  await popup.waitForSelector('.done h1');
  await popup.close();
}

/** What the open panel lists, newest first. */
export async function listed(panel: Page): Promise<string[]> {
  return panel.$$eval('.row .words', rows => rows.map(row => row.textContent));
}

export async function waitForList(panel: Page, words: readonly string[]): Promise<void> {
  const want = [...words].sort().join('\n');
  await until(async () => (await listed(panel)).sort().join('\n') === want, `the list: ${words.join(', ')}`).catch(
    async (error: unknown) => {
      throw new Error(`Listed: ${(await listed(panel)).join(', ')}`, {cause: error});
    },
  );
}

/** All that a page shows and holds, values of fields too. */
export async function everythingIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const values = [...document.querySelectorAll('input, textarea')].map(field => (field as HTMLInputElement).value);
    return [document.documentElement.outerHTML, ...values].join('\n');
  });
}
