/*
 * Which prompt comes next: one shuffled bag a moment. A prompt whose theme suits the
 * moment lies in its bag twice, so it comes twice as often; every other lies there once,
 * so all come before any bag is filled again. What was shown last rests.
 *
 * Pure. The order of a bag follows from the seed, the moment, how often it was filled and
 * each prompt's own id: take a prompt from the library or add one, and the rest keep
 * their order.
 */
import {hash} from './hash.ts';
import {suits} from './suits.ts';
import type {Moment, Theme} from './types.ts';

type Choosable = {
  readonly id: string;
  readonly moments: readonly Moment[];
  readonly weight: 'light' | 'deeper';
  /** One's own prompts may have none. */
  readonly theme?: Theme;
  /** Better answered in one's head: it comes over no box. */
  readonly private?: true;
};

/** A bag: how often it was filled, and what was drawn since. */
type Bag = {readonly filled: number; readonly drawn: readonly string[]};

/** All that choosing remembers; ids that left the library do no harm in it. */
export type History = {
  /** Any number, drawn once and kept: no two people have the same order. */
  readonly seed: number;
  readonly bags: Readonly<Partial<Record<Moment | 'any', Bag>>>;
  /** Ids as they were last shown, whatever the moment, newest last; no id twice. */
  readonly shown: readonly string[];
};

export type Wish = {
  /** Absent: any moment. */
  readonly moment?: Moment | undefined;
  /** A highlight led here: this theme if the moment has it, else this theme at any moment. */
  readonly theme?: Theme | undefined;
  /** Never again. */
  readonly hidden?: readonly string[];
  /** First out of every bag. */
  readonly pinned?: readonly string[];
};

/** The most that rests. */
const REST = 20;
/** Ids remembered as shown: more than any library holds. */
const MEMORY = 1000;

/** @returns The prompt and what to remember from now on; undefined where nothing is left to choose from. */
export function choosePrompt<P extends Choosable>(
  prompts: readonly P[],
  history: History,
  wish: Wish,
): {readonly prompt: P; readonly history: History} | undefined {
  const bag = bagFor(prompts, wish);
  const name = wish.moment ?? 'any';
  const resting = restingOf(bag, history.shown);
  const awake = bag.filter(({id}) => !resting.has(id));
  const now = history.bags[name] ?? {filled: 0, drawn: []};
  const left = awake.filter(prompt => drawnOf(now, prompt) < ticketsOf(prompt, wish.moment));
  // A wish for a theme reaches past an empty place in the bag; only a whole empty bag is filled anew.
  const round = left.length > 0 || wish.theme !== undefined ? now : {filled: now.filled + 1, drawn: []};
  const prompt = first(left.length > 0 ? left : awake, candidate => placeOf(candidate, round, history.seed, wish));
  if (!prompt) return undefined;
  const bags = {...history.bags, [name]: {filled: round.filled, drawn: [...round.drawn, prompt.id].slice(-MEMORY)}};
  return {prompt, history: {seed: history.seed, bags, shown: remember(history.shown, prompt.id)}};
}

/** @returns `shown` with this id as the newest. */
export function remember(shown: readonly string[], id: string): readonly string[] {
  return [...shown.filter(other => other !== id), id].slice(-MEMORY);
}

function bagFor<P extends Choosable>(prompts: readonly P[], {moment, theme, hidden = []}: Wish): readonly P[] {
  const offered = prompts.filter(prompt => !prompt.private && !hidden.includes(prompt.id));
  const atMoment = offered.filter(({moments}) => moment === undefined || moments.includes(moment));
  if (theme === undefined) return atMoment;
  const bag = atMoment.filter(prompt => prompt.theme === theme);
  return bag.length > 0 ? bag : offered.filter(prompt => prompt.theme === theme);
}

/** The last twenty shown, or half the bag where it is small; slice(-0) would rest them all. */
function restingOf(bag: readonly Choosable[], shown: readonly string[]): ReadonlySet<string> {
  const rest = Math.min(REST, Math.floor(bag.length / 2));
  const ids = new Set(bag.map(({id}) => id));
  return new Set(rest === 0 ? [] : shown.filter(id => ids.has(id)).slice(-rest));
}

function ticketsOf({theme, weight}: Choosable, moment: Moment | undefined): number {
  return weight === 'light' && theme && moment && suits[moment].includes(theme) ? 2 : 1;
}

function drawnOf({drawn}: Bag, {id}: Choosable): number {
  return drawn.filter(other => other === id).length;
}

/** Lower comes first: pinned ones below 0; a prompt with two places has one in each half of the bag. */
function placeOf(prompt: Choosable, bag: Bag, seed: number, {moment, pinned = []}: Wish): number {
  const tickets = ticketsOf(prompt, moment);
  const copy = drawnOf(bag, prompt);
  const chance = hash(`${seed} ${moment ?? 'any'} ${bag.filled} ${copy} ${prompt.id}`) / 2 ** 32;
  return copy === 0 && pinned.includes(prompt.id) ? chance - 1 : (copy + chance) / tickets;
}

function first<P>(prompts: readonly P[], placed: (prompt: P) => number): P | undefined {
  return prompts.reduce<P | undefined>(
    (best, prompt) => (best === undefined || placed(prompt) < placed(best) ? prompt : best),
    undefined,
  );
}
