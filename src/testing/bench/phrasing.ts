/*
 * The engine's speed, as ratios of one run: to walking the words of the same text, and to
 * other checkers. Measured is what ships, in time of the processor, which a busy machine
 * stretches least.
 */
import {english as lexicon} from '../../phrasing/english/words.ts';
import {rules} from '../../phrasing/rules/index.ts';
import {english} from '../../phrasing/wording.ts';
import {buildEngine} from './engine.ts';
import {median, type Row} from './row.ts';
import {denseText, noteText, unseenText} from './noteText.ts';
import {fetchPeers, type Peer} from './peers.ts';

/** Milliseconds of processor time for one run, once the code is warm. */
async function time(act: () => unknown, enough = 600): Promise<number> {
  await spend(act, enough);
  return spend(act, enough);
}

/** @param enough Milliseconds of processor time after which it is enough. */
async function spend(act: () => unknown, enough: number): Promise<number> {
  const before = process.cpuUsage();
  for (let runs = 1; ; runs++) {
    await act();
    const {user, system} = process.cpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent >= enough) return spent / runs;
  }
}

function walk(text: string): number {
  let count = 0;
  for (const word of text.toLowerCase().matchAll(/[\p{L}\p{N}'’-]+/gu)) count += word[0].length > 0 ? 1 : 0;
  return count;
}

export async function phrasingRows(): Promise<Row[]> {
  const {check, createReader, size} = await buildEngine();
  const [small, middle, large] = [1000, 10_000, 100_000].map(words => noteText(words)) as [string, string, string];
  // The compiler takes its time with an engine of so many branches: it is asked for in plenty.
  await spend(() => check(large), 5000);
  const full = await time(() => check(middle));
  const crowded = denseText(10_000);
  const rows: Row[] = [
    row('phrasing/engine with its rules, gzip', size, 'kB', '≤ 25 kB', size <= 25),
    row('phrasing/check 10,000 words', full, 'ms', '', true),
    ratio('phrasing/check over walking the words', full / (await time(() => walk(middle))), 4),
    row(
      'phrasing/the same, of notes full of phrases',
      (await time(() => check(crowded))) / (await time(() => walk(crowded))),
      '×',
      '',
      true,
    ),
    ratio('phrasing/100,000 words over 10 × 10,000', (await time(() => check(large))) / (10 * full), 1.5),
    ratio('phrasing/10,000 words over 10 × 1,000', full / (10 * (await time(() => check(small)))), 1.5),
  ];
  for (const peer of await fetchPeers()) rows.push(await beside(peer, full));
  for (const [name, joint] of [
    ['paragraphs', '\n'],
    ['one paragraph', ' '],
  ] as const) {
    const text = noteText(10_000, joint);
    const reader = createReader({lexicon, rules, wording: english});
    reader.read(text);
    let key = 0;
    const edit = await time(() => reader.read(text.slice(0, 30_000) + String(key++ % 10) + text.slice(30_000)));
    rows.push(ratio(`phrasing/one key over a full pass, ${name}`, edit / (await time(() => check(text))), 0.1));
  }
  const hostile = {
    'one line of a megabyte': 'must '.repeat(200_000),
    'a hundred thousand quotes': '"must" '.repeat(100_000),
    'nested brackets': '('.repeat(100_000) + 'must' + ')'.repeat(100_000),
    'every trigger in a row': everyTrigger().repeat(4),
  };
  for (const [name, text] of Object.entries(hostile)) {
    const half = await time(() => check(text.slice(0, text.length / 2)));
    rows.push(ratio(`phrasing/${name}, twice over once`, (await time(() => check(text))) / half, 2.6));
  }
  return rows;
}

/** How many times faster than a peer: each time it reads 10,000 words that it never saw, once it is warm. */
async function beside({name, bar, run}: Peer, ours: number): Promise<Row> {
  const spent: number[] = [];
  for (let round = 0; round < 4; round++) {
    const text = unseenText(10_000);
    spent.push(await spend(() => run(text), 1));
  }
  // The first one warms it up.
  const times = median(spent.slice(1)) / ours;
  return row(`phrasing/faster than ${name}`, times, '×', `≥ ${bar} ×`, times >= bar);
}

/** The words of all patterns, one behind the other. */
function everyTrigger(): string {
  return rules
    .flatMap(({patterns}) => patterns.map(source => source.replace(/[@#<>^~?]/g, '').replaceAll('|', ' ')))
    .join(' ');
}

function row(name: string, value: number, unit: string, bar: string, holds: boolean): Row {
  return {name, value, unit, bar, holds};
}

function ratio(name: string, value: number, most: number): Row {
  return row(name, value, '×', `≤ ${most} ×`, value <= most);
}
