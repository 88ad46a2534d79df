/* The state of the store, without a word of what is in it. */
import {countUnopened, list, listTrash, readKeeping, tidy, type Keeping} from '../reflections/archive.ts';
import {onChanged, toStoreError, type StoreFault} from '../reflections/index.ts';
import {Model} from '../shared/ui/model.ts';

export type StoreState = {
  readonly kept: number;
  readonly inTrash: number;
  readonly unreadable: number;
  readonly backup: Keeping['backup'];
  /** Whether the browser has said it will not clear this by itself; false says nothing in Chromium. */
  readonly persisted: boolean;
  /** Bytes. */
  readonly used: number;
  readonly fault: StoreFault | undefined;
};

export class StoreModel extends Model<StoreState> {
  constructor(signal: AbortSignal) {
    super({
      kept: 0,
      inTrash: 0,
      unreadable: 0,
      backup: undefined,
      persisted: false,
      used: 0,
      fault: undefined,
    });
    onChanged(() => void this.load(), signal);
  }

  /** Once a page: the day is counted, and the browser is asked to keep all of this. */
  open = async (now = Date.now()): Promise<void> => {
    await this.#try(async () => {
      await navigator.storage.persist();
      await tidy(now);
    });
    await this.load();
  };

  load = (): Promise<void> =>
    this.#try(async () => {
      const [kept, trash, unopened, keeping] = await Promise.all([list(), listTrash(), countUnopened(), readKeeping()]);
      const [persisted, {usage = 0}] = await Promise.all([navigator.storage.persisted(), navigator.storage.estimate()]);
      this.set({
        kept: kept.kept.length,
        inTrash: trash.kept.length,
        unreadable: kept.unreadable + trash.unreadable + unopened,
        backup: keeping.backup,
        persisted,
        used: usage,
        fault: undefined,
      });
    });

  async #try(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => this.set({fault: toStoreError(error).fault}));
  }
}
