/*
 * Finds among what is in memory, in slices of time: ten thousand texts keep no key
 * waiting. What was found so far is told at once, and the rest when all were looked at.
 */
import type {Kept} from '../reflections/index.ts';
import {noFilters, passes, type Filters} from './filters.ts';
import {matches, parse, searchable} from './search.ts';

/** Milliseconds of looking at a time. */
const SLICE = 10;
/** Texts looked at between two looks at the clock. */
const STEP = 64;
/** Texts folded in one go, while nobody waits. */
const FOLDED = 250;

export class Finder {
  /** Folded texts, made once for each reflection as it stands. */
  #texts = new WeakMap<Kept, string>();
  #turn = 0;
  #all: readonly Kept[] = [];

  /** @param heard Told what matches, in the order of `all`; with a part of it first, where looking takes long. */
  find(all: readonly Kept[], query: string, filters: Filters, heard: (found: readonly Kept[]) => void): void {
    const turn = ++this.#turn;
    const parts = parse(query);
    const plain = filters === noFilters;
    if (parts.length === 0 && plain) return heard(all);
    const now = Date.now();
    const found: Kept[] = [];
    const look = (from: number) => {
      if (turn !== this.#turn) return;
      const end = performance.now() + SLICE;
      let at = from;
      do {
        for (const kept of all.slice(at, at + STEP)) {
          if ((plain || passes(kept, filters, now)) && matches(this.#textOf(kept), parts)) found.push(kept);
        }
        at += STEP;
      } while (at < all.length && performance.now() < end);
      if (at < all.length) setTimeout(() => look(at));
      // Nothing so far is not nothing: what stood there stays until all were looked at.
      if (at >= all.length || (from === 0 && found.length > 0)) heard([...found]);
    };
    look(0);
  }

  /** Folds texts while nobody waits, so that the first key of a search finds them folded. */
  prepare(all: readonly Kept[], from = 0): void {
    if (from === 0) this.#all = all;
    if (from >= all.length || all !== this.#all) return;
    for (const kept of all.slice(from, from + FOLDED)) this.#textOf(kept);
    requestIdleCallback(() => this.prepare(all, from + FOLDED));
  }

  forget(): void {
    this.#turn++;
    this.#texts = new WeakMap();
    this.#all = [];
  }

  #textOf(kept: Kept): string {
    let text = this.#texts.get(kept);
    if (text === undefined) {
      const {reflection} = kept;
      text = searchable([reflection.text, reflection.question ?? '', ...(reflection.tags ?? [])].join('\n'));
      this.#texts.set(kept, text);
    }
    return text;
  }
}
