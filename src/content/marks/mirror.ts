/*
 * Marks in a text box, which no highlight can reach: lines without words in a closed
 * shadow root, over the box and clipped to what it shows. Only what is in sight is
 * measured and drawn.
 *
 * While one writes no node is taken out of the document: Chromium ends a step of its
 * undo at that, and the person would walk back through other values than without us.
 */
import type {Finding, Span} from '../../phrasing/types.ts';
import type {TextBox} from '../fields.ts';
import {editBetween} from '../followEdit.ts';
import {layerFor} from '../layer.ts';
import type {Surface} from '../surface.ts';
import {watchPlace} from '../watchPlace.ts';
import {Boxes, type Shown} from './boxes.ts';
import {clipOf, placeOf, type Place} from './metrics.ts';
import {Ruler} from './ruler.ts';
import {Sheet} from './sheet.ts';
import {toneOf} from './style.ts';

/** Milliseconds of measuring in one go; a long note takes several. */
const SLICE = 8;
/** What is drawn beyond what is in sight, in the field's own pixels: room for a hand that scrolls. */
const AHEAD = 400;

export function mirrorSurface(field: TextBox, signal: AbortSignal): Surface {
  return new Mirror(field, signal);
}

class Mirror implements Surface {
  readonly #field: TextBox;
  readonly #signal: AbortSignal;
  readonly #view: Window;
  readonly #layer: ReturnType<typeof layerFor>;
  readonly #clip: HTMLElement;
  readonly #boxes: Boxes;
  readonly #ruler: Ruler;
  readonly #sheet: Sheet;
  #findings: readonly Finding[] = [];
  #open: Finding | undefined;
  #shown: readonly Shown[] = [];
  /** The text above the first key since the last reading. */
  #above = '';
  #placed: readonly string[] = [];
  #drawn = {top: 0, bottom: 0};
  #timer = 0;
  #watched = false;

  constructor(field: TextBox, signal: AbortSignal) {
    const {ownerDocument: document} = field;
    this.#field = field;
    this.#signal = signal;
    this.#view = document.defaultView ?? window;
    this.#layer = layerFor(field, signal);
    this.#clip = document.createElement('div');
    this.#clip.style.cssText = 'position:absolute;overflow:hidden;transform-origin:0 0';
    this.#ruler = new Ruler(field);
    this.#boxes = new Boxes(document);
    this.#sheet = new Sheet(this.#ruler, field.value);
    this.#clip.append(this.#ruler.element, this.#boxes.element);
    this.#layer.root.append(this.#clip);
    signal.addEventListener('abort', () => this.#view.clearTimeout(this.#timer));
  }

  read(): string {
    this.#sheet.read(this.#field.value);
    this.#above = this.#sheet.text;
    return this.#sheet.text;
  }

  paint(findings: readonly Finding[], open: Finding | undefined): void {
    this.#findings = findings;
    this.#open = open;
    this.#settle();
    if (findings.length > 0) this.#watch();
  }

  typed(now: string): void {
    // A key after the first one, and not above it: all that is to go is gone already.
    if (now.startsWith(this.#above)) return;
    const {start} = editBetween(this.#sheet.text, now);
    this.#above = this.#sheet.text.slice(0, start);
    this.#boxes.hideFrom(start, this.#sheet.bottomAt(start));
    this.#shown = this.#shown.filter(({finding}) => finding.end <= start);
  }

  rectsOf(span: Span): DOMRect[] {
    return this.#onScreen(this.#rectsOf(span));
  }

  end(): number | undefined {
    const field = this.#field;
    if (field.scrollHeight > field.clientHeight + 1 || field.matches(':placeholder-shown')) return;
    const {top, scale} = this.#ready();
    this.#sheet.measureTo(Infinity, scale, performance.now() + SLICE);
    const {bottom} = this.#sheet;
    return bottom === undefined ? undefined : top + bottom * scale;
  }

  offsetAt(x: number, y: number): number | undefined {
    const isAt = ({left, right, top, bottom}: DOMRect) => x >= left && x <= right && y >= top && y <= bottom + 4;
    return this.#shown.find(({rects}) => this.#onScreen(rects).some(isAt))?.finding.start;
  }

  caret(): number | undefined {
    const field = this.#field;
    return field.matches(':focus') ? (field.selectionStart ?? 0) : undefined;
  }

  select({start, end}: Span): void {
    this.#field.focus({preventScroll: true});
    this.#field.setSelectionRange(start, end);
  }

  reveal(span: Span): void {
    const field = this.#field;
    const [rect] = this.#rectsOf(span);
    if (rect && (rect.top < field.scrollTop || rect.bottom > field.scrollTop + field.clientHeight))
      field.scrollTop = rect.top - field.clientHeight / 2;
    field.scrollIntoView({block: 'nearest'});
  }

  /** Lays the clip over the field's padding box. */
  #place(): Place {
    const at = placeOf(this.#field);
    const css = [
      // A zoomed element reads its own lengths zoomed.
      `left:${at.left / at.zoom}px;top:${at.top / at.zoom}px;width:${at.inside.width}px;height:${at.inside.height}px;zoom:${at.zoom};transform:scale(${at.scale / at.zoom});clip-path:${clipOf(this.#field, at)};position:absolute;overflow:hidden;transform-origin:0 0`,
      `translate(${-this.#field.scrollLeft}px, ${-this.#field.scrollTop}px)`,
    ];
    if (css[0] !== this.#placed[0]) this.#clip.style.cssText = css[0]!;
    if (css[1] !== this.#placed[1]) this.#boxes.element.style.transform = css[1]!;
    this.#placed = css;
    return at;
  }

  /** On the page, in its place and set like the field: now it can be measured. */
  #ready(): Place {
    this.#layer.show();
    const place = this.#place();
    if (this.#ruler.set()) this.#sheet.forget();
    return place;
  }

  /** Measures what is in sight and draws it; a long way down it takes several goes. */
  readonly #settle = (): void => {
    this.#view.clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    if (this.#findings.length === 0) return this.#draw([]);
    const place = this.#ready();
    const {top, bottom} = this.#seen(place);
    const until = performance.now() + SLICE;
    if (!this.#sheet.measureTo(bottom + AHEAD, place.scale, until, this.#findings)) {
      this.#timer = this.#view.setTimeout(this.#settle);
      return;
    }
    this.#drawn = {top: top - AHEAD, bottom: bottom + AHEAD};
    const {start, end} = this.#sheet.spanIn(this.#drawn.top, this.#drawn.bottom);
    const near = this.#findings.filter(finding => finding.start < end && finding.end > start);
    const rects = this.#sheet.rectsOf(near, place.scale);
    this.#draw(near.map((finding, at) => ({finding, rects: rects[at]!})));
  };

  #draw(shown: readonly Shown[]): void {
    this.#shown = shown;
    this.#boxes.draw(shown, toneOf(this.#field), this.#open);
  }

  /** What of the text is in sight, from the top of the padding box, unscrolled. */
  #seen({top, scale, inside}: Place): {top: number; bottom: number} {
    const from = Math.max(0, -top / scale);
    const to = Math.max(from, Math.min(inside.height, (this.#view.innerHeight - top) / scale));
    return {top: this.#field.scrollTop + from, bottom: this.#field.scrollTop + to};
  }

  readonly #follow = (): void => {
    if (this.#findings.length === 0) return;
    const {top, bottom} = this.#seen(this.#place());
    if (top < this.#drawn.top || bottom > this.#drawn.bottom) this.#settle();
  };

  /** Only while there is something to keep in place. */
  #watch(): void {
    if (this.#watched) return;
    this.#watched = true;
    const signal = this.#signal;
    const field = this.#field;
    this.#view.addEventListener('scroll', this.#follow, {signal, passive: true, capture: true});
    // In a shadow root, a scroll of the field itself does not come out.
    field.addEventListener('scroll', this.#follow, {signal, passive: true});
    this.#view.addEventListener('resize', this.#settle, {signal});
    const again = () => (this.#sheet.forget(), this.#settle());
    field.ownerDocument.fonts.addEventListener('loadingdone', again, {signal});
    // Also what a class or a style of the field changes: its size, its type, its ground.
    const sizes = new ResizeObserver(this.#settle);
    const looked = new MutationObserver(this.#settle);
    sizes.observe(field);
    looked.observe(field, {attributes: true, attributeFilter: ['class', 'style', 'dir', 'wrap']});
    watchPlace(field, this.#follow, signal);
    signal.addEventListener('abort', () => (sizes.disconnect(), looked.disconnect()));
  }

  #rectsOf(span: Span): readonly DOMRect[] {
    const known = this.#shown.find(({finding}) => finding.start === span.start && finding.end === span.end);
    if (known) return known.rects;
    const {scale} = this.#ready();
    this.#sheet.measureTo(Infinity, scale, Infinity);
    return this.#sheet.rectsOf([span], scale)[0]!;
  }

  #onScreen(rects: readonly DOMRect[]): DOMRect[] {
    const {left, top, scale, box} = placeOf(this.#field);
    const {scrollLeft, scrollTop} = this.#field;
    return rects
      .map(({x, y, width, height}) => {
        const from = {x: left + (x - scrollLeft) * scale, y: top + (y - scrollTop) * scale};
        return new DOMRect(from.x, from.y, width * scale, height * scale);
      })
      .filter(rect => rect.bottom > box.top && rect.top < box.bottom);
  }
}
