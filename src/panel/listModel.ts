/*
 * The reflections on show: read, searched, opened, edited, moved to the trash and
 * back. What is in here leaves with the page.
 */
import {
  bringBack,
  edit,
  list,
  moveToTrash,
  onChanged,
  startFresh,
  toStoreError,
  type Kept,
  type StoreFault,
} from '../reflections/index.ts';
import {Model} from '../shared/ui/model.ts';
import {matches, wordsOf} from './search.ts';

export type ListState = {
  readonly loading: boolean;
  readonly all: readonly Kept[];
  readonly unreadable: number;
  readonly query: string;
  readonly open: string | undefined;
  /** The words being edited, or undefined. */
  readonly editing: string | undefined;
  readonly trashed: string | undefined;
  readonly fault: StoreFault | undefined;
};

/** Milliseconds in which a move to the trash is undone on the spot. */
const UNDO = 10_000;

export class ListModel extends Model<ListState> {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    super({
      loading: true,
      all: [],
      unreadable: 0,
      query: '',
      open: undefined,
      editing: undefined,
      trashed: undefined,
      fault: undefined,
    });
    onChanged(() => void this.load(), signal);
  }

  load = async (): Promise<void> => {
    try {
      const {kept, unreadable} = await list();
      this.set({all: kept, unreadable, loading: false, fault: undefined});
    } catch (error) {
      this.#fail(error);
    }
  };

  /** What matches the search, newest first. */
  get found(): readonly Kept[] {
    const words = wordsOf(this.state.query);
    return words.length === 0
      ? this.state.all
      : this.state.all.filter(({reflection}) => matches(`${reflection.text} ${reflection.question ?? ''}`, words));
  }

  search = (query: string): void => this.set({query});

  toggle = (id: string): void => this.set({open: this.state.open === id ? undefined : id, editing: undefined});

  startEdit = (): void => {
    const kept = this.state.all.find(({id}) => id === this.state.open);
    if (kept) this.set({editing: kept.reflection.text});
  };

  write = (editing: string): void => this.set({editing});

  cancelEdit = (): void => this.set({editing: undefined});

  finishEdit = async (now = Date.now()): Promise<void> => {
    const {open, editing} = this.state;
    if (open === undefined || editing === undefined) return;
    try {
      await edit(open, editing.trim(), now);
      this.set({editing: undefined});
      await this.load();
    } catch (error) {
      // The words stay in the box: the fault says so.
      this.#fail(error);
    }
  };

  trash = async (id: string): Promise<void> => {
    try {
      await moveToTrash(id);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.set({trashed: undefined}), UNDO);
      this.set({trashed: id, open: undefined, editing: undefined});
      await this.load();
    } catch (error) {
      this.#fail(error);
    }
  };

  untrash = async (): Promise<void> => {
    const {trashed} = this.state;
    if (trashed === undefined) return;
    try {
      await bringBack(trashed);
      this.set({trashed: undefined});
      await this.load();
    } catch (error) {
      this.#fail(error);
    }
  };

  startFresh = async (): Promise<void> => {
    await startFresh().catch((error: unknown) => this.#fail(error));
    await this.load();
  };

  #fail(error: unknown): void {
    this.set({fault: toStoreError(error).fault, loading: false});
  }
}
