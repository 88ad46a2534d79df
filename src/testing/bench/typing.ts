/*
 * What writing costs beside its keys: how soon a mark is there, what stays in memory, and
 * what is done where nobody writes.
 */
import type {Page} from 'puppeteer-core';
import {servePages, type Pages} from '../pages.ts';
import {keyRows} from './keys.ts';
import {enter, fieldKinds, pageWith, rest, typeMany, type FieldKind} from './notePages.ts';
import {paragraphs} from './noteText.ts';
import {atMost, median, times, type Row} from './row.ts';
import {withSides, type Side, type Sides} from './sides.ts';
import {scriptsIn, type Scripts} from './trace.ts';

const ROUNDS = 3;
/** Milliseconds after which a mark counts as not coming at all. */
const NEVER = 8000;
const MANY_KEYS = 10_000;

/** @param only What the rows' names begin with that were asked for. */
export async function typingRows(only: string): Promise<Row[]> {
  const pages = await servePages();
  try {
    const keys = await keyRows(pages, only);
    return only.includes(' words') ? keys : [...keys, ...(await withSides(pages, sides => noteRows(sides, pages)))];
  } finally {
    await pages.close();
  }
}

/** What is done on a page without a field. */
export async function pageRows(): Promise<Row[]> {
  const pages = await servePages();
  const text = '<p>We sat by the window.</p>'.repeat(300);
  const url = pages.set('/plain', `<!doctype html><title>Read</title>${text}`);
  try {
    const loads = await withSides(pages, ({ours}) => times(ROUNDS, () => loadOf(ours, url)));
    return [atMost('page/without a field: our script', median(loads), 'ms', 2)];
  } finally {
    await pages.close();
  }
}

async function noteRows(sides: Sides, pages: Pages): Promise<Row[]> {
  const rows: Row[] = [];
  for (const kind of fieldKinds) {
    const marks = await times(ROUNDS, () => markAfterPause(sides.ours, pages, kind));
    rows.push(atMost(`typing/${kind}: mark after a pause`, median(marks), 'ms', 150));
    rows.push(await heapRow(sides, pages, kind));
  }
  return [...rows, ...(await idleRows(sides, pages))];
}

/** Milliseconds from the last letter of a phrase to its mark, in a note without another. */
async function markAfterPause(ours: Side, pages: Pages, kind: FieldKind): Promise<number> {
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

async function heapRow({alone, ours}: Sides, pages: Pages, kind: FieldKind): Promise<Row> {
  const url = pages.set(`/${kind}-heap`, pageWith(kind, paragraphs(1000)));
  const grown = (await heapAfter(ours, url)) - (await heapAfter(alone, url));
  return atMost(`typing/${kind}: heap after ${MANY_KEYS} keys, over none`, grown / 1e6, 'MB', 2);
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

/** What is done in a note that is only looked at. */
async function idleRows({alone, ours}: Sides, pages: Pages): Promise<Row[]> {
  const url = pages.set('/idle', pageWith('textarea', paragraphs(1000)));
  const [with_, without] = [await idleIn(ours, url), await idleIn(alone, url)];
  return [
    atMost('typing/idle: busy over none', (with_.busy - without.busy) / 5, 'ms a second', 1),
    atMost('typing/idle: times our script ran in five seconds', with_.runs, '', 0),
  ];
}

async function idleIn(side: Side, url: string): Promise<Scripts> {
  const page = await side.openPage(url);
  await enter(page);
  await rest(page, 1500);
  const trace = await scriptsIn(page, () => rest(page, 5000));
  await page.close();
  return trace;
}

async function loadOf(side: Side, url: string): Promise<number> {
  const page = await side.openPage('about:blank');
  const {ours} = await scriptsIn(page, async () => {
    await page.goto(url);
    await rest(page, 1000);
  });
  await page.close();
  return ours;
}
