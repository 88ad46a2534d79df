/*
 * What keeps the store from opening, state by state, on the browser's own database
 * wherever it can be brought about: each has its own words soon, the person's words stay
 * in the box, and nothing is deleted by itself.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Page} from 'puppeteer-core';
import words from '../../shared/text/en.lock.json' with {type: 'json'};
import {start, until, type Harness, type Kind} from '../harness.ts';
import {control, errorsOf, valueOf} from '../site.ts';
import {keepOne, listed, openPopup, press} from '../vault.ts';

type Fault = 'blocked' | 'outdated' | 'missing' | 'full' | 'corrupt' | 'unavailable';
const MINE = 'Mine, and still here';

describe.each<Kind>(['chrome', 'firefox'])('%s', kind => {
  let harness: Harness;
  /** A page that does with the database what an older or a newer Alongside might. */
  let other: Page;
  let popup: Page;
  let panel: Page;
  const errors: string[][] = [];

  beforeAll(async () => {
    mkdirSync('shots', {recursive: true});
    harness = await start(kind);
    await keepOne(harness, 'Kept before');
    other = await harness.openOwn('/src/options/index.html#looks');
    popup = await openPopup(harness);
    errors.push(errorsOf(popup));
    await popup.type('#words', MINE);
    panel = await harness.openOwn('/src/panel/index.html');
    errors.push(errorsOf(panel));
    await panel.waitForSelector('.row');
  });
  afterAll(async () => {
    expect(errors.flat()).toEqual([]);
    expect(harness.sink.asked).toEqual([]);
    await harness.close();
  });

  async function troubleIn(page: Page): Promise<string> {
    return page.$$eval('.trouble p', all => all.map(line => line.textContent).join('\n'));
  }
  async function waitForTrouble(page: Page, fault: Fault): Promise<void> {
    await page.bringToFront();
    await until(async () => (await troubleIn(page)).includes(words[`store.${fault}`]), `"${fault}" said`, 8000).catch(
      async (error: unknown) => {
        throw new Error(`Said: ${await troubleIn(page)}`, {cause: error});
      },
    );
  }
  async function look(page: Page, name: string): Promise<void> {
    await page.setViewport({width: 360, height: 560});
    await page.screenshot({path: `shots/${kind}-store-${name}.png`});
  }
  async function keepInVain(): Promise<void> {
    await popup.bringToFront();
    await popup.focus('#words');
    await control(popup, 'Enter');
  }
  const stillThere = () => until(async () => (await valueOf(popup, '#words')) === MINE, 'the words', 2000);

  it('says within seconds that an older view holds it, and lets one write meanwhile', async () => {
    await other.evaluate(async () => {
      const held = globalThis as unknown as {held: IDBDatabase; newer: Promise<IDBDatabase>};
      held.held = await new Promise<IDBDatabase>(done => {
        const opening = indexedDB.open('alongside');
        opening.onsuccess = () => done(opening.result);
      });
      held.newer = new Promise(done => {
        const opening = indexedDB.open('alongside', 1000);
        opening.onsuccess = () => done(opening.result);
      });
    });
    await keepInVain();
    await waitForTrouble(popup, 'blocked');
    await stillThere();
    await look(popup, 'blocked-popup');
    // A view that begins now is there within three seconds as well, says what is so, and takes words.
    const late = await harness.openOwn('/src/popup/index.html?site=about%3Ablank');
    const began = Date.now();
    await late.waitForSelector('#words');
    await late.type('#words', 'Late');
    await waitForTrouble(late, 'blocked');
    console.log(`${kind}: said after ${Date.now() - began} ms at most`);
    expect(await valueOf(late, '#words')).toBe('Late');
    await control(late, 'a');
    await late.keyboard.press('Backspace');
    await late.close();
    const shelf = await harness.openOwn('/src/panel/index.html');
    await waitForTrouble(shelf, 'blocked');
    await look(shelf, 'blocked-panel');
    await shelf.close();
  });

  it('says that a newer Alongside wrote there, once that one is through', async () => {
    await other.evaluate(async () => {
      const held = globalThis as unknown as {held: IDBDatabase; newer: Promise<IDBDatabase>};
      held.held.close();
      (await held.newer).close();
    });
    await again(popup, 'outdated');
    await stillThere();
    await look(popup, 'outdated-popup');
    // The list that was on the screen stays there.
    expect(await listed(panel)).toEqual(['Kept before']);
    // A refusal stands for a moment: asked within it, the panel says what was so before.
    await until(async () => {
      await panel.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      return (await troubleIn(panel)).includes(words['store.outdated']);
    }, 'outdated in the panel');
    expect(await listed(panel)).toEqual(['Kept before']);
  });

  /** Presses "Look again" until the state is that one: a refusal stands for a moment. */
  async function again(page: Page, fault: Fault): Promise<void> {
    await page.bringToFront();
    await until(async () => {
      await page.$$eval('.trouble .act', all => (all[0] as HTMLElement | undefined)?.click());
      await new Promise(done => setTimeout(done, 400));
      return page.$$eval(
        '.trouble p',
        (all, said) => all.some(one => one.textContent.includes(said)),
        words[`store.${fault}`],
      );
    }, fault);
  }

  it('tells a store that is gone from one that is new, and begins anew only when asked', async () => {
    await other.evaluate(
      () =>
        new Promise<void>(done => {
          indexedDB.deleteDatabase('alongside').onsuccess = () => done();
        }),
    );
    await again(popup, 'missing');
    await stillThere();
    await look(popup, 'missing-popup');
    const shelf = await harness.openOwn('/src/panel/index.html');
    await waitForTrouble(shelf, 'missing');
    await look(shelf, 'missing-panel');
    expect(await countVaults()).toBe(0);
    await shelf.close();
    await popup.bringToFront();
    await press(popup, 'Start fresh');
    await until(() => popup.$('.trouble').then(line => line === null), 'no trouble');
    await stillThere();
    expect(await countVaults()).toBe(1);
  });

  async function countVaults(): Promise<number> {
    return other.evaluate(
      () =>
        new Promise<number>(done => {
          const opening = indexedDB.open('alongside');
          opening.onsuccess = () => {
            const db = opening.result;
            const count = db.transaction('vaults').objectStore('vaults').count();
            count.onsuccess = () => (db.close(), done(count.result));
          };
        }),
    );
  }

  it('keeps the words in the box where there is no room, and takes them once there is', async () => {
    await popup.evaluate(() => {
      const {prototype} = IDBObjectStore;
      const before = Object.getOwnPropertyDescriptor(prototype, 'put')!;
      const noRoom = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      Object.defineProperty(prototype, 'put', {...before, value: noRoom});
      addEventListener('room', () => Object.defineProperty(prototype, 'put', before), {once: true});
    });
    await keepInVain();
    await waitForTrouble(popup, 'full');
    await stillThere();
    await look(popup, 'full-popup');
    await popup.evaluate(() => void dispatchEvent(new Event('room')));
    await keepInVain();
    await popup.waitForSelector('.done h1');
    await press(popup, 'Undo');
    await until(async () => (await valueOf(popup, '#words')) === MINE, 'the words again');
  });

  it('opens once more where the browser cut the connection, without a word about it', async () => {
    await popup.evaluate(() => {
      const {prototype} = IDBDatabase;
      const before = Object.getOwnPropertyDescriptor(prototype, 'transaction')!;
      const transaction = before.value as IDBDatabase['transaction'];
      // The connection is taken at its next use, and cut before that use.
      function cut(this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>): IDBTransaction {
        Object.defineProperty(prototype, 'transaction', before);
        this.close();
        return transaction.apply(this, args);
      }
      Object.defineProperty(prototype, 'transaction', {...before, value: cut});
    });
    await keepInVain();
    await popup.waitForSelector('.done h1');
    expect(await popup.$('.trouble')).toBeNull();
    await press(popup, 'Undo');
    await until(async () => (await valueOf(popup, '#words')) === MINE, 'the words again');
  });

  // Firefox runs nothing of the driver's before an extension page does.
  it.runIf(kind === 'chrome')('says in the panel as well that a private window keeps nothing', async () => {
    const page = await harness.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'InvalidStateError');
      };
    });
    await page.goto(`${harness.origin}/src/panel/index.html`);
    await waitForTrouble(page, 'unavailable');
    await look(page, 'unavailable-panel');
    await page.close();
  });

  it('never takes a store whose files were damaged for a new one', async () => {
    await popup.close();
    await panel.close();
    const damaged = await harness.restart(() => damage(harness));
    harness = damaged;
    const shelf = await harness.openOwn('/src/panel/index.html');
    await shelf.waitForSelector('.trouble, .empty, .row');
    const said = await shelf.$eval('main', main => main.textContent);
    console.log(`${kind}: with damaged files the panel says "${said}"`);
    expect([words['store.corrupt'], words['store.missing']].some(line => said.includes(line))).toBe(true);
    expect(await shelf.$('.empty')).toBeNull();
    await look(shelf, 'damaged-panel');
    await shelf.close();
  });
});

/** Writes noise over what the browser keeps the database in; the sentinel lies elsewhere. */
function damage({userDataDir}: Harness): void {
  const files = readdirSync(userDataDir, {recursive: true, encoding: 'utf8'}).filter(file =>
    /indexeddb\.leveldb\/(MANIFEST|CURRENT|\d+\.(log|ldb))|moz-extension\+\+\+[\da-f-]+\/idb\/[^/]*\.sqlite(-wal)?$/.test(
      file,
    ),
  );
  expect(files).not.toEqual([]);
  for (const file of files) {
    const path = join(userDataDir, file);
    writeFileSync(path, Buffer.alloc(Math.max(64, readFileSync(path).length), 0x5a));
  }
}
