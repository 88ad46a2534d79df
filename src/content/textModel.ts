/*
 * One plain text for an editable element, and the way back from offsets to nodes.
 * Blocks and line breaks become newlines; islands that cannot be edited become one
 * mark that no phrase can cross. Spaces of every kind are one: editors swap them.
 */
import type {Span} from '../phrasing/index.ts';

/** Where a span begins and ends in text nodes. */
export type TextPlace = {readonly first: Text; readonly from: number; readonly last: Text; readonly to: number};

export type TextModel = {
  readonly text: string;
  /** Undefined where the span does not lie in text nodes, or these are no longer what they were. */
  placeOf(span: Span): TextPlace | undefined;
  /** A live range over `span`, or undefined where it does not lie in text nodes. */
  rangeOf(span: Span): Range | undefined;
  /** Where a DOM position falls in the text, or undefined outside of it. */
  offsetOf(node: Node, offset: number): number | undefined;
};

type Piece = {readonly node: Text; readonly start: number; readonly length: number};

const blocks = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const skipped = new Set(
  'script style template noscript button select textarea input svg audio video canvas iframe object'.split(' '),
);
const ISLAND = '\ufffc';

export function modelOf(host: HTMLElement): TextModel {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const newline = () => {
    if (length > 0 && !parts.at(-1)!.endsWith('\n')) add('\n');
  };
  // Where the page shows a newline as a space it is one; in our text it ends a paragraph.
  const spaces = /pre|break/.test(getComputedStyle(host).whiteSpace) ? /[\t\u00a0]/g : /[\n\t\u00a0]/g;
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const {data} = node as Text;
      pieces.push({node: node as Text, start: length, length: data.length});
      if (data) add(data.replace(spaces, ' '));
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    const name = element.localName;
    if (name === 'br') return add('\n');
    if (skipped.has(name) || element.hidden) return;
    if (element.contentEditable === 'false' && element !== host) {
      // What an editor draws beside the caret holds nothing, and goes when one selects.
      const isDrawn = !element.hasChildNodes() && name !== 'img';
      return isDrawn ? undefined : add(ISLAND);
    }
    const block = blocks.has(name);
    if (block) newline();
    for (let child = element.firstChild; child; child = child.nextSibling) walk(child);
    if (block) newline();
  };
  for (let child = host.firstChild; child; child = child.nextSibling) walk(child);
  return {
    text: parts.join(''),
    placeOf: span => placeOf(pieces, span),
    rangeOf(span) {
      const place = placeOf(pieces, span);
      return place && rangeAt(place);
    },
    offsetOf: (node, offset) => offsetOf(pieces, node, offset),
  };
}

export function rangeAt({first, from, last, to}: TextPlace): Range {
  const range = first.ownerDocument.createRange();
  range.setStart(first, from);
  range.setEnd(last, to);
  return range;
}

function placeOf(pieces: readonly Piece[], {start, end}: Span): TextPlace | undefined {
  const first = pieces[pieceAt(pieces, start, true)];
  const last = pieces[pieceAt(pieces, end, false)];
  if (!first?.node.isConnected || !last?.node.isConnected) return;
  const from = start - first.start;
  const to = end - last.start;
  if (from > first.node.length || to > last.node.length || to < 0) return;
  return {first: first.node, from, last: last.node, to};
}

/** Index of the piece that holds the offset: for a start the later of two neighbours, for an end the earlier. */
function pieceAt(pieces: readonly Piece[], offset: number, isStart: boolean): number {
  let low = 0;
  let high = pieces.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const {start, length} = pieces[middle]!;
    if (isStart ? start <= offset : start < offset) {
      if (isStart ? offset < start + length : offset <= start + length) found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

function offsetOf(pieces: readonly Piece[], node: Node, offset: number): number | undefined {
  const piece = pieces.find(piece => piece.node === node);
  return piece && piece.start + Math.min(offset, piece.length);
}
