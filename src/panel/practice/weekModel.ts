/*
 * The three questions of this week, and what is being written to them. The questions
 * are remembered sealed, by id; the words have a draft like the popup's.
 */
import type {Prompt} from '../../prompts/types.ts';
import {chooseWeek} from '../../prompts/week.ts';
import {
  keep,
  keepDraft,
  keepRecord,
  onDraft,
  readDraft,
  readRecord,
  startFresh,
  toStoreError,
  unkeep,
  type DraftKeeper,
  type StoreFault,
} from '../../reflections/index.ts';
import {writeSomeone} from '../../reflections/nudge.ts';
import {Model} from '../../shared/ui/model.ts';
import {mondayOf, ownZone} from '../../shared/weeks.ts';
import {Echoes} from '../echoes.ts';

/** A question over a box: the library's, or one of a person's own. */
export type Question = Pick<Prompt, 'id' | 'text'> & Partial<Pick<Prompt, 'theme' | 'movement' | 'line'>>;
type Words = Readonly<Record<string, string>>;
export type WeekState = {
  readonly prompts: readonly Prompt[];
  /** The Monday of this week. */
  readonly week: string;
  /** The question that a phrase in a note led to. */
  readonly about: Question | undefined;
  /** Id of the question that is open. */
  readonly open: string | undefined;
  /** What stands in the boxes, by question. */
  readonly words: Words;
  /** The last one kept from here, for Undo. */
  readonly kept: Done | undefined;
  readonly fault: StoreFault | undefined;
};

/** Without an id where the person keeps nothing: its words are in memory alone. */
type Done = {
  readonly id: string | undefined;
  readonly promptId: string;
  readonly text: string;
  readonly about?: Question;
};
type Stored = {readonly week: string; readonly ids: readonly string[]; readonly rested: readonly string[]};
/** Ids remembered from weeks before: eight weeks of three. */
const MEMORY = 24;

const empty: WeekState = {
  prompts: [],
  about: undefined,
  week: '',
  open: undefined,
  words: {},
  kept: undefined,
  fault: undefined,
};

export class WeekModel extends Model<WeekState> {
  #life = new AbortController();
  #vaultId: string | undefined;
  readonly #echoes = new Echoes();
  #drafts: DraftKeeper<Words> | undefined;
  #known: readonly Question[] = [];
  /** Questions whose answer is on its way into the store. */
  readonly #keeping = new Set<string>();

  constructor() {
    super(empty);
  }

  /** A vault is open: what is written from here on is its own. */
  enter = (vaultId: string): void => {
    this.forget();
    const {signal} = this.#life;
    this.#vaultId = vaultId;
    this.#drafts = keepDraft<Words>(vaultId, signal, 'week');
    onDraft<Words>(vaultId, (now = {}, before = {}) => this.#follow(now, before), signal, 'week');
  };

  /** It closed: nothing of it stays in here. */
  forget = (): void => {
    this.#echoes.forget();
    this.#life.abort();
    this.#life = new AbortController();
    this.#vaultId = undefined;
    this.#drafts = undefined;
    this.set(empty);
  };

  /** @param library What the week is chosen from. @param known Everything that words may be an answer to. */
  async load(
    library: readonly Prompt[],
    hidden: readonly string[],
    known: readonly Question[],
    now = Date.now(),
  ): Promise<void> {
    this.#known = known;
    const week = mondayOf(now, ownZone());
    const {signal} = this.#life;
    const prompts = await rememberWeek(library, week, hidden);
    if (signal.aborted) return;
    const open = prompts.some(({id}) => id === this.state.open) ? this.state.open : prompts[0]?.id;
    this.set({prompts, week, open});
    await this.bringDraft();
  }

  /** Brings back what stood in the boxes, unless somebody was quicker and typed already. */
  bringDraft = async (): Promise<void> => {
    if (this.#vaultId === undefined) return;
    const {signal} = this.#life;
    try {
      const words = await readDraft<Words>(this.#vaultId, 'week');
      if (!words || signal.aborted || Object.keys(this.state.words).length > 0) return;
      const {about, prompts} = this.state;
      // Words to a question that a note led to: it comes back with them.
      const strange = this.#known.find(({id}) => id in words && !prompts.some(prompt => prompt.id === id));
      this.set({words, about: about ?? strange, fault: undefined});
    } catch (error) {
      // Closed reflections have a draft we cannot read now; the boxes are there all the same.
      if (toStoreError(error).fault !== 'locked') this.#fail(error);
    }
  };

  /** A phrase in a note led here. */
  ask = (about: Question | undefined): void => this.set({about});

  toggle = (id: string): void => this.set({open: this.state.open === id ? undefined : id});

  write = (id: string, text: string): void => {
    const {[id]: _before, ...others} = this.state.words;
    this.set({words: text ? {...others, [id]: text} : others});
    this.#remember();
  };

  /** "Someone" in the place of what may point to a person. */
  writeSomeone = async (id: string, someone: string): Promise<void> =>
    this.write(id, await writeSomeone(this.state.words[id] ?? '', someone));

  keep = async (id: string, now = Date.now()): Promise<void> => {
    const {about, prompts} = this.state;
    const prompt = about?.id === id ? about : prompts.find(prompt => prompt.id === id);
    const text = this.state.words[id]?.trim();
    // A second press is for the same words.
    if (!prompt || !text || this.#keeping.has(id)) return;
    this.#keeping.add(id);
    try {
      const kept = await keep({
        text,
        at: now,
        zone: ownZone(),
        promptId: id,
        question: prompt.text,
        moment: about?.id === id ? 'while' : 'week',
        ...(prompt.theme && {theme: prompt.theme}),
        ...(prompt.movement && {movement: prompt.movement}),
      });
      const {[id]: _kept, ...words} = this.state.words;
      const isAbout = about?.id === id;
      this.set({
        words,
        kept: {id: kept, promptId: id, text, ...(isAbout && {about})},
        fault: undefined,
        ...(isAbout ? {about: undefined} : {open: this.#after(id)}),
      });
      this.#remember();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#keeping.delete(id);
    }
  };

  undo = async (): Promise<void> => {
    const {kept} = this.state;
    if (!kept) return;
    try {
      if (kept.id !== undefined) await unkeep(kept.id);
      const {promptId, text, about} = kept;
      this.set({
        kept: undefined,
        words: {...this.state.words, [promptId]: text},
        ...(about ? {about} : {open: promptId}),
      });
      this.#remember();
    } catch (error) {
      this.#fail(error);
    }
  };

  startFresh = async (): Promise<void> => {
    await startFresh().catch((error: unknown) => this.#fail(error));
    await this.bringDraft();
  };

  flush = (): void => this.#drafts?.flush();

  /** Another panel writes the same draft; told by the words that stood there before. */
  #follow(now: Words, before: Words): void {
    if (this.#echoes.isOwn(now)) return;
    if (JSON.stringify(before) === JSON.stringify(this.state.words)) this.set({words: now});
  }

  /** The next question in line; the last one closes. */
  #after(id: string): string | undefined {
    const {prompts} = this.state;
    return prompts[prompts.findIndex(prompt => prompt.id === id) + 1]?.id;
  }

  #remember(): void {
    const {words} = this.state;
    this.#echoes.wrote(words);
    if (Object.keys(words).length > 0) this.#drafts?.remember(words);
    else void this.#drafts?.drop().catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    this.set({fault: toStoreError(error).fault});
  }
}

/** Where reflections are closed, the same questions come from the week alone. */
async function rememberWeek(
  library: readonly Prompt[],
  week: string,
  hidden: readonly string[],
): Promise<readonly Prompt[]> {
  const before = await readRecord<Stored>('week').catch(() => undefined);
  const same = before?.week === week;
  const ids = same ? before.ids : [];
  const rested = same ? before.rested : [...(before?.rested ?? []), ...(before?.ids ?? [])].slice(-MEMORY);
  const prompts = chooseWeek(library, week, ids, rested, hidden);
  const now: Stored = {week, ids: prompts.map(({id}) => id), rested};
  if (JSON.stringify(now) !== JSON.stringify(before)) await keepRecord('week', now).catch(() => undefined);
  return prompts;
}
