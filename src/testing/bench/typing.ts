/*
 * What writing costs with help and without, side by side in one run: rounds take turns,
 * so that whatever else the machine does hits both alike, and time is the main thread's
 * own: what others take from it is not counted.
 */
import type {Page} from 'puppeteer-core';
import {servePages, type Pages} from '../pages.ts';
import type {Row} from './index.ts';
import {enter, fieldKinds, pageWith, rest, typeMany, typeSteadily, type FieldKind} from './notePages.ts';
import {paragraphs} from './noteText.ts';
import {startAlone, startOurs, startPeers, type Side} from './sides.ts';
import {layoutsForced, traced, type Trace} from './trace.ts';

const ROUNDS = 3;
const KEYS = 100;
/** Milliseconds from one key to the next. */
const BEAT = 100;
/** Milliseconds after which a mark counts as not coming at all. */
const NEVER = 8000;
const MANY_KEYS = 10_000;
/** Milliseconds of main-thread time above which a key is felt. */
const LONG = 50;

/** All of one note's cost: from the press into the field until it is marked, and then the keys. */
type Cost = {readonly begin: Trace; readonly keys: Trace};
type Bench = {readonly alone: Side; readonly ours: Side; readonly peers: readonly Side[]; readonly pages: Pages};

export async function typingRows(): Promise<Row[]> {
  const pages = await servePages();
  const first = pages.set('/first', pageWith('textarea', ['']));
  const bench = {pages, alone: await startAlone(), ours: await startOurs(first), peers: await startPeers()};
  try {
    const rows: Row[] = [];
    for (const kind of fieldKinds) {
      for (const words of [1000, 5000, 20_000]) rows.push(...(await compare(bench, kind, words)));
      const marks = await times(ROUNDS, () => markAfterPause(bench, kind));
      rows.push(row(`typing/${kind}: mark after a pause`, middle(marks), 'ms', 150));
      rows.push(await heapRow(bench, kind));
    }
    return [...rows, ...(await stillRows(bench))];
  } finally {
    for (const side of [bench.alone, bench.ours, ...bench.peers]) await side.close();
    await pages.close();
  }
}

async function compare(bench: Bench, kind: FieldKind, words: number): Promise<Row[]> {
  const {alone, ours, peers} = bench;
  const url = bench.pages.set(`/${kind}-${words}`, pageWith(kind, paragraphs(words)));
  const costs = new Map<Side, Cost[]>([alone, ours, ...peers].map(side => [side, []]));
  for (let round = 0; round < ROUNDS; round++) for (const [side, all] of costs) all.push(await typingIn(side, url));
  const perKey = (side: Side) => middle(costs.get(side)!.map(({keys}) => keys.busy)) / KEYS;
  const of = (pick: (cost: Cost) => number) => middle(costs.get(ours)!.map(pick));
  const name = `typing/${kind}, ${words} words`;
  const over = (side: Side) => perKey(side) / perKey(alone);
  return [
    shown(`${name}: main thread a key, without`, perKey(alone), 'ms'),
    shown(`${name}: main thread a key`, perKey(ours), 'ms'),
    row(`${name}: over none`, over(ours), '×', kind === 'textarea' ? 1.3 : 1.15),
    ...peers.map(peer => shown(`${name}: over none, ${peer.name}`, over(peer), '×')),
    row(
      `${name}: longest task`,
      of(({keys}) => keys.longest),
      'ms',
      LONG,
    ),
    row(
      `${name}: longest task from focus to marks`,
      of(({begin}) => begin.longest),
      'ms',
      LONG,
    ),
    ...(kind === 'contenteditable'
      ? [row(`${name}: layouts we forced at keys`, await layoutsIn(ours, url), '', 0)]
      : []),
  ];
}

async function typingIn(side: Side, url: string): Promise<Cost> {
  const page = await side.openPage(url);
  const begin = await traced(page, async () => {
    await enter(page);
    await rest(page, 1000);
  });
  const keys = await traced(page, () => typeKeys(page));
  await page.close();
  return {begin, keys};
}

async function layoutsIn(side: Side, url: string): Promise<number> {
  const page = await side.openPage(url);
  await enter(page);
  await rest(page, 1000);
  // Up to the last key: at the pause the note is read, and what is in sight is asked for.
  const layouts = await layoutsForced(page, () => typeSteadily(page, KEYS, BEAT));
  await page.close();
  return layouts;
}

async function typeKeys(page: Page): Promise<void> {
  await typeSteadily(page, KEYS, BEAT);
  await rest(page, 500);
}

/** Milliseconds from the last letter of a phrase to its mark, in a note without another. */
async function markAfterPause({ours, pages}: Bench, kind: FieldKind): Promise<number> {
  const page = await ours.openPage(
    pages.set('/still', pageWith(kind, Array<string>(900).fill('We sat by the window.'))),
  );
  await enter(page);
  await rest(page, 1000);
  await page.evaluate(() => {
    const before = document.querySelectorAll('html > div').length;
    const isMarked = () => CSS.highlights.size > 0 || document.querySelectorAll('html > div').length > before;
    const field = document.querySelector('#field')!;
    const marked = new Promise<number>(done => {
      const look = (from: number) =>
        isMarked() ? done(performance.now() - from) : requestAnimationFrame(() => look(from));
      field.addEventListener('input', () => look(performance.now()), {once: true});
    });
    (globalThis as unknown as {marked: Promise<number>}).marked = marked;
  });
  await page.keyboard.sendCharacter(' Ct must call us.');
  const taken = page.evaluate(() => (globalThis as unknown as {marked: Promise<number>}).marked);
  const milliseconds = await Promise.race([taken, new Promise<number>(done => setTimeout(done, NEVER, NEVER))]);
  await page.close();
  return milliseconds;
}

async function heapRow({alone, ours, pages}: Bench, kind: FieldKind): Promise<Row> {
  const url = pages.set(`/${kind}-heap`, pageWith(kind, paragraphs(1000)));
  const grown = (await heapAfter(ours, url)) - (await heapAfter(alone, url));
  return row(`typing/${kind}: heap after ${MANY_KEYS} keys, over none`, grown / 1e6, 'MB', 2);
}

/** Bytes by which the page's heap grew, ours in it. */
async function heapAfter(side: Side, url: string): Promise<number> {
  const page = await side.openPage(url);
  await enter(page);
  await typeMany(page, 500);
  const before = await heapOf(page);
  await typeMany(page, MANY_KEYS);
  const grown = (await heapOf(page)) - before;
  await page.close();
  return grown;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const {JSHeapUsedSize} = await page.metrics();
  await session.detach();
  return JSHeapUsedSize!;
}

/** What is done where nobody writes: in a note that is only looked at, and on a page without a field. */
async function stillRows({alone, ours, pages}: Bench): Promise<Row[]> {
  const url = pages.set('/idle', pageWith('textarea', paragraphs(1000)));
  const [with_, without] = [await idleIn(ours, url), await idleIn(alone, url)];
  const text = '<p>We sat by the window.</p>'.repeat(300);
  const plain = pages.set('/plain', `<!doctype html><title>Read</title>${text}`);
  const loads = await times(ROUNDS, () => loadOf(ours, plain));
  return [
    row('typing/idle: busy over none', (with_.busy - without.busy) / 5, 'ms a second', 1),
    row('typing/idle: times our script ran in five seconds', with_.runs, '', 0),
    row('page/without a field: our script', middle(loads), 'ms', 2),
  ];
}

async function idleIn(side: Side, url: string): Promise<Trace> {
  const page = await side.openPage(url);
  await enter(page);
  await rest(page, 1500);
  const trace = await traced(page, () => rest(page, 5000));
  await page.close();
  return trace;
}

async function loadOf(side: Side, url: string): Promise<number> {
  const page = await side.openPage('about:blank');
  const {ours} = await traced(page, async () => {
    await page.goto(url);
    await rest(page, 1000);
  });
  await page.close();
  return ours;
}

function row(name: string, value: number, unit: string, most: number): Row {
  return {name, value, unit, bar: `≤ ${most}`, holds: value <= most};
}

/** There to be looked at. */
function shown(name: string, value: number, unit: string): Row {
  return {name, value, unit, bar: '', holds: true};
}

async function times<T>(count: number, act: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < count; i++) all.push(await act());
  return all;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
