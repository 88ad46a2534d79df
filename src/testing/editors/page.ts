/* Driving an editor page: what a test asks of the probe that each of them offers. */
import type {Page} from 'puppeteer-core';
import {until, type Harness} from '../harness.ts';
import {look, type Box, type Rgb} from '../note.ts';
import type {Ping} from '../../shared/messages.ts';

export type State = {readonly dom: string; readonly model: string; readonly sent: string};
type Probe = {
  changes: number;
  pass(ms: number): void;
  focus(): void;
  select(words: string): void;
  toEnd(): void;
  box(): Box;
  state(): State;
  html(): string;
  sent(): string;
  bold(): string;
};
type WithProbe = {readonly probe: Probe};

/** Calls one of the probe's functions in the page. */
export async function probe<K extends Exclude<keyof Probe, 'changes'>>(
  page: Page,
  name: K,
  ...args: Parameters<Probe[K]>
): Promise<ReturnType<Probe[K]>> {
  return page.evaluate(
    (name, args) => {
      const {probe} = globalThis as unknown as WithProbe;
      return (probe[name] as (...args: unknown[]) => unknown)(...args) as never;
    },
    name,
    args,
  );
}

export async function changesOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as WithProbe).probe.changes);
}

export async function openEditor(harness: Harness, url: string): Promise<Page> {
  const page = await harness.openPage(url);
  await page.waitForFunction(() => 'probe' in globalThis && (globalThis as unknown as WithProbe).probe.box().right > 0);
  return page;
}

/** The selection's colour; an editor may lay its own tint over it. */
const isSelected = ([r, g, b]: Rgb) => r > 200 && g < 90 && b > 200;

/** Where the browser itself paints these words: it selects them, and the selection's colour is looked for. */
export async function placeOf(page: Page, words: string): Promise<Box> {
  const found = await until(async () => {
    // An editor may be about to put back the selection it remembers.
    await probe(page, 'select', words);
    await frames(page, 2);
    // The field alone: a picture of the whole window takes many times as long to read.
    const field = await probe(page, 'box');
    const picture = await look(page, field);
    let box: Box | undefined;
    for (let y = 0; y < picture.height; y++) {
      for (let x = 0; x < picture.width; x++) {
        if (!isSelected(picture.at(x, y))) continue;
        const [left, top] = [field.left + x, field.top + y];
        box = box
          ? {left: Math.min(box.left, left), top: box.top, right: Math.max(box.right, left), bottom: top}
          : {left, top, right: left, bottom: top};
      }
    }
    return box;
  }, `the selection of “${words}”`);
  await probe(page, 'toEnd');
  return found;
}

/** Waits until the editor's text is this everywhere: on screen, in its model, in the form. */
export async function waitForText(page: Page, text: string): Promise<void> {
  let last: State | undefined;
  await until(async () => {
    last = await probe(page, 'state');
    return last.dom === text && last.model === text && last.sent === text;
  }, `“${text}”`).catch((error: unknown) => {
    throw new Error(`${String(error)}, last seen: ${JSON.stringify(last)}`, {cause: error});
  });
}

/** What the keyboard commands send, past the browser's own key table, which drivers do not reach in Chromium. */
export async function command(own: Page, page: Page, ping: Ping['ping']): Promise<void> {
  await own.evaluate(
    async (url, ping) => {
      const tab = (await chrome.tabs.query({})).find(tab => tab.url === url);
      await chrome.tabs.sendMessage(tab!.id!, {ping});
    },
    page.url(),
    ping,
  );
}

/** Lets the page draw: no hand is quicker than a few frames. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(async count => {
    for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
  }, count);
}
