/*
 * The reflections on show: read, searched, filtered, opened, changed, moved to the
 * trash and back. What is in here leaves with the page.
 */
import {
  changeKeeping,
  countUnopened,
  isBackupDue,
  rested,
  tidy,
  bringBack,
  edit,
  list,
  moveToTrash,
  type Listing,
} from '../reflections/archive.ts';
import {onChanged, startFresh, toStoreError, type Change, type Kept, type StoreFault} from '../reflections/index.ts';
import {Model} from '../shared/ui/model.ts';
import {noFilters, type Filters} from './filters.ts';
import {Finder} from './finder.ts';

export type ListState = {
  readonly loading: boolean;
  readonly all: readonly Kept[];
  /** What matches search and filters, newest first. */
  readonly found: readonly Kept[];
  readonly unreadable: number;
  /** Written while closed, and did not open. */
  readonly unopened: number;
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
  unopened: 0,
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
  readonly #finder = new Finder();
  /** Which opening of a vault this is; none is 0: closed, there is nothing to read, and nothing stays. */
  #opening = 0;
  #openings = 0;
  /** The words in the box of the reflection that is being edited. */
  #words: string | undefined;

  constructor(signal: AbortSignal) {
    super(empty);
    onChanged(() => void this.load(), signal);
  }

  /** A vault is open: its reflections come. */
  open = (): Promise<void> => {
    this.#opening = ++this.#openings;
    return this.load();
  };

  /** Lets go of everything at once. @returns The words being edited, for whoever keeps them. */
  close = (): {id: string; text: string} | undefined => {
    const {open: id, editing} = this.state;
    const text = this.#words;
    this.#opening = 0;
    this.#words = undefined;
    this.#counts = [];
    this.#finder.forget();
    clearTimeout(this.#timer);
    this.set(empty);
    return id !== undefined && editing && text !== undefined ? {id, text} : undefined;
  };

  load = async (): Promise<void> => {
    const opening = this.#opening;
    if (opening === 0) return;
    // Closed while it was read, or somebody else's by now: then it is nobody's to see.
    const isOurs = () => opening === this.#opening;
    const showFirst = async (first: Listing) => {
      if (!isOurs()) return;
      this.#show(first);
      await drawn();
    };
    try {
      const all = await list(this.state.loading ? showFirst : undefined);
      if (isOurs()) this.#show(all);
      const unopened = await countUnopened();
      if (!isOurs()) return;
      this.set({unopened});
      this.#finder.prepare(this.state.all);
    } catch (error) {
      if (isOurs()) this.#fail(error);
    }
  };

  /** Once an opening: counts the day, empties what lay in the trash long enough, asks whether a backup is due. */
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
    // Brought back elsewhere, there is nothing to undo here.
    const trashed = kept.some(({id}) => id === this.state.trashed) ? undefined : this.state.trashed;
    this.set({all: kept, unreadable, trashed, loading: false, fault: undefined});
    this.#find();
  }

  #find(): void {
    const {all, query, filters} = this.state;
    this.#finder.find(all, query, filters, found => this.set({found}));
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

  startEdit = (): void => {
    this.#words = undefined;
    this.set({editing: true});
  };

  /** Holds the words being edited, for the moment in which it closes. */
  hold = (words: string): void => void (this.#words = words);

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
    try {
      await changeKeeping(keeping => (forGood ? {...keeping, quiet: {until: 'ever'}} : rested(keeping)));
      this.set({backupDue: false});
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

/** What was read first is drawn before the rest is asked for: opening ten thousand would keep the page from drawing. */
async function drawn(): Promise<void> {
  await new Promise<void>(done => {
    requestAnimationFrame(() => {
      // For `npm run bench`: the first rows are drawn in this frame, and nothing else is said.
      performance.mark('listed');
      setTimeout(done);
    });
    // A page that nobody sees draws nothing, and is there whole all the same; one that is covered does not say so.
    setTimeout(done, document.hidden ? 0 : 1000);
  });
}
