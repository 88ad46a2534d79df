/*
 * What writing costs with help and without, side by side in one run: rounds take turns,
 * so that whatever else the machine does hits both alike.
 */
import type {Page} from 'puppeteer-core';
import {readSet} from '../../phrasing/sets/score.ts';
import {start, type Harness} from '../harness.ts';
import {servePages, type Pages} from '../pages.ts';
import {turnOn} from '../site.ts';
import type {Row} from './index.ts';
import {traced, type Trace} from './trace.ts';

const ROUNDS = 3;
const KEYS = 50;
/** Milliseconds after which a mark counts as not coming at all. */
const NEVER = 8000;
/** Milliseconds from one key to the next. */
const BEAT = 100;

type FieldKind = 'textarea' | 'contenteditable';

function paragraphs(words: number): string[] {
  const texts = [...readSet('dev'), ...readSet('fresh')].map(item => item.text.replaceAll('\n', ' '));
  const parts: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    parts.push(texts[at % texts.length]!);
    count += parts.at(-1)!.split(' ').length;
  }
  return parts;
}

function pageWith(kind: FieldKind, lines: readonly string[]): string {
  const escaped = lines.map(line => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const css = 'textarea, div { width: 800px; height: 480px; overflow: auto; font: 16px/1.5 sans-serif }';
  const body =
    kind === 'textarea'
      ? `<textarea id="field">${escaped.join('\n')}</textarea>`
      : `<div id="field" contenteditable="true">${escaped.map(line => `<p>${line}</p>`).join('')}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>Note</title><style>${css}</style>${body}`;
}

/** The caret goes to the end of the first paragraph, where most of the text lies below. */
async function enter(page: Page): Promise<void> {
  await page.bringToFront();
  await page.focus('#field');
  await page.$eval('#field', field => {
    if (field instanceof HTMLTextAreaElement) {
      const end = field.value.indexOf('\n');
      field.setSelectionRange(end, end);
    } else getSelection()!.collapse(field.firstChild, field.firstChild!.childNodes.length);
  });
}

/** Keys at a steady beat, sent without waiting for the page, as a person's are. */
async function typeSteadily(page: Page): Promise<void> {
  const letters = 'and then we talked about the week ';
  const sent: Promise<unknown>[] = [];
  const from = performance.now();
  for (let key = 0; key < KEYS; key++) {
    while (performance.now() < from + key * BEAT) await new Promise(setImmediate);
    sent.push(page.keyboard.sendCharacter(letters[key % letters.length]!));
  }
  await Promise.all(sent);
}

async function rest(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate(milliseconds => new Promise(done => setTimeout(done, milliseconds)), milliseconds);
}

async function typingIn(harness: Harness, url: string): Promise<Trace> {
  const page = await harness.openPage(url);
  await enter(page);
  await rest(page, 600);
  const trace = await traced(page, async () => {
    await typeSteadily(page);
    await rest(page, 500);
  });
  await page.close();
  return trace;
}

/** Milliseconds from the last letter of a phrase to its mark, in a note without another. */
async function markAfterPause(harness: Harness, pages: Pages, kind: FieldKind): Promise<number> {
  const page = await harness.openPage(
    pages.set('/still', pageWith(kind, Array<string>(900).fill('We sat by the window.'))),
  );
  await enter(page);
  await rest(page, 600);
  const taken = page.evaluate(
    () =>
      new Promise<number>(done => {
        document.querySelector('#field')!.addEventListener(
          'input',
          () => {
            const from = performance.now();
            const look = () =>
              CSS.highlights.size > 0 || document.querySelector('html > div')
                ? done(performance.now() - from)
                : requestAnimationFrame(look);
            look();
          },
          {once: true},
        );
      }),
  );
  await page.keyboard.sendCharacter(' Ct must call us.');
  const milliseconds = await Promise.race([taken, new Promise<number>(done => setTimeout(done, NEVER, NEVER))]);
  await page.close();
  return milliseconds;
}

async function idleIn(harness: Harness, url: string): Promise<number> {
  const page = await harness.openPage(url);
  await enter(page);
  await rest(page, 1000);
  const {busy} = await traced(page, () => rest(page, 2000));
  await page.close();
  return busy / 2;
}

async function loadOf(harness: Harness, url: string): Promise<number> {
  const page = await harness.openPage('about:blank');
  const {ours} = await traced(page, async () => {
    await page.goto(url);
    await rest(page, 1000);
  });
  await page.close();
  return ours;
}

export async function typingRows(): Promise<Row[]> {
  const pages = await servePages();
  const [helped, alone] = [await start('chrome'), await start('chrome')];
  try {
    await turnOn(helped, await helped.openPage(pages.set('/first', pageWith('textarea', ['']))));
    const rows: Row[] = [];
    for (const kind of ['contenteditable', 'textarea'] as const) {
      for (const words of [1000, 5000]) rows.push(...(await compare(helped, alone, pages, kind, words)));
      const marks = await times(ROUNDS, () => markAfterPause(helped, pages, kind));
      rows.push(row(`typing/${kind}: mark after a pause`, middle(marks), 'ms', 150));
    }
    const url = pages.set('/idle', pageWith('textarea', paragraphs(1000)));
    const idle = (await idleIn(helped, url)) - (await idleIn(alone, url));
    rows.push(row('typing/idle: busy over none', idle, 'ms a second', 1));
    const plain = pages.set(
      '/plain',
      `<!doctype html><title>Read</title>${'<p>We sat by the window.</p>'.repeat(300)}`,
    );
    rows.push(
      row('page/without a field: our script', middle(await times(ROUNDS, () => loadOf(helped, plain))), 'ms', 2),
    );
    return rows;
  } finally {
    await helped.close();
    await alone.close();
    await pages.close();
  }
}

async function compare(helped: Harness, alone: Harness, pages: Pages, kind: FieldKind, words: number): Promise<Row[]> {
  const url = pages.set(`/${kind}-${words}`, pageWith(kind, paragraphs(words)));
  const [on, off]: [Trace[], Trace[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    off.push(await typingIn(alone, url));
    on.push(await typingIn(helped, url));
  }
  const perKey = (traces: readonly Trace[]) => middle(traces.map(({busy}) => busy)) / KEYS;
  const name = `typing/${kind}, ${words} words`;
  const most = kind === 'textarea' ? 1.3 : 1.15;
  return [
    {name: `${name}: main thread a key, without`, value: perKey(off), unit: 'ms', bar: '', holds: true},
    {name: `${name}: main thread a key`, value: perKey(on), unit: 'ms', bar: '', holds: true},
    row(`${name}: over none`, perKey(on) / perKey(off), '×', most),
    row(`${name}: longest task`, middle(on.map(({longest}) => longest)), 'ms', 50),
    ...(kind === 'contenteditable'
      ? [row(`${name}: layouts we forced`, middle(on.map(one => one.layouts)), '', 0)]
      : []),
  ];
}

function row(name: string, value: number, unit: string, most: number): Row {
  return {name, value, unit, bar: `≤ ${most}`, holds: value <= most};
}

async function times<T>(count: number, act: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let i = 0; i < count; i++) all.push(await act());
  return all;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
