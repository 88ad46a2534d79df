/*
 * The whole browser killed (SIGKILL) at a random moment while something is being written:
 * what was acknowledged is there again, and nothing is there in half.
 */
import {cpSync} from 'node:fs';
import type {ElementHandle, Page} from 'puppeteer-core';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {PASS} from '../many.ts';
import {finishLock, keepOne, listed, open, openOptions, openPopup, PASSPHRASE} from '../vault.ts';

export const MANY = 1500;
const KILLED = 'node_modules/.killed-profile';
export type Scene = 'saving' | 'importing' | 're-keying';

/** One kill (two while re-keying), on a profile of its own. @param file A backup of MANY. @returns What was seen. */
export async function killWhile(scene: Scene, kind: Kind, chance: () => number, file: string): Promise<string> {
  const harness = await start(kind);
  const scenes = {saving: saving, importing: importing, 're-keying': reKeying};
  const {said, left} = await scenes[scene](harness, chance, file).catch(async (error: unknown) => {
    // Seldom as it is, what the browser left on the disk is what tells why.
    cpSync(harness.userDataDir, KILLED, {recursive: true, force: true, filter: file => !/Singleton|lock$/.test(file)});
    await harness.close();
    throw new Error(`${kind}, ${scene}: its profile is in ${KILLED}`, {cause: error});
  });
  await left.close();
  return said;
}

type Seen = {readonly said: string; readonly left: Harness};

async function saving(harness: Harness, chance: () => number): Promise<Seen> {
  const popup = await openPopup(harness);
  const kept = acknowledged(popup);
  void popup.evaluate(keepOver).catch(() => undefined);
  const after = chance() * 1500;
  await new Promise(done => setTimeout(done, after));
  const left = await harness.kill();
  const {texts} = await readBack(left);
  const lost = kept.filter(words => !texts.includes(words));
  const odd = texts.filter(text => !/^Kept number \d+\. She led, and I followed\.$/.test(text));
  if (lost.length > 0 || odd.length > 0) throw new Error(`after ${after} ms: lost ${lost.join()}, odd ${odd.join()}`);
  return {said: `${kept.length} acknowledged`, left};
}

/** What the page says it kept, as it says so: on the console, and in its title for Firefox, whose driver hears no page of an extension. */
function acknowledged(page: Page): string[] {
  const kept: string[] = [];
  const hear = (said: string) => {
    const [, words] = /^kept: (.*)$/.exec(said) ?? [];
    if (words && !kept.includes(words)) kept.push(words);
  };
  page.on('console', message => hear(message.text()));
  void (async () => {
    for (;;) {
      hear(await page.title());
      await new Promise(done => setTimeout(done, 5));
    }
  })().catch(() => undefined);
  return kept;
}

/** Runs in the popup: keeps one after another for as long as it lives. */
async function keepOver(): Promise<void> {
  const find = async <Found extends Element>(selector: string): Promise<Found> => {
    let found: Found | null;
    while (!(found = document.querySelector<Found>(selector))) await new Promise(requestAnimationFrame);
    return found;
  };
  for (let count = 0; ; count++) {
    const words = `Kept number ${count}. She led, and I followed.`;
    const box = await find<HTMLTextAreaElement>('#words');
    box.value = words;
    box.dispatchEvent(new Event('input', {bubbles: true}));
    box.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true}));
    await find('.done h1');
    document.title = `kept: ${words}`;
    console.debug(document.title);
    document.querySelectorAll<HTMLElement>('.done .text-btn')[1]!.click();
  }
}

async function importing(harness: Harness, chance: () => number, file: string): Promise<Seen> {
  await keepOne(harness, 'Here before');
  const options = await chooseFile(harness, file);
  const kept = acknowledged(options);
  await options.evaluate(() => {
    new MutationObserver(() => {
      const said = document.querySelector('#backup .outcome [role="status"]')?.textContent;
      if (said !== 'They are here now.') return;
      document.title = 'kept: all';
      console.debug(document.title);
    }).observe(document.body, {childList: true, subtree: true, characterData: true});
    document.querySelector<HTMLElement>('.stack .btn-main')!.click();
  });
  const after = chance() * 1500;
  await new Promise(done => setTimeout(done, after));
  const left = await harness.kill();
  const {count} = await readBack(left);
  const whole = kept.length > 0 ? [MANY + 1] : [1, MANY + 1];
  if (!whole.includes(count)) throw new Error(`after ${after} ms: ${count} of them, acknowledged ${kept.length}`);
  return {said: `${count === 1 ? 'none' : 'all'}${kept.length > 0 ? ', acknowledged' : ''}`, left};
}

/** Up to the preview, with the button that brings it in. */
async function chooseFile(harness: Harness, file: string): Promise<Page> {
  const options = await harness.openOwn('/src/options/index.html#backup');
  await options.waitForSelector('#backup .btn');
  const input = (await options.$('#backup input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await (await options.waitForSelector('#open'))!.type(PASS);
  await options.keyboard.press('Enter');
  await options.waitForSelector('.stack .lines');
  return options;
}

async function reKeying(harness: Harness, chance: () => number, file: string): Promise<Seen> {
  await keepOne(harness, 'Here before');
  const backup = await chooseFile(harness, file);
  await backup.$eval('.stack .btn-main', button => (button as HTMLElement).click());
  await until(
    () => backup.$eval('#backup', all => all.textContent.includes('They are here now.')),
    'all of them',
    30_000,
  );
  await backup.close();
  const options = await openOptions(harness);
  await options.$eval('.way input', way => (way as HTMLElement).click());
  let locked = false;
  const during = finishLock(options).then(
    () => (locked = true),
    () => undefined,
  );
  // The derivation comes first: the kill falls into what comes after the recovery key is in hand.
  await options.waitForSelector('.key-words li', {timeout: 30_000});
  await new Promise(done => setTimeout(done, chance() * 1000));
  const second = await harness.kill();
  await during;
  await whole(second, locked);
  await new Promise(done => setTimeout(done, chance() * 500));
  const left = await second.kill();
  await whole(left, locked);
  return {said: locked ? 'locked' : 'cut short', left};
}

/** Every record is there and opens, whichever key it is under. */
async function whole(harness: Harness, acknowledgedLock: boolean): Promise<void> {
  const {count, asked} = await readBack(harness);
  if (count !== MANY + 1) throw new Error(`${count} of ${MANY + 1}`);
  if (acknowledgedLock && !asked) throw new Error('The lock was acknowledged, and it is open');
}

/** Opens the panel, and the vault where it is closed. */
async function readBack(harness: Harness): Promise<{texts: string[]; count: number; asked: boolean}> {
  const panel = await harness.openOwn('/src/panel/index.html');
  await panel.waitForSelector('.row, .empty, #pw').catch(async (error: unknown) => {
    const shown = await panel.$eval('body', body => body.innerText).catch(String);
    throw new Error(`No list, and no box for the passphrase: ${shown}`, {cause: error});
  });
  const asked = (await panel.$('#pw')) !== null;
  if (asked) await open(panel, PASSPHRASE);
  await panel.waitForSelector('.row, .empty', {timeout: 30_000});
  // A long list comes in two steps: its size says when all of it is there.
  let last = -1;
  const size = async () => {
    const sizes = await panel.$$eval('.row [aria-setsize], .row', rows =>
      rows.map(row => Number(row.closest('[aria-setsize]')?.getAttribute('aria-setsize') ?? 0)),
    );
    return Math.max(0, ...sizes) || sizes.length;
  };
  await until(async () => {
    const now = await size();
    const settled = now === last;
    last = now;
    await new Promise(done => setTimeout(done, 500));
    return settled;
  }, 'the whole list');
  if (await panel.$('.trouble')) throw new Error('The store does not open');
  const notes = await panel.$$eval('.sub', all => all.map(({textContent}) => textContent));
  if (notes.some(note => /open/.test(note))) throw new Error(`Half a record: ${notes.join()}`);
  return {texts: await listed(panel), count: last, asked};
}
