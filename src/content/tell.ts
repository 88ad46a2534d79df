/* What a session and the frame it is in have to do with each other. */
import type {Outcome} from './replace.ts';

/** What a session tells of itself, for the panel, and asks. */
export type Tell = {
  /** False once we are gone from the page. */
  readonly isThere: () => boolean;
  readonly read: () => void;
  readonly said: (what: Outcome) => void;
};

/** What outlives a session in its frame: one key hides the marks of all fields. */
export type Curtain = {drawn: boolean};
