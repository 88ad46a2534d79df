/*
 * Ten thousand reflections, in both browsers, on what ships: how long until the first
 * list, a key of a search, bringing them in, keeping one more; what the panel holds.
 *
 * Times are taken in the page, from the act to the frame after it was drawn.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ElementHandle, Page} from 'puppeteer-core';
import {writeContent} from '../../reflections/backup/content.ts';
import {closeFile} from '../../reflections/backup/file.ts';
import {FLOOR} from '../../reflections/kdf.ts';
import {findBrowser} from '../find.ts';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {manyReflections} from '../many.ts';
import {control} from '../site.ts';
import type {Row} from './index.ts';

const MANY = 10_000;
const PASS = 'sleepy moss under bridges';
const TRIES = 7;

export async function storeRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  const file = join(folder, 'many.alongside');
  const kdf = {name: 'PBKDF2-SHA-256', salt: new Uint8Array(16), iterations: FLOOR} as const;
  writeFileSync(file, await closeFile(writeContent(manyReflections(MANY)), PASS, kdf));
  const rows: Row[] = [];
  for (const kind of ['chrome', 'firefox'] as const) {
    if (!findBrowser(kind)) continue;
    const harness = await start(kind);
    try {
      rows.push(...(await rowsIn(harness, kind, file)));
    } finally {
      await harness.close();
    }
  }
  rmSync(folder, {recursive: true});
  return rows;
}

async function rowsIn(harness: Harness, kind: Kind, file: string): Promise<Row[]> {
  const saves = await timeSaves(harness);
  const before = kind === 'chrome' ? await heapOfPanel(harness) : 0;
  const brought = await timeImport(harness, file);
  const lists: number[] = [];
  const keys: number[] = [];
  for (let run = 0; run < TRIES; run++) {
    const panel = await harness.openOwn('/src/panel/index.html');
    lists.push(await firstList(panel));
    if (run === 0) keys.push(...(await timeKeys(panel)));
    await panel.close();
  }
  const rows = [
    atMost(`store/save acknowledged, ${kind}`, median(saves), 'ms', 50),
    atMost(`store/import of 10,000, ${kind}`, brought / 1000, 's', 5),
    atMost(`store/first list of 10,000, ${kind}`, median(lists), 'ms', 300),
    atMost(`store/a search key in 10,000, median, ${kind}`, median(keys), 'ms', 50),
    atMost(`store/a search key in 10,000, slowest, ${kind}`, Math.max(...keys), 'ms', 50),
  ];
  // Firefox tells no page's memory to anybody.
  if (kind === 'chrome')
    rows.push(atMost(`store/panel memory with 10,000, ${kind}`, (await heapOfPanel(harness)) / 1e6, 'MB', 60));
  if (before > 0) rows.push(atMost(`store/panel memory with none, ${kind}`, before / 1e6, 'MB', 60));
  return rows;
}

/** Milliseconds from Ctrl+Enter to "Kept.", as the page sees them. */
async function timeSaves(harness: Harness): Promise<number[]> {
  const popup = await harness.openOwn('/src/popup/index.html');
  const times: number[] = [];
  for (let run = 0; run < TRIES; run++) {
    await popup.waitForSelector('#words');
    await popup.type('#words', `She led, and I followed. ${run}`);
    await popup.evaluate(() => {
      const page = globalThis as unknown as {took?: number};
      delete page.took;
      let began = 0;
      addEventListener('keydown', event => event.key === 'Enter' && (began = performance.now()), {
        capture: true,
        once: false,
      });
      const watch = new MutationObserver(() => {
        if (!document.querySelector('.done h1') || page.took !== undefined) return;
        page.took = performance.now() - began;
        watch.disconnect();
      });
      watch.observe(document.body, {childList: true, subtree: true});
    });
    await control(popup, 'Enter');
    times.push(await until(() => popup.evaluate(() => (globalThis as unknown as {took?: number}).took), 'kept'));
    await popup.$$eval('.done .text-btn', all => (all[1] as HTMLElement).click());
  }
  await popup.close();
  return times;
}

async function timeImport(harness: Harness, file: string): Promise<number> {
  const options = await harness.openOwn('/src/options/index.html#backup');
  await options.waitForSelector('#backup .btn');
  const input = (await options.$('#backup input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await options.waitForSelector('#open');
  await options.type('#open', PASS);
  await options.keyboard.press('Enter');
  await options.waitForSelector('.stack .lines', {timeout: 60_000});
  const took = await options.evaluate(async () => {
    const began = performance.now();
    document.querySelector<HTMLElement>('.stack .btn-main')!.click();
    await new Promise<void>(done => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('#backup > [role="status"]')?.textContent !== 'They are here now.') return;
        watch.disconnect();
        done();
      });
      watch.observe(document.body, {childList: true, subtree: true, characterData: true});
    });
    return performance.now() - began;
  });
  await options.close();
  return took;
}

/** Milliseconds from the start of the navigation to the first rows drawn. */
async function firstList(panel: Page): Promise<number> {
  // Asked in the page at every frame: what stands there was drawn by then.
  return panel.evaluate(async () => {
    while (!document.querySelector('.row')) await new Promise(requestAnimationFrame);
    return performance.now();
  });
}

/** Milliseconds each, from the input event to the second frame after it. */
async function timeKeys(panel: Page): Promise<number[]> {
  await until(() => panel.$('[aria-setsize="10007"]'), 'all of them', 30_000);
  return panel.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const field = document.querySelector<HTMLInputElement>('#find')!;
    const times: number[] = [];
    for (const words of ['number', 'three sil', '"followed number 99']) {
      for (let end = 1; end <= words.length; end++) {
        field.value = words.slice(0, end);
        await frame();
        const began = performance.now();
        field.dispatchEvent(new Event('input', {bubbles: true}));
        await Promise.resolve();
        // The components draw in a microtask or a timer; the layout that follows is asked for.
        await new Promise(done => setTimeout(done));
        document.body.offsetHeight;
        times.push(performance.now() - began);
      }
    }
    return times;
  });
}

/** Bytes of script heap after a collection, with the whole list in memory. */
async function heapOfPanel(harness: Harness): Promise<number> {
  const panel = await harness.openOwn('/src/panel/index.html');
  await until(() => panel.$('.row, .empty'), 'the panel');
  await until(
    () => panel.evaluate(() => document.querySelector('.row')?.getAttribute('aria-setsize') ?? 'short'),
    'all',
  );
  const session = await panel.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await (await session.send('Performance.enable'), session.send('Performance.getMetrics'));
  await panel.close();
  return metrics.find(({name}) => name === 'JSHeapUsedSize')!.value;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function atMost(name: string, value: number, unit: string, most: number): Row {
  return {name, value, unit, bar: `≤ ${most} ${unit}`, holds: value <= most};
}
