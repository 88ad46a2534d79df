/*
 * How soon the popup is painted, and how soon one can type in it, from the start of its
 * navigation as the page's own clock has it. Each row stands twice: in milliseconds, and
 * divided by what a fixed piece of work took in the same run, which a busy machine slows
 * down as well.
 */
import type {Page} from 'puppeteer-core';
import {findBrowser} from '../find.ts';
import {start, until, type Harness, type Kind} from '../harness.ts';
import {atMost, median, type Row} from './row.ts';

const TRIES = 9;
/** Milliseconds the piece of work takes on a calm machine of two cores. */
const CALM = 7.5;
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
    return [
      atMost(`popup/${what}, ${kind}`, value, 'ms', bars[what]),
      atMost(`popup/${what}, in pieces of work, ${kind}`, value / work, '×', bars[what] / CALM),
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
