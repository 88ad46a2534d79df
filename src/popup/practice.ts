/*
 * Which prompts were shown, starred and put away: ids alone, nothing a person wrote,
 * and still theirs alone: sealed in their vault.
 */
import {choosePrompt} from '../prompts/choose.ts';
import type {Moment, Theme} from '../prompts/types.ts';
import {rememberedFrom, toggled, type Remembered} from '../prompts/remembered.ts';
import {changeRecord, readRecord} from '../reflections/index.ts';
import type {Askable} from './askable.ts';

type Change = (now: Remembered) => Partial<Remembered>;

export class Practice {
  state: Remembered;
  /** One write after another: an older state never lands after a newer one. */
  #queue: Promise<unknown> = Promise.resolve();
  readonly #put: (change: Change) => Promise<unknown>;

  constructor(state: Remembered, put: (change: Change) => Promise<unknown>) {
    this.state = state;
    this.#put = put;
  }

  /** The next prompt out of the moment's bag; what was shown is remembered. */
  next(prompts: readonly Askable[], moment: Moment | undefined, theme?: Theme): Askable | undefined {
    const {hidden, starred} = this.state;
    const next = choosePrompt(prompts, this.state, {moment, theme, hidden, pinned: starred});
    if (next) this.#change(() => next.history);
    return next?.prompt;
  }

  star(id: string, on: boolean): void {
    this.#change(({starred}) => ({starred: toggled(starred, id, on)}));
  }

  hide(id: string, on: boolean): void {
    this.#change(({hidden}) => ({hidden: toggled(hidden, id, on)}));
  }

  #change(change: Change): void {
    this.state = {...this.state, ...change(this.state)};
    // Where it cannot be kept, a question comes again: no harm.
    this.#queue = this.#queue.then(() => this.#put(change)).catch(() => undefined);
  }
}

/** An empty one where the store does not open: the question comes all the same. */
export async function readPractice(): Promise<Practice> {
  const seed = Math.random();
  try {
    const state = rememberedFrom(await readRecord('popup'), seed);
    // Onto what is kept by then: the settings may have put a question away meanwhile.
    const put = (change: Change) =>
      changeRecord<unknown>('popup', stored => {
        const now = rememberedFrom(stored, seed);
        return {...now, ...change(now)};
      });
    return new Practice(state, put);
  } catch {
    return new Practice(rememberedFrom(undefined, seed), () => Promise.resolve());
  }
}
