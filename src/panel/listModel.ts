/*
 * The reflections on show: read, searched, filtered, opened, changed, moved to the
 * trash and back. What is in here leaves with the page.
 */
import {changeKeeping, isBackupDue, rested, tidy} from '../reflections/archive.ts';
import {
  bringBack,
  edit,
  list,
  moveToTrash,
  onChanged,
  startFresh,
  toStoreError,
  type Change,
  type Kept,
  type Listing,
  type StoreFault,
} from '../reflections/index.ts';
import {Model} from '../shared/ui/model.ts';
import {noFilters, passes, type Filters} from './filters.ts';
import {matches, parse, searchable} from './search.ts';

export type ListState = {
  readonly loading: boolean;
  readonly all: readonly Kept[];
  /** What matches search and filters, newest first. */
  readonly found: readonly Kept[];
  readonly unreadable: number;
  readonly query: string;
  readonly filters: Filters;
  readonly open: string | undefined;
  readonly editing: boolean;
  readonly trashed: string | undefined;
  /** A backup is worth a quiet line. */
  readonly backupDue: boolean;
  readonly fault: StoreFault | undefined;
};

/** Milliseconds in which a move to the trash is undone on the spot. */
const UNDO = 10_000;

const empty: ListState = {
  loading: true,
  all: [],
  found: [],
  unreadable: 0,
  query: '',
  filters: noFilters,
  open: undefined,
  editing: false,
  trashed: undefined,
  backupDue: false,
  fault: undefined,
};

export class ListModel extends Model<ListState> {
  #counts: readonly number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Folded texts, made once for each reflection as it stands. */
  readonly #texts = new WeakMap<Kept, string>();

  constructor(signal: AbortSignal) {
    super(empty);
    onChanged(() => void this.load(), signal);
  }

  load = async (): Promise<void> => {
    try {
      const first = this.state.loading ? (early: Listing) => this.#show(early) : undefined;
      this.#show(await list(first));
    } catch (error) {
      this.#fail(error);
    }
  };

  /** Once a page: counts the day, empties what lay in the trash long enough, asks whether a backup is due. */
  tidy = async (now = Date.now()): Promise<void> => {
    try {
      const keeping = await tidy(now);
      const since = this.#counts.filter(count => count > (keeping.backup?.count ?? 0)).length;
      this.set({backupDue: isBackupDue(keeping, since)});
    } catch (error) {
      this.#fail(error);
    }
  };

  #show({kept, unreadable, counts}: Listing): void {
    this.#counts = counts;
    this.set({all: kept, unreadable, loading: false, fault: undefined});
    this.#find();
  }

  #find(): void {
    const {all, query, filters} = this.state;
    const parts = parse(query);
    const now = Date.now();
    const plain = filters === noFilters;
    const found =
      parts.length === 0 && plain
        ? all
        : all.filter(kept => (plain || passes(kept, filters, now)) && matches(this.#textOf(kept), parts));
    this.set({found});
  }

  #textOf(kept: Kept): string {
    let text = this.#texts.get(kept);
    if (text === undefined) {
      const {reflection} = kept;
      text = searchable([reflection.text, reflection.question ?? '', ...(reflection.tags ?? [])].join('\n'));
      this.#texts.set(kept, text);
    }
    return text;
  }

  search = (query: string): void => {
    this.set({query});
    this.#find();
  };

  filter = (change: Partial<Filters>): void => {
    this.set({filters: {...this.state.filters, ...change}});
    this.#find();
  };

  clear = (): void => {
    this.set({query: '', filters: noFilters});
    this.#find();
  };

  toggle = (id: string): void => this.set({open: this.state.open === id ? undefined : id, editing: false});

  startEdit = (): void => this.set({editing: true});

  cancelEdit = (): void => this.set({editing: false});

  /** Puts a change to the open reflection away; where it cannot, the words stay in their box and the fault says so. */
  change = async (change: Change, now = Date.now()): Promise<void> => {
    const {open} = this.state;
    if (open === undefined) return;
    try {
      await edit(open, change, now);
      this.set({editing: false});
      await this.load();
    } catch (error) {
      this.#fail(error);
    }
  };

  trash = async (id: string): Promise<void> => {
    try {
      await moveToTrash(id);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.set({trashed: undefined}), UNDO);
      this.set({trashed: id, open: undefined, editing: false});
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

  /** The line about a backup goes: for a while, or for good. */
  dismissBackup = async (forGood: boolean): Promise<void> => {
    this.set({backupDue: false});
    await changeKeeping(keeping => (forGood ? {...keeping, quiet: {until: 'ever'}} : rested(keeping))).catch(
      (error: unknown) => this.#fail(error),
    );
  };

  startFresh = async (): Promise<void> => {
    await startFresh().catch((error: unknown) => this.#fail(error));
    await this.load();
  };

  #fail(error: unknown): void {
    this.set({fault: toStoreError(error).fault, loading: false});
  }
}
