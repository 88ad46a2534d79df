/*
 * The lines that a mirror draws: one box a rectangle, without words. Boxes are kept and
 * used again, and only those that change are written.
 */
import {groupOf, type Group} from '../../shared/groups.ts';
import type {Finding} from '../../phrasing/types.ts';
import {looks, type Tone} from './style.ts';

/** Rectangles are in the field's own pixels, from the corner of its padding box, unscrolled. */
export type Shown = {readonly finding: Finding; readonly rects: readonly DOMRect[]};
type Box = {readonly element: HTMLElement; css: string; end: number; top: number};

const GONE = 'display:none';

export class Boxes {
  readonly element: HTMLElement;
  readonly #boxes: Box[] = [];
  #path = '';

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.style.cssText = 'position:absolute;inset:0';
  }

  draw(shown: readonly Shown[], tone: Tone, open: Finding | undefined): void {
    this.#clip('');
    let at = 0;
    for (const {finding, rects} of shown) {
      const look = lookOf(finding, tone, finding === open);
      for (const {x, y, width, height} of rects)
        this.#write(at++, `${look}left:${x}px;top:${y}px;width:${width}px;height:${height}px`, {
          end: finding.end,
          top: y,
        });
    }
    while (at < this.#boxes.length) this.#write(at++, GONE, {end: 0, top: 0});
  }

  /** Hides what ends behind this offset of the text that was drawn, and all below this height. */
  hideFrom(start: number, below: number): void {
    // One style for all that is below: most of it comes back as it was.
    this.#clip(`inset(-9999px -9999px calc(100% - ${below}px))`);
    for (const [at, box] of this.#boxes.entries()) if (box.end > start && box.top < below) this.#write(at, GONE, box);
  }

  #clip(path: string): void {
    if (path !== this.#path) this.element.style.clipPath = path;
    this.#path = path;
  }

  #write(at: number, css: string, {end, top}: {end: number; top: number}): void {
    const box = (this.#boxes[at] ??= this.#add());
    Object.assign(box, {end, top});
    if (box.css === css) return;
    box.css = css;
    box.element.style.cssText = css;
  }

  #add(): Box {
    const element = this.element.ownerDocument.createElement('i');
    this.element.append(element);
    return {element, css: '', end: 0, top: 0};
  }
}

function lookOf({category}: Finding, tone: Tone, isOpen: boolean): string {
  const {line, weight, [tone]: colour} = looks[groupOf(category) as Group];
  const thick = line === 'double' ? 4 : parseFloat(weight);
  // The words are under the box: the wash lets them through.
  const wash = isOpen ? `background:color-mix(in srgb, ${colour} 20%, transparent);` : '';
  return `position:absolute;box-sizing:border-box;border-bottom:${thick}px ${line} ${colour};${wash}`;
}
