/* What lies in the trash: brought back, or erased for good after a second press. */
import {bringBack, eraseForGood, listTrash} from '../reflections/archive.ts';
import {onChanged, toStoreError, type Kept, type StoreFault} from '../reflections/index.ts';
import {Model} from '../shared/ui/model.ts';

export type TrashState = {
  readonly loading: boolean;
  readonly kept: readonly Kept[];
  readonly unreadable: number;
  /** What is asked about: one id, or 'all'. */
  readonly asked: string | undefined;
  readonly said: 'back' | 'erased' | undefined;
  readonly fault: StoreFault | undefined;
};

const empty: TrashState = {
  loading: true,
  kept: [],
  unreadable: 0,
  asked: undefined,
  said: undefined,
  fault: undefined,
};

export class TrashModel extends Model<TrashState> {
  /** Which opening of a vault this is; none is 0. */
  #opening = 0;
  #openings = 0;

  constructor(signal: AbortSignal) {
    super(empty);
    onChanged(() => void this.load(), signal);
  }

  open = (): Promise<void> => {
    this.#opening = ++this.#openings;
    return this.load();
  };

  load = async (): Promise<void> => {
    const opening = this.#opening;
    if (opening === 0) return;
    await this.#try(async () => {
      const {kept, unreadable} = await listTrash();
      // Closed meanwhile, or somebody else's by now: then it is nobody's to see.
      if (opening === this.#opening) this.set({kept, unreadable, loading: false, fault: undefined});
    });
  };

  /** Lets go of everything at once: the vault closed. */
  close = (): void => {
    this.#opening = 0;
    this.set(empty);
  };

  bringBack = (id: string): Promise<void> =>
    this.#try(async () => {
      await bringBack(id);
      this.set({said: 'back', asked: undefined});
      await this.load();
    });

  ask = (asked: string | undefined): void => this.set({asked, said: undefined});

  erase = (): Promise<void> =>
    this.#try(async () => {
      const {asked, kept} = this.state;
      if (asked === undefined) return;
      await eraseForGood(asked === 'all' ? kept.map(({id}) => id) : [asked]);
      this.set({said: 'erased', asked: undefined});
      await this.load();
    });

  async #try(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => this.set({fault: toStoreError(error).fault, loading: false}));
  }
}
