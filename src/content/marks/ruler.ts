/*
 * Measures paragraphs of a text box in a mirror that is set like it. Words are in the
 * mirror only while it is measured. Its nodes stay where they are: Chromium ends a step
 * of undo when one is taken out of the document.
 */
import type {Span} from '../../phrasing/types.ts';
import type {TextBox} from '../fields.ts';
import {mirrorStyle} from './metrics.ts';

export type Asked = {readonly words: string; readonly isFirst: boolean; readonly spans: readonly Span[]};
/** In the field's own pixels: `top` from the corner of the padding box, `rects` from there and from `top`. */
export type Measured = {
  readonly top: number;
  readonly height: number;
  readonly rects: readonly (readonly DOMRect[])[];
};
type Line = {readonly box: HTMLElement; readonly words: Text; isFirst: boolean};

export class Ruler {
  readonly element: HTMLElement;
  readonly #field: TextBox;
  readonly #lines: Line[] = [];
  #set = '';

  constructor(field: TextBox) {
    this.#field = field;
    this.element = field.ownerDocument.createElement('div');
  }

  /** Sets the mirror as the field is set now. @returns Whether that differs from before: then nothing measured is true. */
  set(): boolean {
    const style = mirrorStyle(this.#field);
    const set = JSON.stringify(style);
    if (set === this.#set) return false;
    this.#set = set;
    Object.assign(this.element.style, style);
    return true;
  }

  /** One layout for all that is asked. @param scale The viewport's pixels to one of the field's own. */
  measure(asked: readonly Asked[], scale: number): Measured[] {
    for (const [at, {words, isFirst}] of asked.entries()) {
      const line = (this.#lines[at] ??= this.#addLine());
      // Text is indented once in a field, in its first paragraph.
      if (line.isFirst !== isFirst) line.box.style.textIndent = isFirst ? '' : '0';
      line.isFirst = isFirst;
      // With its newline an empty paragraph has a height as well.
      line.words.data = `${words}\n`;
    }
    const origin = this.element.getBoundingClientRect();
    const measured = asked.map(({spans}, at) => measureLine(this.#lines[at]!, spans, origin, scale));
    for (const {words} of this.#lines.slice(0, asked.length)) words.data = '';
    return measured;
  }

  #addLine(): Line {
    const box = this.element.ownerDocument.createElement('div');
    const words = this.element.ownerDocument.createTextNode('');
    // An empty one takes no room.
    box.style.cssText = 'flex:1 0 auto;unicode-bidi:inherit';
    box.append(words);
    this.element.append(box);
    return {box, words, isFirst: true};
  }
}

function measureLine({box, words}: Line, spans: readonly Span[], origin: DOMRect, scale: number): Measured {
  const {top, height} = box.getBoundingClientRect();
  const range = spans.length > 0 ? box.ownerDocument.createRange() : undefined;
  const rects = spans.map(({start, end}) => {
    range!.setStart(words, start);
    range!.setEnd(words, end);
    return [...range!.getClientRects()].map(
      rect => new DOMRect((rect.x - origin.x) / scale, (rect.y - top) / scale, rect.width / scale, rect.height / scale),
    );
  });
  return {top: (top - origin.top) / scale, height: height / scale, rects};
}
