/*
 * What a session asks of the place one writes in, whichever kind it is.
 */
import type {Finding, Span} from '../phrasing/index.ts';

export type Surface = {
  /** The text as it stands now. */
  read(): string;
  /** Draws these findings, the open one washed as well. Offsets are into the text last read. */
  paint(findings: readonly Finding[], open: Finding | undefined): void;
  /** After an edit and before the next reading: keeps the marks that are still true. */
  typed(text: string): void;
  /** Where a span is on screen, in this document's viewport; empty where it is out of sight. */
  rectsOf(span: Span): DOMRect[];
  /** Where the text ends on screen, from the window's top; undefined where it goes on below what the field shows. */
  end(): number | undefined;
  /** The offset under a point, or undefined. */
  offsetAt(x: number, y: number): number | undefined;
  /** The caret's offset, or undefined where it is not in the field. */
  caret(): number | undefined;
  select(span: Span): void;
  reveal(span: Span): void;
};
