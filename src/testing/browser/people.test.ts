/*
 * Two people, one login: neither can see, find, open or be greeted by anything of the
 * other's, and each can write while everything is closed.
 */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {errorsOf, pressSteady} from '../site.ts';
import {
  everythingIn,
  finishLock,
  keepOne,
  lockNow,
  lockWith,
  open,
  openOptions,
  openPopup,
  press,
  waitForList,
} from '../vault.ts';

const ANA = 'ana has her own words';
const BEN = 'ben has other words yet';

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  const errors: string[][] = [];

  beforeAll(async () => {
    harness = await start(kind);
  });
  afterAll(async () => {
    expect(errors.flat()).toEqual([]);
    await harness.close();
  });

  /** Picks a tile by its place; Ana was there first. */
  async function pick(page: Page, who: 'Ana' | 'Ben'): Promise<void> {
    await page.bringToFront();
    await page.waitForSelector('.person');
    await page.$$eval(
      '.person',
      (tiles, name) => (tiles.find(tile => tile.textContent === name) as HTMLElement).click(),
      who,
    );
    await page.waitForSelector('#words');
  }

  it('each have a box of their own', async () => {
    await keepOne(harness, 'A thought of Ana’s');
    const options = await openOptions(harness);
    errors.push(errorsOf(options));
    await press(options, 'Change name');
    await (await options.waitForSelector('#name'))!.type('Ana');
    await press(options, 'Go on');
    await until(() => options.$eval('.privacy .one', rows => rows.textContent.includes('Ana')), 'her name');
    await lockWith(options, ANA);
    const popup = await openPopup(harness);
    await popup.type('#words', 'Half a thought of Ana’s');
    await popup.close();
    await press(options, 'Add a person');
    await options.waitForSelector('#name');
    // A circle is Ana's: it is not offered.
    expect(await options.$$eval('.shapes input', all => all.map(one => one.getAttribute('aria-label')))).toEqual([
      'square',
      'hill',
      'leaf',
      'drop',
      'diamond',
      'moon',
      'wave',
    ]);
    await options.type('#name', 'Ben');
    await press(options, 'Go on');
    await finishLock(options, BEN);
    await options.close();
  });

  it('greet nobody with another’s draft, list or question', async () => {
    const popup = await openPopup(harness);
    expect(await popup.$eval('#words', box => (box as HTMLTextAreaElement).value)).toBe('');
    expect(await popup.$eval('.me', me => me.textContent)).toBe('Ben');
    await popup.type('#words', 'A thought of Ben’s');
    await press(popup, 'Keep');
    await popup.waitForSelector('.done h1');
    const panel = await harness.openOwn('/src/panel/index.html');
    await waitForList(panel, ['A thought of Ben’s']);
    expect(await everythingIn(panel)).not.toMatch(/thought of Ana/);
    await panel.close();
    await popup.close();
  });

  it('are asked for first once it is closed, and can both write', async () => {
    const popup = await openPopup(harness);
    await lockNow(popup);
    await popup.waitForSelector('.people');
    expect(await everythingIn(popup)).not.toMatch(/thought of/);
    for (const who of ['Ana', 'Ben'] as const) {
      await pick(popup, who);
      await popup.waitForSelector('#pw');
      await popup.type('#words', `While closed, ${who}`);
      await press(popup, 'Keep');
      await until(() => popup.$eval('.go [role="status"]', line => line.textContent.startsWith('Kept, and')), 'kept');
      await pressSteady(popup, '.me');
      await popup.waitForSelector('.people');
    }
    await popup.close();
  });

  it('open only their own, each with their own passphrase', async () => {
    const popup = await openPopup(harness);
    const panel = await harness.openOwn('/src/panel/index.html');
    await pick(popup, 'Ana');
    await open(popup, BEN);
    await until(
      () => popup.$eval('#pw-hint', hint => hint.textContent.includes('did not open')),
      'Ben’s opens nothing',
    );
    await popup.$eval('#pw', field => ((field as HTMLInputElement).value = ''));
    await popup.focus('#pw');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('a');
    await popup.keyboard.up('Control');
    await open(popup, ANA);
    await waitForList(panel, ['A thought of Ana’s', 'While closed, Ana']);
    await until(
      () => popup.$eval('#words', box => (box as HTMLTextAreaElement).value === 'Half a thought of Ana’s'),
      'her own draft',
    );
    expect(await everythingIn(panel)).not.toMatch(/Ben’s|closed, Ben/);
    await panel.close();
    await popup.close();
  });

  it('are joined by another from the popup, who says so in the settings; nobody is made by one press', async () => {
    const popup = await openPopup(harness);
    await pressSteady(popup, '.me');
    await popup.waitForSelector('.people');
    await press(popup, 'Someone new');
    const urls = () => popup.evaluate(async () => (await chrome.tabs.query({})).map(({url}) => url ?? ''));
    await until(async () => (await urls()).some(url => url.endsWith('/options/index.html#person')), 'a tab for it');
    const options = await harness.openOwn('/src/options/index.html#person');
    await options.waitForSelector('#name');
    expect(await options.$eval('.privacy-form h2', title => title.textContent)).toBe('Another person here');
    expect((await vaultsIn(popup)).vaults).toBe(2);
    await options.close();
    await popup.close();
  });

  it('hand the box over: what was open closes', async () => {
    const popup = await openPopup(harness);
    const panel = await harness.openOwn('/src/panel/index.html');
    await waitForList(panel, ['A thought of Ana’s', 'While closed, Ana']);
    await popup.bringToFront();
    await pressSteady(popup, '.me');
    await pick(popup, 'Ben');
    await popup.waitForSelector('#pw');
    // The panel was not told who writes: it asks.
    await panel.waitForSelector('.person');
    expect(await everythingIn(panel)).not.toMatch(/Ana’s/);
    await open(popup, BEN);
    await waitForList(panel, ['A thought of Ben’s', 'While closed, Ben']);
    await panel.close();
    await popup.close();
  });

  it('can leave: erased in two steps, which say whose, and the other one stays', async () => {
    const options = await openOptions(harness);
    errors.push(errorsOf(options));
    await options.evaluate(() => chrome.storage.local.set({settings: {theme: 'dark'}}));
    await until(() => options.$eval('#privacy', all => all.textContent.includes('Erase mine')), 'whose it is');
    expect(await options.$eval('#privacy', all => all.textContent)).not.toContain('Erase everything');
    await press(options, 'Erase…');
    await press(options, 'Erase mine for good');
    await options.waitForSelector('#pw');
    await until(() => options.$eval('#privacy', all => all.textContent.includes('nothing of yours is left')), 'erased');
    // What everybody here shares was not touched.
    expect(await options.evaluate(() => chrome.storage.local.get())).toEqual({
      settings: {theme: 'dark'},
      storeCreated: true,
    });
    const panel = await harness.openOwn('/src/panel/index.html');
    await open(panel, ANA);
    await waitForList(panel, ['A thought of Ana’s', 'While closed, Ana']);
    expect(await vaultsIn(panel)).toEqual({vaults: 1, others: 0});
    await panel.close();
    await options.close();
  });
});

/** How many vaults there are, and how many rows of any store belong to none of them. */
async function vaultsIn(page: Page): Promise<{vaults: number; others: number}> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>(done => {
      const opening = indexedDB.open('alongside');
      opening.onsuccess = () => done(opening.result);
    });
    const all = (store: string) =>
      new Promise<{vaultId: string}[]>(done => {
        const asking = db.transaction(store).objectStore(store).getAll();
        asking.onsuccess = () => done(asking.result as {vaultId: string}[]);
      });
    const vaults = (await all('vaults')).map(({vaultId}) => vaultId);
    const rows = (await Promise.all([...db.objectStoreNames].map(all))).flat();
    db.close();
    return {vaults: vaults.length, others: rows.filter(({vaultId}) => !vaults.includes(vaultId)).length};
  });
}
