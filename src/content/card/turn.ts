/*
 * The card goes on to the next phrase and stands elsewhere: what lies under the pointer then
 * was not read by anybody. A second press there was meant for the arrow that stood there.
 */

/** Milliseconds. */
const UNREAD = 500;

export type Turn = {
  /** The card went on. */
  readonly now: () => void;
  /** @returns The act, which does nothing right after a turn. */
  readonly meant: (act: () => void) => () => void;
};

export function makeTurn(): Turn {
  let at = -UNREAD;
  return {
    now: () => void (at = performance.now()),
    meant: act => () => performance.now() - at > UNREAD && act(),
  };
}
