/*
 * The lines that a mirror draws: one box a rectangle, without words. Boxes are kept and
 * used again, and only those that change are written.
 */
import {groupOf, type Group} from '../../shared/groups.ts';
import type {Finding} from '../../phrasing/types.ts';
import {looks, type Tone} from './style.ts';

/** Rectangles are in the field's own pixels, from the corner of its padding box, unscrolled. */
export type Shown = {readonly finding: Finding; readonly rects: readonly DOMRect[]};
type Box = {readonly element: HTMLElement; css: string; end: number};

const GONE = 'display:none';

export class Boxes {
  readonly element: HTMLElement;
  readonly #boxes: Box[] = [];

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.style.cssText = 'position:absolute;inset:0';
  }

  draw(shown: readonly Shown[], tone: Tone, open: Finding | undefined): void {
    let at = 0;
    for (const {finding, rects} of shown) {
      const look = lookOf(finding, tone, finding === open);
      for (const {x, y, width, height} of rects)
        this.#write(at++, `${look}left:${x}px;top:${y}px;width:${width}px;height:${height}px`, finding.end);
    }
    while (at < this.#boxes.length) this.#write(at++, GONE, 0);
  }

  /** Hides what ends behind this offset of the text that was drawn. */
  hideFrom(start: number): void {
    for (const [at, {end}] of this.#boxes.entries()) if (end > start) this.#write(at, GONE, 0);
  }

  #write(at: number, css: string, end: number): void {
    const box = (this.#boxes[at] ??= this.#add());
    box.end = end;
    if (box.css === css) return;
    box.css = css;
    box.element.style.cssText = css;
  }

  #add(): Box {
    const element = this.element.ownerDocument.createElement('i');
    this.element.append(element);
    return {element, css: '', end: 0};
  }
}

function lookOf({category}: Finding, tone: Tone, isOpen: boolean): string {
  const {line, weight, [tone]: colour} = looks[groupOf(category) as Group];
  const thick = line === 'double' ? 4 : parseFloat(weight);
  // The words are under the box: the wash lets them through.
  const wash = isOpen ? `background:color-mix(in srgb, ${colour} 20%, transparent);` : '';
  return `position:absolute;box-sizing:border-box;border-bottom:${thick}px ${line} ${colour};${wash}`;
}
