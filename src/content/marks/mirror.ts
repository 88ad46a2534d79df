/*
 * Marks in a text box, which no highlight can reach. A mirror in a closed shadow root
 * has the box's metrics; it holds the text only while it is measured, and what stays
 * are lines without words, clipped to what the field shows.
 */
import type {Finding, Span} from '../../phrasing/index.ts';
import type {TextBox} from '../fields.ts';
import {editBetween} from '../followEdit.ts';
import {groupOf, type Group} from '../groups.ts';
import type {Surface} from '../surface.ts';
import {watchPlace} from '../watchPlace.ts';
import {clipOf, copyMetrics, placeOf} from './metrics.ts';
import {looks, toneOf, type Tone} from './style.ts';

/** Rectangles are in the field's own pixels, from the corner of its padding box, unscrolled. */
type Line = {readonly finding: Finding; readonly rects: readonly DOMRect[]};

const HOST =
  'all:initial!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483646!important;contain:strict!important;';

export function mirrorSurface(field: TextBox, signal: AbortSignal): Surface {
  const document = field.ownerDocument;
  const view = document.defaultView ?? window;
  const make = (css: string) => Object.assign(document.createElement('div'), {style: css});
  const host = make(HOST);
  const clip = make('position:absolute;overflow:hidden;pointer-events:none;transform-origin:0 0');
  const mirror = make('');
  const drawing = make('position:absolute;inset:0;');
  clip.append(mirror, drawing);
  host.attachShadow({mode: 'closed'}).append(clip);
  let text = field.value;
  let lines: readonly Line[] = [];
  let open: Finding | undefined;

  /** Lays the clip over the field's padding box. */
  const place = () => {
    const at = placeOf(field);
    // A zoomed element reads its own lengths zoomed.
    Object.assign(clip.style, {
      left: `${at.left / at.zoom}px`,
      top: `${at.top / at.zoom}px`,
      width: `${at.inside.width}px`,
      height: `${at.inside.height}px`,
      zoom: String(at.zoom),
      transform: `scale(${at.scale / at.zoom})`,
      clipPath: clipOf(field, at),
    });
    drawing.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
    return at;
  };
  const measure = (findings: readonly Finding[]): readonly Line[] => {
    if (!host.isConnected) document.documentElement.append(host);
    const {scale} = place();
    copyMetrics(field, mirror);
    const node = document.createTextNode(`${text}\u200b`);
    mirror.replaceChildren(node);
    const origin = mirror.getBoundingClientRect();
    const range = document.createRange();
    const measured = findings.map(finding => {
      range.setStart(node, finding.start);
      range.setEnd(node, finding.end);
      const rects = [...range.getClientRects()].map(
        ({x, y, width, height}) =>
          new DOMRect((x - origin.x) / scale, (y - origin.y) / scale, width / scale, height / scale),
      );
      return {finding, rects};
    });
    mirror.replaceChildren();
    return measured;
  };
  const draw = () => {
    const tone = toneOf(field);
    drawing.replaceChildren(...lines.flatMap(line => boxesOf(document, line, tone, line.finding === open)));
  };
  const follow = () => host.isConnected && place();
  const relayout = () => {
    if (!host.isConnected) return;
    lines = measure(lines.map(line => line.finding));
    draw();
  };
  field.addEventListener('scroll', follow, {signal, passive: true});
  view.addEventListener('scroll', follow, {signal, passive: true, capture: true});
  view.addEventListener('resize', relayout, {signal});
  document.fonts.addEventListener('loadingdone', relayout, {signal});
  // Also what a class or a style of the field changes: its size, its type, its ground.
  const sizes = new ResizeObserver(relayout);
  const looked = new MutationObserver(relayout);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    looked.disconnect();
    host.remove();
  });
  /** Watched only while there is something to keep in place. */
  const keepInPlace = () => {
    if (keeping) return;
    keeping = true;
    sizes.observe(field);
    looked.observe(field, {attributes: true, attributeFilter: ['class', 'style', 'dir', 'wrap']});
    watchPlace(field, follow, signal);
  };
  let keeping = false;

  const onScreen = (rects: readonly DOMRect[]) => {
    const {left, top, scale, box} = placeOf(field);
    return rects
      .map(rect => {
        const x = left + (rect.x - field.scrollLeft) * scale;
        return new DOMRect(x, top + (rect.y - field.scrollTop) * scale, rect.width * scale, rect.height * scale);
      })
      .filter(rect => rect.bottom > box.top && rect.top < box.bottom);
  };
  const measuredOf = (span: Span) => {
    const known = lines.find(({finding}) => finding.start === span.start && finding.end === span.end);
    return known?.rects ?? measure([span as Finding])[0]!.rects;
  };
  return {
    read() {
      text = field.value;
      return text;
    },
    paint(findings, opened) {
      open = opened;
      if (findings.length === 0) {
        lines = [];
        host.remove();
        return;
      }
      lines = measure(findings);
      draw();
      keepInPlace();
    },
    typed(now) {
      const {start} = editBetween(text, now);
      const above = lines.filter(line => line.finding.end <= start);
      if (above.length === lines.length) return;
      lines = above;
      draw();
    },
    rectsOf: span => onScreen(measuredOf(span)),
    offsetAt(x, y) {
      const hit = lines.find(({rects}) =>
        onScreen(rects).some(rect => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + 4),
      );
      return hit?.finding.start;
    },
    caret: () =>
      document.activeElement === field || field.matches(':focus') ? (field.selectionStart ?? 0) : undefined,
    select(span) {
      field.focus({preventScroll: true});
      field.setSelectionRange(span.start, span.end);
    },
    reveal(span) {
      const [rect] = measuredOf(span);
      if (rect && (rect.top < field.scrollTop || rect.bottom > field.scrollTop + field.clientHeight))
        field.scrollTop = rect.top - field.clientHeight / 2;
      field.scrollIntoView({block: 'nearest'});
    },
  };
}

function boxesOf(document: Document, {finding, rects}: Line, tone: Tone, isOpen: boolean): HTMLElement[] {
  const {line, weight, [tone]: colour} = looks[groupOf(finding.category) as Group];
  const thick = line === 'double' ? 4 : parseFloat(weight);
  return rects.map(rect => {
    const box = document.createElement('i');
    box.style.cssText = `position:absolute;left:${rect.x}px;top:${rect.y}px;width:${rect.width}px;height:${rect.height}px;box-sizing:border-box;border-bottom:${thick}px ${line} ${colour};`;
    // The words are under the box: the wash lets them through.
    if (isOpen) box.style.background = `color-mix(in srgb, ${colour} 20%, transparent)`;
    return box;
  });
}
