/*
 * The box on show: one for each vault, and another while that vault is closed. It goes
 * with what is in it as soon as the vault closes or somebody else writes.
 */
import {entries} from '../prompts/entries.ts';
import type {AccessModel, AccessState} from '../reflections/index.ts';
import type {Language} from '../shared/text/index.ts';
import {Model} from '../shared/ui/model.ts';
import {joinOwn, readOwn, withWords, type Askable} from './askable.ts';
import {beginningOf, readLed} from './begin.ts';
import {readPractice} from './practice.ts';
import {fitsIn} from '../prompts/remembered.ts';
import type {ShutBox} from './ShutPopup.tsx';
import {WriteModel} from './writeModel.ts';

export type BoxState = {
  readonly write: WriteModel | undefined;
  /** The views of a closed vault, which load when one is met. */
  readonly shut: ShutBox | undefined;
};

/** Whose box it is while the store does not open: words typed then go along to whoever writes next in this view. */
const NOBODY = 'nobody';

const closed: BoxState = {write: undefined, shut: undefined};

export class BoxModel extends Model<BoxState> {
  #of = '';
  #life = new AbortController();
  readonly #language: Promise<Language>;

  /** @param language The one the popup begins with; a change of it is for the next one. */
  constructor(language: Promise<Language>) {
    super(closed);
    this.#language = language;
  }

  /** Brings the box in line with whoever writes now. */
  follow = async (access: AccessModel): Promise<void> => {
    const of = boxOf(access.state);
    if (of === this.#of) return;
    const {write} = this.state;
    // The store is in trouble, and whoever was writing still is: their words stay on the screen.
    if (of === NOBODY && write) return write.tell(access.state.fault);
    // Whose box it was is not there any more, or never was: the words are whoever's who goes on, and stay until then.
    const isGone = !access.state.people.some(({vaultId}) => vaultId === this.#of);
    const isNext = of !== '' && !of.startsWith('shut');
    const stray = isGone && isNext ? write : undefined;
    this.#of = of;
    this.#life.abort();
    this.#life = new AbortController();
    const {signal} = this.#life;
    this.set({write: stray, shut: undefined});
    if (of === '') return;
    const next = isNext ? await this.#write(of, signal) : await this.#shut(access);
    if (signal.aborted) return;
    // Asked for first: what is written from here on goes over the draft in memory, and is put below it.
    void next.write?.load();
    if (stray?.state.text) next.write?.write(stray.state.text);
    this.set({...closed, ...next});
  };

  flush = (): void => this.state.write?.flush();

  async #write(vaultId: string, signal: AbortSignal): Promise<Partial<BoxState>> {
    const [language, beside, practice, led] = await Promise.all([this.#language, readOwn(), readPractice(), readLed()]);
    const all = beside ? await joinOwn(beside, language) : entries;
    const prompts = all.filter(prompt => fitsIn(prompt, practice.state.places));
    const besides = async (id: string) => (await import('./chosen.ts')).findTalk(id, language);
    const questions = {prompts, practice, besides, withWords: (prompt: Askable) => withWords(prompt, language)};
    const write = new WriteModel(questions, vaultId, signal);
    await write.begin(await beginningOf(led, all, language, practice.state));
    return {write};
  }

  async #shut(access: AccessModel): Promise<Partial<BoxState>> {
    const {openShut} = await import('./ShutPopup.tsx');
    return {shut: await openShut(access, await this.#language)};
  }
}

/** Each box has a name of its own; none while we do not know yet. */
function boxOf({view, vaultId}: AccessState): string {
  if (view === 'opening') return '';
  if (view === 'open') return vaultId ?? '';
  if (view === 'trouble') return NOBODY;
  return `shut ${view} ${vaultId ?? ''}`;
}
