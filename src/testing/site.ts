/*
 * What several browser tests do with a site: turn help on and off, talk to the worker
 * from a page of the extension, collect what goes wrong in a page.
 */
import type {Page} from 'puppeteer-core';
import {changeSettings} from './settings.ts';
import type {Ask, Kind as Message} from '../shared/messages.ts';
import {until, type Harness} from './harness.ts';

/**
 * Turns the site of `page` on through the popup, as a person does, and comes back to the page.
 * @param corner With the shapes at the field's corner: in colours of marks, they stand in the way of tests that look for those.
 */
export async function turnOn(harness: Harness, page: Page, corner = false): Promise<void> {
  const popup = await harness.openPopup(page);
  await pressSteady(popup, '.site .text-btn.act');
  await popup.waitForSelector('.site .mark > .b:last-child');
  // How marks appear is asked once, with the first site.
  const asIWrite = await popup.$('.site-said .text-btn');
  await asIWrite?.click();
  await popup.waitForFunction(() => document.querySelector('.site-said') === null);
  if (!corner) await changeSettings(popup, {corner});
  await popup.close().catch(() => undefined);
  await page.bringToFront();
}

/** Presses what has come to rest: a view grows while it is being drawn, and what was at a place is at another. */
export async function pressSteady(page: Page, selector: string): Promise<void> {
  const button = (await page.waitForSelector(selector))!;
  await until(
    () =>
      button.evaluate(async button => {
        const place = () => JSON.stringify([button.getBoundingClientRect(), innerHeight]);
        const before = place();
        for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
        return before === place();
      }),
    `${selector} at rest`,
  );
  await button.click();
}

/** Takes the permission back and lets the worker tidy up; what the popup's "Turn off here" does. */
export async function turnOff(harness: Harness, origin: string): Promise<void> {
  const own = await harness.openOwn('/src/options/index.html');
  await own.evaluate(pattern => chrome.permissions.remove({origins: [pattern]}), patternOf(origin));
  await tell(own, {kind: 'site/reconcile', ask: null});
  await own.close();
}

/** Sends the worker a message from a page of the extension. */
export async function tell<K extends Message>(own: Page, message: Ask<K>): Promise<unknown> {
  return own.evaluate(async message => (await chrome.runtime.sendMessage(message)) as unknown, message);
}

/** A site has no port. */
function patternOf(origin: string): string {
  const {protocol, hostname} = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Every error that nobody caught in the page, ours in its isolated world as well; grows as they come. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  return errors;
}

/** Elements on the page that are ours: children of the root that no page of these tests makes itself. */
export async function oursOn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > div').length);
}

/** Presses a key with Control held; a capital letter with Shift as well. */
export async function control(page: Page, key: 'Enter' | 'z' | 'Z' | 'y' | 'a'): Promise<void> {
  const shift = key === 'Z';
  await page.keyboard.down('Control');
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (shift) await page.keyboard.up('Shift');
  await page.keyboard.up('Control');
}

export async function valueOf(page: Page, field: string): Promise<string> {
  return page.$eval(field, element => (element as HTMLTextAreaElement).value);
}

/**
 * The panel's Note tab beside a page in a window of its own: the real panel is out of the
 * driver's reach. The page's window comes last, because a panel follows the window that
 * had the focus last, and headless Chromium never gives it to an older one.
 */
export async function openBeside(harness: Harness, url: string): Promise<{panel: Page; note: Page}> {
  const panel = await harness.browser.newPage({type: 'window'});
  // Firefox never settles this navigation.
  void panel.goto(`${harness.origin}/src/panel/index.html#note`).catch(() => undefined);
  await until(() => panel.$('main .empty'), 'the panel');
  const note = await harness.browser.newPage({type: 'window'});
  await note.setViewport({width: 1280, height: 900});
  await note.goto(url);
  await note.bringToFront();
  return {panel, note};
}
