/* First run and the practice in every state, as different people see them (../looks.ts). */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, type Harness, type Kind} from '../harness.ts';
import {lookAt as lookAs} from '../looks.ts';
import {control} from '../site.ts';
import {press} from '../vault.ts';

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

  async function open(path: string, ready: string): Promise<Page> {
    const page = await harness.openOwn(path);
    await page.bringToFront();
    await page.waitForSelector(ready);
    return page;
  }
  const openPanel = (tab: string, ready: string) => open(`/src/panel/index.html#${tab}`, ready);

  it('shows first run step by step, and what it says where there is no lock', async () => {
    const page = await open('/src/welcome/index.html', 'h1');
    await lookAt(page, 'welcome-what');
    await press(page, 'Next');
    await (await page.waitForSelector('#others'))!.evaluate(choice => (choice as HTMLElement).click());
    await lookAt(page, 'welcome-who');
    await press(page, 'Next');
    await (await page.waitForSelector('#site-pick'))!.evaluate(choice => (choice as HTMLElement).click());
    await (await page.waitForSelector('#site'))!.type('no site at all');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
    await lookAt(page, 'welcome-where');
    await page.close();
  });

  it('shows what is empty as an invitation', async () => {
    for (const [tab, ready] of [
      ['reflections', 'main .empty'],
      ['patterns', 'main .empty'],
      ['note', 'main .empty'],
    ] as const) {
      const panel = await openPanel(tab, ready);
      await lookAt(panel, `panel-${tab}-empty`);
      await panel.close();
    }
  });

  it("shows this week's three, one answered; a topic open, and large; a search in vain", async () => {
    const panel = await openPanel('practice', '.wk3 textarea');
    await panel.type('.wk3 textarea', 'She set the pace, and I noticed that I was glad.');
    await control(panel, 'Enter');
    await panel.waitForSelector('.wk3 .mine');
    await (await panel.waitForSelector('.topics .line'))!.evaluate(line => (line as HTMLElement).click());
    await panel.waitForSelector('.open-topic');
    await lookAt(panel, 'panel-practice');
    await press(panel, 'Show it large');
    await panel.waitForSelector('.for-room h1');
    await lookAt(panel, 'panel-practice-large');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('#find');
    await panel.type('#find', 'zzzz');
    await panel.waitForSelector('main .empty');
    await lookAt(panel, 'panel-practice-search');
    await panel.close();
  });

  it('shows a look back, with counts by group, and cleared', async () => {
    for (const steering of ['3', 'moved']) {
      const popup = await open('/src/popup/index.html', '.ask h1');
      await popup.type('#words', 'We took turns');
      await popup.click(`input[name="steer"][value="${steering}"]`);
      await popup.focus('#words');
      await control(popup, 'Enter');
      await popup.waitForSelector('.done h1');
      await popup.close();
    }
    const panel = await openPanel('patterns', '.wk');
    await (await panel.waitForSelector('.count input'))!.evaluate(box => (box as HTMLElement).click());
    await panel.waitForSelector('.count input:checked');
    await lookAt(panel, 'panel-patterns');
    await press(panel, 'Clear these');
    await panel.waitForSelector('main .empty');
    await lookAt(panel, 'panel-patterns-cleared');
    await panel.close();
  });

  it('shows a page for supervision, what is brought in, what leaves; and co-reflection', async () => {
    const panel = await openPanel('supervision', '#heading-0');
    await panel.type('#heading-0', 'We found a way');
    await panel.type('#heading-1', 'I held the keys, and Marisol Vega waited.');
    await press(panel, 'Bring one in');
    await panel.waitForSelector('.bring-list h2');
    await lookAt(panel, 'panel-supervision-bring');
    await press(panel, 'Bring in');
    await panel.waitForSelector('.orig');
    await lookAt(panel, 'panel-supervision');
    const sheet = await open('/src/panel/supervision/index.html#supervision', '.sheet blockquote');
    await lookAt(sheet, 'sheet');
    await sheet.close();
    await press(panel, 'Start fresh');
    await panel.waitForFunction(() => document.querySelector('.orig') === null);
    await lookAt(panel, 'panel-supervision-fresh');
    await panel.$eval('a[href="#supervision/peers"]', link => (link as HTMLElement).click());
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'Co-reflection');
    await lookAt(panel, 'panel-coreflection');
    await panel.close();
  });

  it('shows the draft pad with a phrase, copied back; and reading together', async () => {
    const panel = await openPanel('pad', '#pad');
    await lookAt(panel, 'panel-pad-empty');
    await panel.focus('#pad');
    await panel.keyboard.type('Client refused to come. Ct must call us.');
    await panel.waitForSelector('.ph .option');
    await lookAt(panel, 'panel-pad');
    await panel.evaluate(() => (navigator.clipboard.writeText = () => Promise.resolve()));
    await panel.$eval('.tools .act', copy => (copy as HTMLElement).click());
    await panel.waitForSelector('.said .act');
    await lookAt(panel, 'panel-pad-copied');
    await panel.$eval('.foot .f button', read => (read as HTMLElement).click());
    await panel.waitForSelector('.read p');
    await lookAt(panel, 'panel-read');
    await panel.close();
  });
});
