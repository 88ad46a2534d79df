/*
 * The ranges under our highlights. A live range follows the text while one writes, so
 * one that lies right is left alone: at each change the browser goes through all of them.
 */
import {rangeAt, type TextPlace} from '../textModel.ts';

type Mine = {readonly highlight: Highlight; ranges: readonly Range[]};

export class Painted {
  readonly #highlights: HighlightRegistry;
  readonly #mine = new Map<string, Mine>();

  constructor(highlights: HighlightRegistry) {
    this.#highlights = highlights;
  }

  /** Makes the highlight `name` cover these places and no others. */
  paint(name: string, places: readonly TextPlace[]): void {
    const mine = this.#mine.get(name) ?? {highlight: new Highlight(), ranges: []};
    this.#mine.set(name, mine);
    // Both are in the order of the text, but for a few: the first that is left is nearly always the one.
    const before = new Set(mine.ranges);
    mine.ranges = places.map(place => {
      for (const range of before) {
        if (!liesAt(range, place)) continue;
        before.delete(range);
        return range;
      }
      const range = rangeAt(place);
      mine.highlight.add(range);
      return range;
    });
    for (const range of before) mine.highlight.delete(range);
    if (mine.ranges.length === 0) this.#highlights.delete(name);
    // The registry is the page's as well: it may have been cleared.
    else if (this.#highlights.get(name) !== mine.highlight) this.#highlights.set(name, mine.highlight);
  }

  clear(): void {
    for (const [name, {highlight}] of this.#mine) {
      this.#highlights.delete(name);
      highlight.clear();
    }
  }
}

function liesAt({startContainer, startOffset, endContainer, endOffset}: Range, place: TextPlace): boolean {
  const {first, from, last, to} = place;
  return startContainer === first && startOffset === from && endContainer === last && endOffset === to;
}
