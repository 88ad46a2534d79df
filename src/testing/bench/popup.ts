/*
 * How soon the popup is painted, and how soon one can type in it, from the start of its
 * navigation as the page's own clock has it. Each row stands twice: in milliseconds, and
 * divided by what a fixed piece of work took in the same run.
 */
import type {Page} from 'puppeteer-core';
import {findBrowser} from '../find.ts';
import {start, until, type Harness, type Kind} from '../harness.ts';
import type {Row} from './index.ts';

const TRIES = 9;
const bars = {painted: 100, typeable: 150} as const;
type Times = {readonly painted: number; readonly typeable: number; readonly work: number};

export async function popupRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kind of ['chrome', 'firefox'] as const) {
    if (!findBrowser(kind)) continue;
    const harness = await start(kind);
    try {
      const times: Times[] = [];
      // The first opening also makes the vault; people meet that one once.
      for (let run = 0; run <= TRIES; run++) times.push(await openOnce(harness));
      rows.push(...rowsOf(times.slice(1), kind));
    } finally {
      await harness.close();
    }
  }
  return rows;
}

function rowsOf(times: readonly Times[], kind: Kind): Row[] {
  const work = median(times.map(time => time.work));
  return (['painted', 'typeable'] as const).flatMap(what => {
    const value = median(times.map(time => time[what]));
    const bar = bars[what];
    return [
      {name: `popup/${what}, ${kind}`, value, unit: 'ms', bar: `≤ ${bar}`, holds: value <= bar},
      // To compare runs of one computer, busy or not; there is no bar on it.
      {name: `popup/${what}, in pieces of work, ${kind}`, value: value / work, unit: '×', bar: '', holds: true},
    ];
  });
}

async function openOnce(harness: Harness): Promise<Times> {
  const popup = await harness.openOwn('/src/popup/index.html');
  // First run opens in a tab of its own; a page behind another is not painted.
  await popup.bringToFront();
  await popup.waitForSelector('#words');
  const painted = await until(() => popup.evaluate(paintedAt), 'the first paint');
  const typeable = await until(() => popup.evaluate(typeableAt), 'the box with the focus');
  const work = await popup.evaluate(workFor);
  await close(popup);
  return {painted, typeable, work};
}

/** When the first words stood on the screen. */
function paintedAt(): number | undefined {
  return performance.getEntriesByType('paint').find(({name}) => name === 'first-contentful-paint')?.startTime;
}

/** When the box got the focus: the page says so itself, in a mark without words. */
function typeableAt(): number | undefined {
  return performance.getEntriesByName('typeable')[0]?.startTime;
}

/** A fixed piece of work: numbers sorted as text, over and over. */
function workFor(): number {
  const began = performance.now();
  for (let turn = 0; turn < 10; turn++) {
    Array.from({length: 4000}, (_none, index) => String((index * 7919) % 4001)).sort();
  }
  return performance.now() - began;
}

async function close(popup: Page): Promise<void> {
  await popup.close().catch(() => undefined);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
