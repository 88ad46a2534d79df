/*
 * From when on Patterns looks. "Clear these" moves that to now; the reflections
 * themselves stay as they are.
 */
import {dropRecord, keepRecord, onChanged, readRecord, toStoreError, type StoreFault} from '../../reflections/index.ts';
import {Model} from '../../shared/ui/model.ts';

type Cleared = {readonly since: number};
export type PatternsState = {
  /** Epoch milliseconds. */
  readonly since: number;
  /** What `since` was before it was cleared here, for Undo. */
  readonly before: number | undefined;
  readonly fault: StoreFault | undefined;
};

const everything: PatternsState = {since: 0, before: undefined, fault: undefined};

export class PatternsModel extends Model<PatternsState> {
  #closed = true;

  constructor(signal: AbortSignal) {
    super(everything);
    onChanged(() => void this.load(), signal);
  }

  enter = (): void => {
    this.#closed = false;
    void this.load();
  };

  forget = (): void => {
    this.#closed = true;
    this.set(everything);
  };

  load = async (): Promise<void> => {
    if (this.#closed) return;
    try {
      const since = (await readRecord<Cleared>('patterns'))?.since ?? 0;
      if (!this.#closed) this.set({since, fault: undefined});
    } catch (error) {
      this.#fail(error);
    }
  };

  clear = (now = Date.now()): Promise<void> => this.#lookFrom(now, this.state.since);

  undo = (): Promise<void> => this.#lookFrom(this.state.before ?? 0, undefined);

  async #lookFrom(since: number, before: number | undefined): Promise<void> {
    try {
      const cleared: Cleared = {since};
      await (since > 0 ? keepRecord('patterns', cleared) : dropRecord('patterns'));
      this.set({since, before});
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.set({fault: toStoreError(error).fault});
  }
}
