/*
 * Killed at random moments: the popup while somebody types, the browser while it keeps,
 * brings in, re-keys. A few moments here; `npm run soak` has them by the hundred.
 */
import {appendFileSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, type Harness, type Kind} from '../harness.ts';
import {killWhile, MANY, type Scene} from '../kills/browsers.ts';
import {chanceOf} from '../kills/chance.ts';
import {killClosed, killOpen} from '../kills/popups.ts';
import {writeMany} from '../many.ts';
import {servePages, type Pages} from '../pages.ts';
import {seed} from '../seed.ts';
import {keepOne, listed, lockWith, openOptions} from '../vault.ts';

const chance = chanceOf(seed);

describe.each<Kind>(['chrome', 'firefox'])('%s: a popup killed while somebody types', kind => {
  let harness: Harness;
  let pages: Pages;
  let tab: Page;

  beforeAll(async () => {
    pages = await servePages();
    harness = await start(kind);
    tab = await harness.openPage(pages.origin);
  });
  afterAll(async () => {
    await harness.close();
    await pages.close();
  });

  it('loses no letter while it is open', async () => {
    const losses = await killOpen(harness, tab, 6, chance);
    console.log(`${kind}, open: ${JSON.stringify(losses)}`);
    expect(losses.keys).toBeGreaterThan(0);
    expect(losses.lost).toBe(0);
  });
  it('loses one letter at most while it is closed, and shows none of them to the next', async () => {
    const options = await openOptions(harness);
    await lockWith(options);
    await options.close();
    const losses = await killClosed(harness, tab, 5, chance);
    console.log(`${kind}, closed: ${JSON.stringify(losses)}`);
    expect(losses.keys).toBeGreaterThan(0);
    expect(losses.worst).toBeLessThanOrEqual(1);
  });
});

// Firefox takes half a minute to be started three times: `npm run soak` has the other two.
const scenes: readonly (readonly [Kind, Scene])[] = [
  ['chrome', 'saving'],
  ['chrome', 'importing'],
  ['chrome', 're-keying'],
  ['firefox', 'saving'],
];

describe('a browser that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-kills-'));
  let file: string;

  beforeAll(async () => {
    file = await writeMany(folder, MANY);
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  it.each(scenes)(
    '%s, while %s: loses nothing that was acknowledged, and leaves nothing in half',
    async (kind, scene) => {
      console.log(`${kind}, ${scene}: ${await killWhile(scene, kind, chance, file)}`);
    },
    120_000,
  );

  it('chrome, its log cut short: finds what was kept before and after, at every later start', async () => {
    let harness = await start('chrome');
    await keepOne(harness, 'Kept before the cut');
    harness = await harness.restart(() => cutLog(harness));
    await keepOne(harness, 'Kept behind the cut');
    for (let later = 0; later < 2; later++) {
      harness = await harness.restart();
      const panel = await harness.openOwn('/src/panel/index.html');
      await panel.waitForSelector('.row, .trouble, .empty');
      expect([...(await listed(panel))].sort()).toEqual(['Kept before the cut', 'Kept behind the cut']);
    }
    await harness.close();
  });
});

/** Leaves what a kill in the middle of a write leaves: the head of a record, which LevelDB writes apart, without its body. */
function cutLog({userDataDir}: Harness): void {
  const files = readdirSync(userDataDir, {recursive: true, encoding: 'utf8'});
  const [log] = files
    .filter(file => /indexeddb\.leveldb\/\d+\.log$/.test(file))
    .sort()
    .slice(-1);
  expect(log).toBeDefined();
  appendFileSync(join(userDataDir, log!), Buffer.from([1, 2, 3, 4, 0xf4, 1, 1]));
}
