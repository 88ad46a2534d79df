/*
 * Which prompts were shown, starred and put away: ids of our own library, nothing a
 * person wrote. Kept in storage.local, so that the first question needs no vault.
 */
import {browser} from '../shared/browser.ts';

export type PracticeState = {
  readonly shown: readonly string[];
  readonly starred: readonly string[];
  readonly hidden: readonly string[];
};
const KEY = 'practice';
/** Ids remembered as shown; the longest rest any bag asks for, several times over. */
const MEMORY = 200;

export class Practice {
  state: PracticeState;

  constructor(state: PracticeState) {
    this.state = state;
  }

  show(id: string): void {
    this.#change({shown: [...this.state.shown, id].slice(-MEMORY)});
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
  const {shown = [], starred = [], hidden = []} = (stored ?? {}) as Partial<PracticeState>;
  return new Practice({shown, starred, hidden});
}

function toggled(ids: readonly string[], id: string, on: boolean): string[] {
  return on ? [...new Set([...ids, id])] : ids.filter(other => other !== id);
}
