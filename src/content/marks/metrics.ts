/*
 * Where a text box stands and how its text is set, for the mirror over it. Lengths of
 * the box are its own CSS pixels; `scale` turns them into the viewport's.
 */
import type {TextBox} from '../fields.ts';

const copied = [
  'direction', 'fontFamily', 'fontSize', 'fontStyle', 'fontWeight', 'fontStretch', 'fontVariant', 'fontFeatureSettings', 'fontKerning',
  'letterSpacing', 'wordSpacing', 'lineHeight', 'textAlign', 'textIndent', 'textTransform', 'tabSize', 'wordBreak', 'overflowWrap', 'unicodeBidi',
  'paddingTop', 'paddingRight', 'paddingBottom', 'paddingLeft',
] as const; // prettier-ignore

export type Inside = {readonly left: number; readonly top: number; readonly width: number; readonly height: number};

/** The padding box in the field's own pixels. Firefox counts a single line's padding to its border. */
export function insideOf(field: TextBox): Inside {
  const {clientLeft: left, clientTop: top, clientWidth: width, clientHeight: height} = field;
  if (field.localName !== 'input') return {left, top, width, height};
  const {borderLeftWidth, borderRightWidth, borderTopWidth, borderBottomWidth} = getComputedStyle(field);
  const edge = parseFloat;
  return {
    left: edge(borderLeftWidth),
    top: edge(borderTopWidth),
    width: field.offsetWidth - edge(borderLeftWidth) - edge(borderRightWidth),
    height: field.offsetHeight - edge(borderTopWidth) - edge(borderBottomWidth),
  };
}

/** How the browser sets the text of `field`, as styles for a mirror of it. */
export function mirrorStyle(field: TextBox): Readonly<Record<string, string>> {
  const style = getComputedStyle(field);
  const isLine = field.localName === 'input';
  const inside = insideOf(field);
  return {
    ...Object.fromEntries(copied.map(name => [name, style[name]])),
    position: 'absolute',
    visibility: 'hidden',
    boxSizing: 'border-box',
    top: '0',
    left: '0',
    width: `${inside.width}px`,
    ...(isLine
      ? {display: 'flex', alignItems: 'center', height: `${inside.height}px`, whiteSpace: 'pre'}
      : {whiteSpace: style.whiteSpace === 'normal' ? 'pre-wrap' : style.whiteSpace}),
  };
}

export type Place = {
  /** The padding box's corner in the viewport. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  /** Viewport pixels to one of the field's own, zoom and transforms together. */
  readonly scale: number;
  readonly inside: Inside;
  readonly box: DOMRect;
};

export function placeOf(field: TextBox): Place {
  const box = field.getBoundingClientRect();
  const zoom = (field as {currentCSSZoom?: number}).currentCSSZoom ?? 1;
  const scale = field.offsetWidth > 0 ? box.width / field.offsetWidth : 1;
  const inside = insideOf(field);
  return {left: box.left + inside.left * scale, top: box.top + inside.top * scale, zoom, scale, inside, box};
}

/** What the scrolling boxes around the field leave of it, as a clip path of its padding box. */
export function clipOf(field: TextBox, {left, top, scale, inside, box}: Place): string {
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
  const right = left + inside.width * scale;
  const bottom = top + inside.height * scale;
  const edges = [seen.top - top, right - seen.right, bottom - seen.bottom, seen.left - left];
  return `inset(${edges.map(edge => `${Math.max(0, edge / scale)}px`).join(' ')})`;
}
