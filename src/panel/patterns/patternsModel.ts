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

export class PatternsModel extends Model<PatternsState> {
  constructor(signal: AbortSignal) {
    super({since: 0, before: undefined, fault: undefined});
    onChanged(() => void this.load(), signal);
  }

  load = async (): Promise<void> => {
    try {
      this.set({since: (await readRecord<Cleared>('patterns'))?.since ?? 0, fault: undefined});
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
