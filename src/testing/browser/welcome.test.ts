/* First run and the settings, by keyboard, in English and in Spanish. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {errorsOf} from '../site.ts';

const kinds: readonly Kind[] = ['chrome', 'firefox'];

describe.each(kinds)('%s', kind => {
  let harness: Harness;
  const errors: string[][] = [];

  beforeAll(async () => {
    harness = await start(kind, {keepWelcome: true});
  });
  afterAll(async () => {
    expect(errors.flat()).toEqual([]);
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
  });

  async function open(path: string, ready: string): Promise<Page> {
    const page = await harness.openOwn(path);
    errors.push(errorsOf(page));
    // First run opens in a tab of its own, and may come to the front after us.
    await page.bringToFront();
    await page.waitForSelector(ready);
    return page;
  }
  const title = (page: Page) => page.$eval('h1', title => title.textContent);
  const waitForTitle = (page: Page, text: string) => until(async () => (await title(page)) === text, text);
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent.trim());

  async function tabTo(page: Page, name: string): Promise<void> {
    for (let turn = 0; turn < 40; turn++) {
      if ((await focused(page)) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Nothing called ${name} within forty stops`);
  }

  it.runIf(kind === 'chrome')('opens by itself when it is installed', async () => {
    await harness.browser.waitForTarget(target => target.url().endsWith('/src/welcome/index.html'), {timeout: 10_000});
  });

  it('goes through three steps by keyboard, and then asks the first question', async () => {
    const page = await open('/src/welcome/index.html', 'h1');
    expect(await title(page)).toBe('A minute to notice who was steering.');
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await waitForTitle(page, 'Who uses this login?');
    await tabTo(page, 'me');
    await page.keyboard.press(' ');
    await page.waitForSelector('#me:checked');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('#others:checked');
    await tabTo(page, 'Back');
    await page.keyboard.press('Enter');
    await waitForTitle(page, 'A minute to notice who was steering.');
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await waitForTitle(page, 'Who uses this login?');
    expect(await page.$('#others:checked')).not.toBeNull();
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await waitForTitle(page, 'Where do you write notes?');
    await tabTo(page, 'Start with a question');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.ask h1');
    await page.close();
  });

  it('speaks Spanish from its first page, and says plainly where there is no lock yet', async () => {
    const page = await open('/src/welcome/index.html', 'h1');
    await (await page.waitForSelector('::-p-xpath(//label[contains(., "English")]/input)'))!.focus();
    await page.keyboard.press('ArrowRight');
    await waitForTitle(page, 'Un minuto para notar quién llevaba el timón.');
    const head = 'Un minuto para notar quién llevaba el timón. · Alongside';
    await until(async () => (await page.title()) === head, 'its title');
    await tabTo(page, 'Siguiente');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#others');
    await page.click('#others');
    await tabTo(page, 'Siguiente');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.nolock');
    expect(await page.$eval('.nolock p', line => line.textContent)).toBe(
      'Sin candado hasta que elijas una frase de acceso.',
    );
    await page.close();
    const again = await open('/src/welcome/index.html', 'h1');
    await (await again.waitForSelector('::-p-xpath(//label[contains(., "English")]/input)'))!.click();
    await waitForTitle(again, 'A minute to notice who was steering.');
    await again.close();
  });

  it('keeps again what was to be kept nowhere, once a way of keeping is picked', async () => {
    const page = await open('/src/welcome/index.html', 'h1');
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await waitForTitle(page, 'Who uses this login?');
    await tabTo(page, 'Keep nothing on this computer');
    await page.keyboard.press('Enter');
    const undo = '::-p-xpath(//button[normalize-space()="Undo"])';
    await page.waitForSelector(undo);
    await page.click('#me');
    await until(async () => !(await page.$(undo)), 'it to be taken back');
    await page.close();
    const popup = await open('/src/popup/index.html', '#words');
    expect(await popup.$eval('.go .btn', button => button.textContent)).toContain('Keep');
    await popup.close();
  });

  it('can be left at any step', async () => {
    const page = await open('/src/welcome/index.html', 'h1');
    await tabTo(page, 'Skip this');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.ask h1');
    await page.close();
  });

  it('turns a site on where somebody writes, and says so where it is none', async () => {
    const page = await open('/src/welcome/index.html', 'h1');
    for (const step of ['Who uses this login?', 'Where do you write notes?']) {
      await tabTo(page, 'Next');
      await page.keyboard.press('Enter');
      await waitForTitle(page, step);
    }
    await page.click('#site-pick');
    await page.type('#site', 'no site at all');
    await page.keyboard.press('Enter');
    await until(
      () => page.$eval('[role="status"]', line => line.textContent.startsWith('That does not look')),
      'a line',
    );
    await page.$eval('#site', field => (field as HTMLInputElement).select());
    await page.type('#site', 'http://127.0.0.1');
    await page.keyboard.press('Enter');
    await until(() => page.$eval('[role="status"]', line => line.textContent.startsWith('On.')), 'the site to be on');
    await page.close();
    const options = await open('/src/options/index.html', '.box .st');
    expect(await options.$eval('.box .st', site => site.textContent)).toBe('http://127.0.0.1');
    await options.close();
  });

  it('makes words larger, and speaks Spanish when it is asked to', async () => {
    const page = await open('/src/options/index.html#looks', 'main section');
    const before = await page.$eval('html', html => parseFloat(getComputedStyle(html).fontSize));
    await (await page.waitForSelector('::-p-xpath(//label[contains(., "Larger")]/input)'))!.click();
    await until(
      () => page.$eval('html', (html, before) => parseFloat(getComputedStyle(html).fontSize) > before, before),
      'larger words',
    );
    await (await page.waitForSelector('::-p-xpath(//label[contains(., "Español")]/input)'))!.click();
    await waitForTitle(page, 'Idioma y aspecto');
    const welcome = await open('/src/welcome/index.html', 'h1');
    expect(await title(welcome)).toBe('Un minuto para notar quién llevaba el timón.');
    await welcome.close();
    await (await page.waitForSelector('::-p-xpath(//label[contains(., "English")]/input)'))!.click();
    await waitForTitle(page, 'Language and looks');
    await page.close();
  });

  it('plans a reminder when one is wanted, and none when it is not', async () => {
    const page = await open('/src/options/index.html#prompts', 'main section');
    const planned = () => page.evaluate(async () => (await chrome.alarms.get('remind'))?.scheduledTime ?? 0);
    expect(await planned()).toBe(0);
    const weekly = () => page.waitForSelector('::-p-xpath(//label[contains(., "End of the week")]//input)');
    await (await weekly())!.click();
    await until(async () => (await planned()) > Date.now(), 'an alarm');
    const at = new Date(await planned());
    expect([at.getDay(), at.getHours(), at.getMinutes()]).toEqual([5, 15, 30]);
    // The browser holds it, not the worker: asleep or awake, it is the same one.
    await harness.stopWorker();
    expect(new Date(await planned())).toEqual(at);
    await (await weekly())!.click();
    await until(async () => (await planned()) === 0, 'no alarm');
    await page.close();
  });
});
