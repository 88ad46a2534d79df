/* What a person wrote, and the little around it: the body of a sealed record. */
import type {Clock} from './envelope.ts';

/** An earlier wording. */
export type Version = {
  readonly text: string;
  /** Epoch milliseconds, UTC; only shown, never compared between computers. */
  readonly until: number;
  /** The change that wrote it; absent in records from before versions knew. */
  readonly clock?: Clock;
};

export type Reflection = {
  readonly text: string;
  /** When it was lived: epoch milliseconds, UTC, and the IANA zone it was lived in. */
  readonly at: number;
  readonly zone: string;
  readonly promptId?: string;
  /** The question as it read then: a later edit of the library does not change the past. */
  readonly question?: string;
  readonly theme?: string;
  readonly moment?: string;
  readonly steering?: string;
  /** What, so what, now what: which step of a frame it answers. */
  readonly movement?: string;
  readonly tags?: readonly string[];
  /** Flagged, to be followed up. */
  readonly followUp?: boolean;
  readonly editedAt?: number;
  /** Earlier wordings, newest first, at most MAX_VERSIONS. */
  readonly versions?: readonly Version[];
};
export type Kept = {readonly id: string; readonly reflection: Reflection};

export const MAX_VERSIONS = 5;

/**
 * What a person may change about a reflection; the question and its theme stay as they were. Of versions,
 * they may take some out. Undefined lets go of a moment or of who steered.
 */
export type Change = Partial<Pick<Reflection, 'text' | 'at' | 'zone' | 'tags' | 'followUp' | 'versions'>> & {
  readonly moment?: string | undefined;
  readonly steering?: string | undefined;
};

/** @returns The reflection with the change, its old words first among its versions; itself where nothing changes. */
export function changed(before: Reflection, change: Change, clock: Clock, now: number): Reflection {
  const fields = Object.entries({...before, ...change}).filter(([, value]) => value !== undefined);
  const after = Object.fromEntries(fields) as Reflection;
  if (JSON.stringify(after) === JSON.stringify(before)) return before;
  if (after.text === before.text) return {...after, editedAt: now};
  const old = {text: before.text, until: now, clock};
  const others = (before.versions ?? []).filter(({text}) => text !== before.text && text !== after.text);
  return {...after, editedAt: now, versions: [old, ...others].slice(0, MAX_VERSIONS)};
}
