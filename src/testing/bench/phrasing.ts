/* The engine's speed, as ratios to walking the words of the same text in the same run. */
import {check, createReader} from '../../phrasing/index.ts';
import {rules} from '../../phrasing/rules/index.ts';
import {english} from '../../phrasing/wording.ts';
import {readSet} from '../../phrasing/sets/score.ts';
import type {Row} from './index.ts';

/** Runs until it has taken a while; milliseconds of the fastest fifth, which noise touches least. */
function time(act: () => unknown): number {
  const times: number[] = [];
  const end = performance.now() + 600;
  while (performance.now() < end || times.length < 5) {
    const began = performance.now();
    act();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const best = times.slice(0, Math.max(1, Math.floor(times.length / 5)));
  return best.reduce((sum, one) => sum + one, 0) / best.length;
}

function walk(text: string): number {
  let count = 0;
  for (const word of text.toLowerCase().matchAll(/[\p{L}\p{N}'’-]+/gu)) count += word[0].length > 0 ? 1 : 0;
  return count;
}

/** Notes of our annotated sets, one a paragraph, until there are so many words. */
function notes(words: number, joint: string): string {
  const texts = [...readSet('dev'), ...readSet('fresh')].map(item => item.text.replaceAll('\n', ' '));
  const parts: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const text = texts[at % texts.length]!;
    parts.push(text);
    count += text.split(' ').length;
  }
  return parts.join(joint);
}

export function phrasingRows(): Row[] {
  const [small, middle, large] = [1000, 10_000, 100_000].map(words => notes(words, '\n')) as [string, string, string];
  const full = time(() => check(middle));
  const rows: Row[] = [
    row('phrasing/check 10,000 words', full, 'ms', '', true),
    ratio('phrasing/check over walking the words', full / time(() => walk(middle)), 4),
    ratio('phrasing/100,000 words over 10 × 10,000', time(() => check(large)) / (10 * full), 1.5),
    ratio('phrasing/10,000 words over 10 × 1,000', full / (10 * time(() => check(small))), 1.5),
  ];
  for (const [name, joint] of [
    ['paragraphs', '\n'],
    ['one paragraph', ' '],
  ] as const) {
    const text = notes(10_000, joint);
    const reader = createReader({rules, wording: english});
    reader.read(text);
    let key = 0;
    const edit = time(() => reader.read(text.slice(0, 30_000) + String(key++ % 10) + text.slice(30_000)));
    rows.push(ratio(`phrasing/one key over a full pass, ${name}`, edit / time(() => check(text)), 0.1));
  }
  const hostile = {
    'one line of a megabyte': 'must '.repeat(200_000),
    'a hundred thousand quotes': '"must" '.repeat(100_000),
    'nested brackets': '('.repeat(100_000) + 'must' + ')'.repeat(100_000),
  };
  for (const [name, text] of Object.entries(hostile)) {
    const half = time(() => check(text.slice(0, text.length / 2)));
    rows.push(ratio(`phrasing/${name}, twice over once`, time(() => check(text)) / half, 2.6));
  }
  return rows;
}

function row(name: string, value: number, unit: string, bar: string, holds: boolean): Row {
  return {name, value, unit, bar, holds};
}

function ratio(name: string, value: number, most: number): Row {
  return row(name, value, '×', `≤ ${most} ×`, value <= most);
}
