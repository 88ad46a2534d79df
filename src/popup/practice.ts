/*
 * Which prompts were shown, starred and put away: ids of our own library, nothing a
 * person wrote, and still theirs alone: sealed in their vault.
 */
import {choosePrompt, type History} from '../prompts/choose.ts';
import type {Entry, Moment, Theme} from '../prompts/types.ts';
import {putPracticeState, readPracticeState} from '../reflections/index.ts';

export type PracticeState = History & {
  readonly starred: readonly string[];
  readonly hidden: readonly string[];
};

export class Practice {
  state: PracticeState;
  /** One write after another: an older state never lands after a newer one. */
  #queue: Promise<void> = Promise.resolve();
  readonly #put: (state: PracticeState) => Promise<void>;

  constructor(state: PracticeState, put: (state: PracticeState) => Promise<void>) {
    this.state = state;
    this.#put = put;
  }

  /** The next prompt out of the moment's bag; what was shown is remembered. */
  next(entries: readonly Entry[], moment: Moment | undefined, theme?: Theme): Entry | undefined {
    const {hidden, starred} = this.state;
    const next = choosePrompt(entries, this.state, {moment, theme, hidden, pinned: starred});
    if (next) this.#change(next.history);
    return next?.prompt;
  }

  star(id: string, on: boolean): void {
    this.#change({starred: toggled(this.state.starred, id, on)});
  }

  hide(id: string, on: boolean): void {
    this.#change({hidden: toggled(this.state.hidden, id, on)});
  }

  #change(change: Partial<PracticeState>): void {
    const state = {...this.state, ...change};
    this.state = state;
    // Of several changes in a row the last is enough. Where it cannot be kept, a question comes again: no harm.
    this.#queue = this.#queue.then(() => (state === this.state ? this.#put(state) : undefined)).catch(() => undefined);
  }
}

/** An empty one where the store does not open: the question comes all the same. */
export async function readPractice(): Promise<Practice> {
  try {
    return practiceOf((await readPracticeState()) ?? {}, putPracticeState);
  } catch {
    return practiceOf({}, () => Promise.resolve());
  }
}

function practiceOf(stored: Partial<PracticeState>, put: (state: PracticeState) => Promise<void>): Practice {
  const {seed, bags = {}, shown = [], starred = [], hidden = []} = stored;
  return new Practice({seed: seed ?? Math.random(), bags, shown, starred, hidden}, put);
}

function toggled(ids: readonly string[], id: string, on: boolean): string[] {
  return on ? [...new Set([...ids, id])] : ids.filter(other => other !== id);
}
