/*
 * Ten thousand reflections, in both browsers, on what ships: how long until the first
 * list, a key of a search, bringing them in, keeping one more; what the panel holds.
 *
 * Times are taken in the page, from the act to what it draws. A bar is meant for a calm
 * machine: each browser also times one and the same loop over and over, and how much
 * longer than its best it takes on the whole is what the others on this machine take.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ElementHandle, Page} from 'puppeteer-core';
import {findBrowser} from '../find.ts';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {PASS, writeMany} from '../many.ts';
import {control} from '../site.ts';
import {lockWith, openOptions, PASSPHRASE} from '../vault.ts';
import {median, type Row} from './row.ts';

const MANY = 10_000;
const TRIES = 7;
/** A row says how long the list is: those brought in, and those kept before. */
const ALL = `[aria-setsize="${MANY + TRIES}"]`;

export async function storeRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  const file = await writeMany(folder, MANY);
  const rows: Row[] = [];
  for (const kind of ['chrome', 'firefox'] as const) {
    if (findBrowser(kind)) rows.push(...(await rowsIn(kind, file)));
  }
  rmSync(folder, {recursive: true});
  return rows;
}

async function rowsIn(kind: Kind, file: string): Promise<Row[]> {
  const harness = await start(kind);
  const saves = await timeSaves(harness);
  const before = kind === 'chrome' ? await heapOfPanel(harness, '.row') : 0;
  const brought = await timeImport(harness, file);
  const lists: number[] = [];
  const keys: number[] = [];
  for (let run = 0; run < TRIES; run++) {
    // A page with ten thousand takes a while to go, and nobody opens the next one in that moment.
    await new Promise(done => setTimeout(done, 1000));
    const panel = await harness.openOwn('/src/panel/index.html');
    lists.push(await firstList(panel));
    if (run === 0) keys.push(...(await timeKeys(panel)));
    await panel.close();
  }
  const heap = kind === 'chrome' ? await heapOfPanel(harness, ALL) : 0;
  const noise = await noiseIn(harness);
  const unlocks = await timeUnlocks(harness);
  const atMost = (name: string, value: number, unit: string, most: number): Row => ({
    name,
    value,
    unit,
    bar: `≤ ${most} ${unit} × ${noise.toFixed(2)} (noise)`,
    holds: value <= most * noise,
  });
  const memory = (name: string, value: number): Row => ({
    name,
    value: value / 1e6,
    unit: 'MB',
    bar: '≤ 60 MB',
    holds: value <= 60e6,
  });
  const rows = [
    atMost(`store/save acknowledged, ${kind}`, median(saves), 'ms', 50),
    atMost(`store/import of 10,000, ${kind}`, brought / 1000, 's', 5),
    atMost(`store/first list of 10,000, ${kind}`, median(lists), 'ms', 300),
    atMost(`store/unlock with 10,000, to the first rows, ${kind}`, median(unlocks) / 1000, 's', 1.2),
    atMost(`store/a search key in 10,000, median, ${kind}`, median(keys), 'ms', 50),
    atMost(`store/a search key in 10,000, slowest, ${kind}`, Math.max(...keys), 'ms', 50),
  ];
  // Firefox tells no page's memory to anybody.
  if (kind === 'chrome') {
    rows.push(memory('store/panel memory with 10,000, chrome', heap));
    rows.push(memory('store/panel memory with none, chrome', before));
  }
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
        if (document.querySelector('#backup .outcome [role="status"]')?.textContent !== 'They are here now.') return;
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

/** Milliseconds from the start of the navigation to the first rows drawn, as the page says in a mark: asked from outside, Firefox answers late. */
async function firstList(panel: Page): Promise<number> {
  const marked = () => panel.evaluate(() => performance.getEntriesByName('listed')[0]?.startTime);
  const at = await until(marked, 'the first rows');
  if (!(await panel.$('.row'))) throw new Error('A list without a row');
  return at;
}

/**
 * Milliseconds each, from the press that sends the passphrase to the first rows drawn. In a browser
 * that has just started each time: Firefox remembers a derivation for as long as it runs, and the
 * first one of a day is what somebody waits for. Closes the browser.
 */
async function timeUnlocks(harness: Harness): Promise<number[]> {
  const options = await openOptions(harness);
  await lockWith(options);
  await until(() => options.evaluate(isSealedAnew), 'all of them under the new key', 120_000);
  await options.close();
  const times: number[] = [];
  let now = harness;
  for (let run = 0; run < 3; run++) {
    now = await now.restart();
    const panel = await now.openOwn('/src/panel/index.html');
    // What is not in front draws no frame.
    await panel.bringToFront();
    await panel.waitForSelector('#pw');
    await panel.type('#pw', PASSPHRASE);
    times.push(
      await panel.evaluate(async () => {
        const began = performance.now();
        document.querySelector<HTMLFormElement>('.unlock')!.requestSubmit();
        while (!document.querySelector('.row')) await new Promise(requestAnimationFrame);
        return performance.now() - began;
      }),
    );
  }
  await now.close();
  return times;
}

/** Runs in a page: whether no record is under the key of before. */
async function isSealedAnew(): Promise<boolean> {
  // Reading all of them takes from those who seal: asked seldom.
  await new Promise(done => setTimeout(done, 3000));
  const db = await new Promise<IDBDatabase>(done => {
    const opening = indexedDB.open('alongside');
    opening.onsuccess = () => done(opening.result);
  });
  const rows = await new Promise<{key: number}[]>(done => {
    const asking = db.transaction('reflections').objectStore('reflections').getAll();
    asking.onsuccess = () => done(asking.result as {key: number}[]);
  });
  db.close();
  return rows.every(({key}) => key === 2);
}

/** Milliseconds each, from the input event to the second frame after it. */
async function timeKeys(panel: Page): Promise<number[]> {
  await until(() => panel.$(ALL), 'all of them', 30_000);
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
        document.body.getBoundingClientRect();
        times.push(performance.now() - began);
      }
    }
    return times;
  });
}

/** Bytes of script heap after a collection. @param ready What is in the panel once it has all of it. */
async function heapOfPanel(harness: Harness, ready: string): Promise<number> {
  const panel = await harness.openOwn('/src/panel/index.html');
  await until(() => panel.$(ready), 'the list', 30_000);
  const session = await panel.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await (await session.send('Performance.enable'), session.send('Performance.getMetrics'));
  await panel.close();
  return metrics.find(({name}) => name === 'JSHeapUsedSize')!.value;
}

/** How many times slower than at its best this machine is now, for a page: 1 is calm. */
async function noiseIn(harness: Harness): Promise<number> {
  const page = await harness.openOwn('/src/options/index.html');
  const times = await page.evaluate(async () => {
    const times: number[] = [];
    for (let run = 0; run < 80; run++) {
      const began = performance.now();
      let sum = 0;
      for (let at = 0; at < 6_000_000; at++) sum = (sum + at * 7) % 1_000_003;
      times.push(performance.now() - began + (sum < 0 ? 1 : 0));
      await new Promise(done => setTimeout(done));
    }
    return times;
  });
  await page.close();
  return times.reduce((sum, one) => sum + one, 0) / times.length / Math.max(1, Math.min(...times));
}
