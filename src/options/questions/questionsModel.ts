/*
 * A person's own questions, the sets they brought in, and what they starred or put
 * away: all of it sealed in their vault, and read here only while it is open.
 */
import {
  fileOf,
  idOf,
  promptForm,
  type Beside,
  type OwnPrompt,
  type NamedSet,
  type PromptSet,
} from '../../prompts/own.ts';
import {loadPrompts} from '../../prompts/load.ts';
import {rememberedFrom, toggled, type Remembered} from '../../prompts/remembered.ts';
import type {Prompt, Setting} from '../../prompts/types.ts';
import {changeBeside, readBeside} from '../../reflections/archive.ts';
import {changeRecord, readRecord, toStoreError, type StoreFault} from '../../reflections/index.ts';
import {changeSettings} from '../../shared/settings/store.ts';
import {forgetMet} from '../../shared/met.ts';
import {readSet} from '../../shared/sets/readSet.ts';
import type {Trouble} from '../../shared/sets/shape.ts';
import type {Language} from '../../shared/text/index.ts';
import {Model} from '../../shared/ui/model.ts';
import {download} from '../download.ts';

/** What is unfolded: a list, a form, or a file that was chosen. One at a time. */
export type Unfolded =
  | {readonly kind: 'starred' | 'hidden' | 'all'}
  | {readonly kind: 'set'; readonly name: string}
  /** `at`: which of one's own is edited; absent: a new one. `copyOf`: the library's id it began from. */
  | {readonly kind: 'form'; readonly at?: number; readonly from?: OwnPrompt; readonly copyOf?: string}
  | {readonly kind: 'preview'; readonly set: NamedSet}
  | {readonly kind: 'troubles'; readonly name: string; readonly troubles: readonly Trouble[]};

export type QuestionsState = {
  readonly beside: Beside;
  readonly remembered: Remembered;
  readonly library: readonly Prompt[];
  readonly unfolded: Unfolded | undefined;
  /** What stood beside the library before the last removal, for Undo. */
  readonly before: Beside | undefined;
  readonly said: 'kept' | 'in' | 'gone' | undefined;
  /** What does not fit in the form. */
  readonly misfit: Trouble | undefined;
  readonly fault: StoreFault | undefined;
};

const nothing: Beside = {mine: [], sets: []};
const empty: QuestionsState = {
  beside: nothing,
  remembered: rememberedFrom(undefined, 0),
  library: [],
  unfolded: undefined,
  before: undefined,
  said: undefined,
  misfit: undefined,
  fault: undefined,
};
const quietly = {said: undefined, misfit: undefined, before: undefined} as const;

export class QuestionsModel extends Model<QuestionsState> {
  constructor() {
    super(empty);
  }

  load = (language: Language): Promise<void> =>
    this.#try(async () => {
      const [beside, stored, library] = await Promise.all([readBeside(), readRecord('popup'), loadPrompts(language)]);
      this.set({beside: beside ?? nothing, remembered: rememberedFrom(stored, Math.random()), library});
    });

  unfold = (unfolded: Unfolded | undefined): void => this.set({...quietly, unfolded});

  star = (id: string, on: boolean): Promise<void> =>
    this.#remember(({starred}) => ({starred: toggled(starred, id, on)}));

  hide = (id: string, on: boolean): Promise<void> => this.#remember(({hidden}) => ({hidden: toggled(hidden, id, on)}));

  place = (place: Setting, on: boolean): Promise<void> =>
    this.#remember(({places}) => ({places: toggled(places, place, on) as readonly Setting[]}));

  /** For this vault, and a word for the worker that somebody wants it. */
  follow = (follow: boolean): Promise<void> =>
    this.#try(async () => {
      await this.#remember(() => ({follow}));
      await changeSettings(() => ({followNote: follow}));
      if (!follow) await forgetMet();
    });

  /** @param instead Whether the library's question it began from is put away. */
  keep = (prompt: OwnPrompt, instead: boolean): Promise<void> =>
    this.#try(async () => {
      const {unfolded, beside} = this.state;
      if (unfolded?.kind !== 'form') return;
      const [misfit] = readSet(fileOf([prompt]), promptForm).troubles;
      if (misfit) return this.set({misfit});
      const {at, copyOf} = unfolded;
      const old = at === undefined ? undefined : beside.mine[at];
      const now = await changeBeside(now => ({...now, mine: put(now.mine, prompt, old)}));
      if (old) await this.#moveStar(idOf(old, 'own'), idOf(prompt, 'own'));
      if (copyOf !== undefined && instead) await this.hide(copyOf, true);
      this.set({...quietly, beside: now, said: 'kept', unfolded: undefined});
    });

  remove = (at: number): Promise<void> => {
    const gone = this.state.beside.mine[at];
    return this.#drop(now => ({...now, mine: now.mine.filter(one => !gone || !isSame(one, gone))}));
  };

  removeSet = (name: string): Promise<void> =>
    this.#drop(now => ({...now, sets: now.sets.filter(set => set.name !== name)}));

  undo = (): Promise<void> =>
    this.#try(async () => {
      const {before} = this.state;
      if (before) this.set({...quietly, beside: await changeBeside(() => before)});
    });

  /** Shows what is in a file before anything of it is taken. */
  choose = async (file: File): Promise<void> => {
    const name = file.name.replace(/\.json$/i, '');
    const {set, troubles} = readSet<PromptSet>(await file.text(), promptForm);
    if (set) this.unfold({kind: 'preview', set: {name, ...set}});
    else this.unfold({kind: 'troubles', name, troubles});
  };

  /** A set of that name takes the place of the one before. */
  bringIn = (): Promise<void> =>
    this.#try(async () => {
      const {unfolded} = this.state;
      if (unfolded?.kind !== 'preview') return;
      const {set} = unfolded;
      const beside = await changeBeside(now => ({
        ...now,
        sets: [...now.sets.filter(({name}) => name !== set.name), set],
      }));
      this.set({...quietly, beside, unfolded: undefined, said: 'in'});
    });

  saveMine = (now = Date.now()): void =>
    download(fileOf(this.state.beside.mine), 'application/json', 'prompts', 'json', now);

  #drop(change: (now: Beside) => Beside): Promise<void> {
    return this.#try(async () => {
      const before = this.state.beside;
      const beside = await changeBeside(change);
      this.set({...quietly, beside, before, unfolded: undefined, said: 'gone'});
    });
  }

  /** Other words are another question: its star goes along. */
  async #moveStar(from: string, to: string): Promise<void> {
    if (from === to || !this.state.remembered.starred.includes(from)) return;
    await this.#remember(({starred}) => ({starred: toggled(toggled(starred, from, false), to, true)}));
  }

  #remember(change: (now: Remembered) => Partial<Remembered>): Promise<void> {
    return this.#try(async () => {
      await changeRecord<unknown>('popup', stored => {
        const now = rememberedFrom(stored, this.state.remembered.seed);
        const remembered = {...now, ...change(now)};
        this.set({remembered});
        return remembered;
      });
    });
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.set({fault: toStoreError(error).fault});
    }
  }
}

function isSame(one: OwnPrompt, other: OwnPrompt): boolean {
  return idOf(one, 'own') === idOf(other, 'own');
}

/** In the place of the old one, else last; the same words twice are one question. */
function put(mine: readonly OwnPrompt[], prompt: OwnPrompt, old: OwnPrompt | undefined): readonly OwnPrompt[] {
  const at = old ? mine.findIndex(one => isSame(one, old)) : -1;
  const all = at < 0 ? [...mine, prompt] : mine.with(at, prompt);
  return [...new Map(all.map(one => [idOf(one, 'own'), one])).values()];
}
