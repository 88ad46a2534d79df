/*
 * Where the card goes: under the phrase, above it where there is no room, always
 * within the viewport, and off the page's own buttons where it can.
 */
export type Box = {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number};
export type Size = {readonly width: number; readonly height: number};

/** CSS pixels between phrase and card, and between card and the viewport's edge. */
const GAP = 8;
/** Up to this width the card is a sheet across the window. */
const NARROW = 560;

/** @param covers Whether a card there would lie on a button of the page. */
export function placeCard(
  phrase: Box,
  card: Size,
  view: Size,
  covers: (box: Box) => boolean,
): {left: number; top: number; width?: number} {
  const clampTop = (top: number) => Math.max(GAP, Math.min(top, view.height - card.height - GAP));
  const below = phrase.bottom + GAP;
  const above = phrase.top - GAP - card.height;
  if (view.width <= NARROW) {
    const top =
      below + card.height <= view.height - GAP ? below : above >= GAP ? above : view.height - card.height - GAP;
    return {left: GAP, top: clampTop(top), width: view.width - 2 * GAP};
  }
  const clampLeft = (left: number) => Math.max(GAP, Math.min(left, view.width - card.width - GAP));
  const places = [below, above].flatMap(top =>
    [phrase.left - 12, phrase.right + 12 - card.width].map(left => ({left: clampLeft(left), top})),
  );
  const fits = ({left, top}: {left: number; top: number}) =>
    top >= GAP && top + card.height <= view.height - GAP && left >= 0;
  const boxOf = ({left, top}: {left: number; top: number}) => ({
    left,
    top,
    right: left + card.width,
    bottom: top + card.height,
  });
  const fitting = places.filter(fits);
  const best = fitting.find(place => !covers(boxOf(place))) ?? fitting[0];
  return best ?? {left: clampLeft(phrase.left - 12), top: clampTop(below)};
}
