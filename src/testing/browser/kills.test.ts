/*
 * Killed at random moments: the popup while somebody types, the browser while it keeps,
 * brings in, re-keys. A few moments here; `npm run soak` has them by the hundred.
 */
import {mkdtempSync, rmSync} from 'node:fs';
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
import {lockWith, openOptions} from '../vault.ts';

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
});
