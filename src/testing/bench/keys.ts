/*
 * What a key costs with help and without, side by side in one run: sides take turns, so
 * that whatever else the machine does hits both alike, and time is the main thread's own:
 * what others take from it is not counted. Each round has browsers of its own.
 */
import type {Pages} from '../pages.ts';
import {enter, fieldKinds, pageWith, rest, typeSteadily, type FieldKind} from './notePages.ts';
import {paragraphs} from './noteText.ts';
import {atMost, isAsked, median, shown, times, type Row} from './row.ts';
import {NONE, OFF, OURS, withSides, type Side, type Sides} from './sides.ts';
import {layoutsForced, tasksIn, type Tasks} from './trace.ts';

const ROUNDS = 5;
const KEYS = 100;
/** Milliseconds from one key to the next. */
const BEAT = 100;
/** Milliseconds of main-thread time above which a key is felt. */
const LONG = 50;

type Note = {readonly kind: FieldKind; readonly words: number};
/** All of one note's cost: from the press into the field until it is marked, and then the keys. */
type Cost = {readonly begin: Tasks; readonly keys: Tasks};
/** By the side's name. */
type Costs = ReadonlyMap<string, Cost>;

const notes: readonly Note[] = fieldKinds.flatMap(kind => [1000, 5000, 20_000].map(words => ({kind, words})));

/** @param only What the rows' names begin with that were asked for. */
export async function keyRows(pages: Pages, only: string): Promise<Row[]> {
  const asked = notes.filter(note => isAsked(nameOf(note), only));
  if (asked.length === 0) return [];
  // Whoever comes first meets a colder browser: they take turns at that as well.
  let turn = 0;
  const rounds = await times(ROUNDS, () => withSides(pages, sides => costsIn(asked, sides, pages, turn++ % 2 === 1)));
  const layouts = await withSides(pages, ({ours}) => layoutRows(asked, ours, pages));
  return [
    ...asked.flatMap((note, at) =>
      rowsOf(
        note,
        rounds.map(costs => costs[at]!),
      ),
    ),
    ...layouts,
  ];
}

/** For each note. */
async function costsIn(
  notes: readonly Note[],
  {alone, off, ours, peers}: Sides,
  pages: Pages,
  turned: boolean,
): Promise<Costs[]> {
  const sides = [alone, off, ours, ...peers];
  if (turned) sides.reverse();
  const all: Costs[] = [];
  for (const note of notes) {
    const costs = new Map<string, Cost>();
    for (const side of sides) costs.set(side.name, await costIn(side, urlOf(note, pages)));
    all.push(costs);
  }
  return all;
}

async function costIn(side: Side, url: string): Promise<Cost> {
  const page = await side.openPage(url);
  const begin = await tasksIn(page, async () => {
    await enter(page);
    await rest(page, 1000);
  });
  const keys = await tasksIn(page, async () => {
    await typeSteadily(page, KEYS, BEAT);
    await rest(page, 500);
  });
  await page.close();
  return {begin, keys};
}

/** A ratio is the middle one of those of each round: a machine that slows down meets both. */
function rowsOf(note: Note, rounds: readonly Costs[]): Row[] {
  const of = (side: string, pick: (cost: Cost) => number) => median(rounds.map(costs => pick(costs.get(side)!)));
  const perKey = (side: string) => of(side, ({keys}) => keys.busy) / KEYS;
  const busy = (costs: Costs, side: string) => costs.get(side)!.keys.busy;
  const over = (side: string, base = NONE) => median(rounds.map(costs => busy(costs, side) / busy(costs, base)));
  const name = nameOf(note);
  const peers = [...rounds[0]!.keys()].filter(side => ![NONE, OFF, OURS].includes(side));
  const most = note.kind === 'textarea' ? 1.3 : 1.15;
  const longest = (what: keyof Cost) => of(OURS, cost => cost[what].longest);
  return [
    shown(`${name}: main thread a key, without`, perKey(NONE), 'ms'),
    shown(`${name}: main thread a key`, perKey(OURS), 'ms'),
    atMost(`${name}: over none`, over(OURS), '×', most),
    atMost(`${name}: over the same browser, site off`, over(OURS, OFF), '×', most),
    ...peers.map(peer => shown(`${name}: over none, ${peer}`, over(peer), '×')),
    atMost(`${name}: longest task`, longest('keys'), 'ms', LONG),
    atMost(`${name}: longest task from focus to marks`, longest('begin'), 'ms', LONG),
  ];
}

async function layoutRows(notes: readonly Note[], ours: Side, pages: Pages): Promise<Row[]> {
  const rows: Row[] = [];
  for (const note of notes.filter(({kind}) => kind === 'contenteditable')) {
    const page = await ours.openPage(urlOf(note, pages));
    await enter(page);
    await rest(page, 1000);
    // Up to the last key: at the pause the note is read, and what is in sight is asked for.
    const layouts = await layoutsForced(page, () => typeSteadily(page, KEYS, BEAT));
    await page.close();
    rows.push(atMost(`${nameOf(note)}: layouts we forced at keys`, layouts, '', 0));
  }
  return rows;
}

function nameOf({kind, words}: Note): string {
  return `typing/${kind}, ${words} words`;
}

function urlOf({kind, words}: Note, pages: Pages): string {
  return pages.set(`/${kind}-${words}`, pageWith(kind, paragraphs(words)));
}
