/*
 * How the two scripts of a frame find each other: both run in the extension's isolated
 * world, which the page cannot see.
 */
import type {bringBackLeft} from './left.ts';
import type {watchMet} from './met.ts';
import type {obeyPanel, tellPanel} from './panelPort.ts';
import type {Session} from './session.ts';

export type NoteParts = {
  readonly Session: typeof Session;
  readonly tellPanel: typeof tellPanel;
  readonly obeyPanel: typeof obeyPanel;
  readonly bringBackLeft: typeof bringBackLeft;
  readonly watchMet: typeof watchMet;
};

export const NOTE_PARTS = Symbol.for('b');
export type Place = Record<symbol, NoteParts | undefined>;
