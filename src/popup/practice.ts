/*
 * Which prompts were shown, starred and put away: ids of our own library, nothing a
 * person wrote. Kept in storage.local, so that the first question needs no vault.
 */
import {choosePrompt, type History} from '../prompts/choose.ts';
import type {Entry, Moment, Theme} from '../prompts/types.ts';
import {browser} from '../shared/browser.ts';

export type PracticeState = History & {
  readonly starred: readonly string[];
  readonly hidden: readonly string[];
};
const KEY = 'practice';

export class Practice {
  state: PracticeState;

  constructor(state: PracticeState) {
    this.state = state;
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
    this.state = {...this.state, ...change};
    void browser.storage.local.set({[KEY]: this.state});
  }
}

export async function readPractice(): Promise<Practice> {
  const {[KEY]: stored} = await browser.storage.local.get(KEY);
  const {seed, bags = {}, shown = [], starred = [], hidden = []} = (stored ?? {}) as Partial<PracticeState>;
  return new Practice({seed: seed ?? Math.random(), bags, shown, starred, hidden});
}

function toggled(ids: readonly string[], id: string, on: boolean): string[] {
  return on ? [...new Set([...ids, id])] : ids.filter(other => other !== id);
}
