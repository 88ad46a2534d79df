/*
 * Where two small shapes may stand at a field's corner, and whether anything of the page
 * is there already: words above all. Reads the layout; never called while one types.
 */
export type Box = {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number};

/** CSS pixels. */
const SIZE = 24;
const GAP = 5;
/** The grip at the corner of a box that can be made larger. */
const GRIP = 16;
/** Lines of text that are to stay free between words and shapes. */
const LINES = 2;

/**
 * The places to try, best first: within the field, below its corner, above it.
 * @param seen What can be seen of the field.
 * @param end Where its text ends; undefined where it goes on below.
 */
export function cornersOf(field: Element, seen: Box, end: number | undefined): Box[] {
  const {direction, resize, lineHeight, fontSize} = getComputedStyle(field);
  const line = parseFloat(lineHeight) || 1.2 * parseFloat(fontSize);
  const aside = GAP + (resize === 'none' ? 0 : GRIP);
  const at = (left: number, top: number): Box => ({left, top, right: left + SIZE, bottom: top + SIZE});
  const x = (edge: number) => (direction === 'rtl' ? seen.left + edge : seen.right - edge - SIZE);
  const within = at(x(aside), seen.bottom - GAP - SIZE);
  const hasRoom = end !== undefined && end + LINES * line <= within.top && within.top > seen.top;
  const outside = [at(x(0), seen.bottom + 2), at(x(0), seen.top - SIZE - 2)];
  return [hasRoom ? within : at(NaN, NaN), ...outside];
}

/**
 * @param field The field, or the frame around it in this document.
 * @param isWithin Whether the place is in the field: then it is the field itself that is there.
 * @param own Our own element, which does not count.
 */
export function isFree(
  document: Document,
  field: Element,
  box: Box,
  isWithin: boolean,
  own: Element | undefined,
): boolean {
  const {innerWidth = 0, innerHeight = 0} = document.defaultView ?? {};
  if (!(box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight)) return false;
  const xs = [box.left + 1, (box.left + box.right) / 2, box.right - 1];
  const ys = [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1];
  const points = xs.flatMap(x => ys.map(y => ({x, y})));
  return points.every(({x, y}) => {
    const top = document.elementsFromPoint(x, y).find(element => element !== own);
    if (!top) return true;
    if (isWithin) return top === field || field.contains(top) || isAround(top, field);
    return isAround(top, field) && !hasWords(document, x, y, box);
  });
}

/** Also through shadow roots. */
function isAround(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = (at.getRootNode() as Partial<ShadowRoot>).host)
    if (outer !== at && outer.contains(at)) return true;
  return outer === inner.ownerDocument.documentElement;
}

function hasWords(document: Document, x: number, y: number, box: Box): boolean {
  const node = document.caretPositionFromPoint(x, y)?.offsetNode;
  if (node?.nodeType !== Node.TEXT_NODE) return false;
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    ({left, right, top, bottom}) => left < box.right && right > box.left && top < box.bottom && bottom > box.top,
  );
}
