/* The shape of a rule file: `rules` run, `evidence` is read by tests and docs and never ships. */
import type {Rule} from '../types.ts';

export type {Rule} from '../types.ts';

export type Proof = {
  /** Where the reason comes from; research marks it as read, not remembered. */
  readonly source: string;
  readonly speaksUp: readonly string[];
  readonly staysQuiet: readonly string[];
};

export type Evidence<Rules extends readonly Rule[]> = Readonly<Record<Rules[number]['id'], Proof>>;
