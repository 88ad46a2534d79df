/*
 * From when on Patterns looks, and what was counted where somebody wanted that. "Clear
 * these" moves the first to now and empties the second; the reflections stay as they are.
 */
import {putCounts, readCounts} from '../../reflections/archive.ts';
import {
  dropRecord,
  keepRecord,
  onChanged,
  readRecord,
  toStoreError,
  type Counts,
  type StoreFault,
} from '../../reflections/index.ts';
import {changeSettings} from '../../shared/settings/store.ts';
import {Model} from '../../shared/ui/model.ts';

type Cleared = {readonly since: number};
type Look = {
  /** Epoch milliseconds. */
  readonly since: number;
  /** Phrases of each group by week; undefined where counting is off. */
  readonly counts: Counts | undefined;
};
export type PatternsState = Look & {
  /** What stood here before it was cleared, for Undo. */
  readonly before: Look | undefined;
  readonly fault: StoreFault | undefined;
};

const everything: PatternsState = {since: 0, counts: undefined, before: undefined, fault: undefined};

export class PatternsModel extends Model<PatternsState> {
  /** Which opening of a vault this is; none is 0. */
  #opening = 0;
  #openings = 0;

  constructor(signal: AbortSignal) {
    super(everything);
    onChanged(() => void this.load(), signal);
  }

  enter = (): void => {
    this.#opening = ++this.#openings;
    void this.load();
  };

  forget = (): void => {
    this.#opening = 0;
    this.set(everything);
  };

  load = async (): Promise<void> => {
    const opening = this.#opening;
    if (opening === 0) return;
    await this.#try(async () => {
      const [cleared, counts] = await Promise.all([readRecord<Cleared>('patterns'), readCounts()]);
      if (opening === this.#opening) this.set({since: cleared?.since ?? 0, counts, fault: undefined});
    });
  };

  clear = (now = Date.now()): Promise<void> => {
    const {since, counts} = this.state;
    return this.#lookAt({since: now, counts: counts && {}}, {since, counts});
  };

  undo = async (): Promise<void> => {
    const {before} = this.state;
    if (before) await this.#lookAt(before, undefined);
  };

  /** For this vault, and a word for the worker that somebody wants it. Off, what was counted is gone. */
  count = (on: boolean): Promise<void> =>
    this.#try(async () => {
      const counts = on ? {} : undefined;
      await putCounts(counts);
      await changeSettings(() => ({countPhrases: on}));
      this.set({counts, before: undefined});
    });

  #lookAt({since, counts}: Look, before: Look | undefined): Promise<void> {
    return this.#try(async () => {
      const cleared: Cleared = {since};
      await (since > 0 ? keepRecord('patterns', cleared) : dropRecord('patterns'));
      await putCounts(counts);
      this.set({since, counts, before});
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => this.set({fault: toStoreError(error).fault}));
  }
}
