/*
 * Marks in a textarea, which no highlight can reach. A mirror in a closed shadow root
 * has the textarea's metrics; it holds the text only while it is measured, and what
 * stays are lines without words, clipped to what the field shows.
 */
import type {Finding, Span} from '../../phrasing/index.ts';
import {editBetween} from '../followEdit.ts';
import {groupOf, type Group} from '../groups.ts';
import type {Surface} from '../surface.ts';
import {looks, toneOf} from './style.ts';

const copied = [
  'direction', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch', 'fontVariant', 'fontFeatureSettings', 'fontKerning',
  'letterSpacing', 'wordSpacing', 'lineHeight', 'textAlign', 'textIndent', 'textTransform', 'tabSize', 'wordBreak', 'overflowWrap',
  'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft',
] as const; // prettier-ignore

type Line = {readonly finding: Finding; readonly rects: readonly DOMRect[]};

export function mirrorSurface(field: HTMLTextAreaElement, signal: AbortSignal): Surface {
  const document = field.ownerDocument;
  const host = document.createElement('div');
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483646!important;contain:strict!important;';
  const shadow = host.attachShadow({mode: 'closed'});
  const clip = document.createElement('div');
  clip.style.cssText = 'position:absolute;overflow:hidden;pointer-events:none';
  const mirror = document.createElement('div');
  const drawing = document.createElement('div');
  drawing.style.cssText = 'position:absolute;inset:0;';
  clip.append(mirror, drawing);
  shadow.append(clip);
  let text = field.value;
  let lines: readonly Line[] = [];
  let open: Finding | undefined;

  /** Lays the clip over the field's padding box; returns its place on screen. */
  const place = () => {
    const box = field.getBoundingClientRect();
    const seen = visibleBox(field, box);
    const left = box.left + field.clientLeft;
    const top = box.top + field.clientTop;
    clip.style.left = `${left}px`;
    clip.style.top = `${top}px`;
    clip.style.width = `${field.clientWidth}px`;
    clip.style.height = `${field.clientHeight}px`;
    clip.style.clipPath = `inset(${px(seen.top - top)} ${px(left + field.clientWidth - seen.right)} ${px(top + field.clientHeight - seen.bottom)} ${px(seen.left - left)})`;
    drawing.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
  };
  const measure = (findings: readonly Finding[]): readonly Line[] => {
    if (!host.isConnected) document.documentElement.append(host);
    place();
    const style = getComputedStyle(field);
    for (const name of copied) mirror.style[name] = style[name];
    Object.assign(mirror.style, {
      position: 'absolute', visibility: 'hidden', boxSizing: 'border-box', width: `${field.clientWidth}px`,
      whiteSpace: style.whiteSpace === 'normal' ? 'pre-wrap' : style.whiteSpace, top: '0', left: '0',
    }); // prettier-ignore
    const node = document.createTextNode(text + '\u200b');
    mirror.replaceChildren(node);
    const origin = mirror.getBoundingClientRect();
    const range = document.createRange();
    const measured = findings.map(finding => {
      range.setStart(node, finding.start);
      range.setEnd(node, finding.end);
      const rects = [...range.getClientRects()].map(
        rect => new DOMRect(rect.x - origin.x, rect.y - origin.y, rect.width, rect.height),
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
  const view = document.defaultView ?? window;
  field.addEventListener('scroll', follow, {signal, passive: true});
  view.addEventListener('scroll', follow, {signal, passive: true, capture: true});
  const relayout = () => {
    lines = measure(lines.map(line => line.finding));
    draw();
  };
  view.addEventListener('resize', relayout, {signal});
  const sizes = new ResizeObserver(() => host.isConnected && relayout());
  sizes.observe(field);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    host.remove();
  });

  const onScreen = (rects: readonly DOMRect[]) => {
    const box = field.getBoundingClientRect();
    const dx = box.left + field.clientLeft - field.scrollLeft;
    const dy = box.top + field.clientTop - field.scrollTop;
    return rects
      .map(rect => new DOMRect(rect.x + dx, rect.y + dy, rect.width, rect.height))
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
    },
    typed(now) {
      const {start} = editBetween(text, now);
      lines = lines.filter(line => line.finding.end <= start);
      draw();
    },
    rectsOf: span => onScreen(measuredOf(span)),
    offsetAt(x, y) {
      const hit = lines.find(({rects}) =>
        onScreen(rects).some(rect => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + 4),
      );
      return hit?.finding.start;
    },
    caret: () => (document.activeElement === field || field.matches(':focus') ? field.selectionStart : undefined),
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

function px(length: number): string {
  return `${Math.max(0, length)}px`;
}

/** What the scrolling boxes around the field leave of it. */
function visibleBox(field: Element, box: DOMRect): {top: number; right: number; bottom: number; left: number} {
  const seen = {top: box.top, right: box.right, bottom: box.bottom, left: box.left};
  for (let at = field.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).overflow === 'visible' || at === document.documentElement || at === document.body)
      continue;
    const around = at.getBoundingClientRect();
    seen.top = Math.max(seen.top, around.top);
    seen.right = Math.min(seen.right, around.right);
    seen.bottom = Math.min(seen.bottom, around.bottom);
    seen.left = Math.max(seen.left, around.left);
  }
  return seen;
}

function boxesOf(document: Document, {finding, rects}: Line, tone: 'light' | 'dark', isOpen: boolean): HTMLElement[] {
  const {line, weight} = looks[groupOf(finding.category) as Group];
  const colour = looks[groupOf(finding.category) as Group][tone];
  const thick = line === 'double' ? 4 : parseFloat(weight);
  return rects.map(rect => {
    const box = document.createElement('i');
    box.style.cssText = `position:absolute;left:${rect.x}px;top:${rect.y}px;width:${rect.width}px;height:${rect.height}px;box-sizing:border-box;border-bottom:${thick}px ${line} ${colour};`;
    // The words are under the box: the wash lets them through.
    if (isOpen) box.style.background = `color-mix(in srgb, ${colour} 20%, transparent)`;
    return box;
  });
}
