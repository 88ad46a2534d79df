/*
 * Tells where the person pressed in a field without dragging. The selection does not
 * say it: an old one under the pointer is still there while the click is told.
 */

/** CSS pixels that a hand moves during a press. */
const STILL = 4;

export function watchPress(field: HTMLElement, pressed: (x: number, y: number) => void, signal: AbortSignal): void {
  let down = {x: NaN, y: NaN};
  field.addEventListener('pointerdown', event => (down = {x: event.clientX, y: event.clientY}), {signal});
  field.addEventListener(
    'click',
    ({isTrusted, button, detail, shiftKey, clientX: x, clientY: y}) => {
      const isStill = Math.abs(x - down.x) <= STILL && Math.abs(y - down.y) <= STILL;
      if (isTrusted && isStill && button === 0 && detail === 1 && !shiftKey) pressed(x, y);
    },
    {signal},
  );
}
