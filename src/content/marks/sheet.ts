/*
 * Where phrases stand in a text box: paragraph by paragraph, as far down as somebody
 * looks, and only what an edit touched is measured again.
 */
import type {Span} from '../../phrasing/types.ts';
import {editBetween} from '../followEdit.ts';
import {keyOf, paragraphsOf, partsOf, withEdit, type Paragraph} from './paragraphs.ts';
import type {Asked, Ruler} from './ruler.ts';

/** Code units and paragraphs that are measured in one layout. */
const MOST = 8000;
const MOST_LINES = 60;

export class Sheet {
  readonly #ruler: Ruler;
  #text: string;
  #paragraphs: Paragraph[];
  /** Of the first paragraph: padding, or what centres a single line. */
  #top = 0;

  constructor(ruler: Ruler, text: string) {
    this.#ruler = ruler;
    this.#text = text;
    this.#paragraphs = paragraphsOf(text);
  }

  get text(): string {
    return this.#text;
  }

  read(now: string): void {
    if (now === this.#text) return;
    this.#paragraphs = withEdit(this.#paragraphs, editBetween(this.#text, now), now);
    this.#text = now;
  }

  /** The field is set in another way: what was measured is no longer true. */
  forget(): void {
    this.#paragraphs = paragraphsOf(this.#text);
  }

  /**
   * Learns the heights down to `bottom`, in the field's own pixels, and in the same layout where these spans stand.
   * @param until Stops at that moment, by `performance.now()`.
   * @returns Whether all of it is known now.
   */
  measureTo(bottom: number, scale: number, until: number, spans: readonly Span[] = []): boolean {
    let y = this.#top;
    let start = 0;
    for (let at = 0; at < this.#paragraphs.length && y <= bottom; at++) {
      const paragraph = this.#paragraphs[at]!;
      if (paragraph.height === undefined) {
        if (performance.now() >= until) return false;
        this.#measureFrom(at, start, scale, spans);
        if (at === 0) y = this.#top;
      }
      y += paragraph.height!;
      start += paragraph.length + 1;
    }
    return true;
  }

  /** Where the paragraph ends that holds this offset; all above it is measured by then. */
  bottomAt(offset: number): number {
    let y = this.#top;
    let start = 0;
    for (const {length, height} of this.#paragraphs) {
      y += height ?? 0;
      start += length + 1;
      if (start > offset) break;
    }
    return y;
  }

  /** The stretch of text between two heights, as far as it was measured. */
  spanIn(top: number, bottom: number): Span {
    const span = {start: this.#text.length, end: 0};
    let y = this.#top;
    let start = 0;
    for (const {length, height} of this.#paragraphs) {
      if (height === undefined || y > bottom) break;
      if (y + height >= top) {
        span.start = Math.min(span.start, start);
        span.end = start + length;
      }
      y += height;
      start += length + 1;
    }
    return span;
  }

  /** For each span its rectangles, from the corner of the padding box, unscrolled; heights above are known by then. */
  rectsOf(spans: readonly Span[], scale: number): DOMRect[][] {
    const parts = spans.map(span => partsOf(this.#paragraphs, span));
    this.#measureParts(parts.flat(), scale);
    const tops = this.#tops();
    return parts.map(all =>
      all.flatMap(({at, span}) =>
        this.#paragraphs
          [at]!.rects.get(keyOf(span))!
          .map(({x, y, width, height}) => new DOMRect(x, y + tops[at]!, width, height)),
      ),
    );
  }

  /** Where the text ends, where all of it was measured. */
  get bottom(): number | undefined {
    let y = this.#top;
    for (const {height} of this.#paragraphs) {
      if (height === undefined) return;
      y += height;
    }
    return y;
  }

  #measureFrom(first: number, start: number, scale: number, spans: readonly Span[]): void {
    const asked: Asked[] = [];
    let length = 0;
    for (let at = first; at < this.#paragraphs.length && asked.length < MOST_LINES && length < MOST; at++) {
      const paragraph = this.#paragraphs[at]!;
      if (paragraph.height !== undefined) break;
      const from = start + length;
      const words = this.#text.slice(from, from + paragraph.length);
      asked.push({words, isFirst: at === 0, spans: withinOf(spans, from, words.length)});
      length += paragraph.length + 1;
    }
    for (const [index, {top, height, rects}] of this.#ruler.measure(asked, scale).entries()) {
      const paragraph = this.#paragraphs[first + index]!;
      paragraph.height = height;
      for (const [which, span] of asked[index]!.spans.entries()) paragraph.rects.set(keyOf(span), rects[which]!);
      if (first + index === 0) this.#top = top;
    }
  }

  #measureParts(parts: readonly {at: number; span: Span}[], scale: number): void {
    const missing = new Map<number, Span[]>();
    for (const {at, span} of parts) {
      if (!this.#paragraphs[at]!.rects.has(keyOf(span))) missing.set(at, [...(missing.get(at) ?? []), span]);
    }
    if (missing.size === 0) return;
    const starts = this.#starts();
    const asked = [...missing].map(([at, spans]) => {
      const words = this.#text.slice(starts[at], starts[at]! + this.#paragraphs[at]!.length);
      return {words, isFirst: at === 0, spans};
    });
    const measured = this.#ruler.measure(asked, scale);
    for (const [index, [at, spans]] of [...missing].entries()) {
      for (const [which, span] of spans.entries())
        this.#paragraphs[at]!.rects.set(keyOf(span), measured[index]!.rects[which]!);
    }
  }

  #tops(): number[] {
    let y = this.#top;
    return this.#paragraphs.map(({height}) => (y += height ?? 0) - (height ?? 0));
  }

  #starts(): number[] {
    let start = 0;
    return this.#paragraphs.map(({length}) => (start += length + 1) - length - 1);
  }
}

/** What of the spans lies in one paragraph, counted from its start. */
function withinOf(spans: readonly Span[], from: number, length: number): Span[] {
  return spans
    .filter(({start, end}) => start < from + length && end > from)
    .map(({start, end}) => ({start: Math.max(0, start - from), end: Math.min(length, end - from)}));
}
