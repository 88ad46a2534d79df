/*
 * The popup's question and box: a prompt, a draft that survives at any keystroke,
 * and keeping it.
 */
import type {Moment, Theme} from '../prompts/types.ts';
import {
  keep,
  keepDraft,
  onDraft,
  readDraft,
  startFresh,
  toStoreError,
  unkeep,
  type Draft,
  type DraftKeeper,
  type StoreFault,
} from '../reflections/index.ts';
import {Model} from '../shared/ui/model.ts';
import type {Steering} from '../shared/ui/Pair.tsx';
import type {Askable, Questions} from './askable.ts';
import {aboutQuestion, momentAt} from './asked.ts';
import type {Beginning, Shown} from './begin.ts';
import {below, blank, type WriteState} from './writeState.ts';

export class WriteModel extends Model<WriteState> {
  readonly #questions: Questions;
  readonly #vaultId: string;
  readonly #drafts: DraftKeeper<Draft>;
  #touched = false;
  /** Before the draft is here, a pick alone is not remembered: it would overwrite the words. */
  #loaded = false;
  #last: Draft | undefined;
  #turn = 0;
  /** A second press is for the same words. */
  #keeping = false;

  /** @param signal Ends it when the vault closes or another person writes: what is in here leaves with it. */
  constructor(questions: Questions, vaultId: string, signal: AbortSignal) {
    super(blank);
    this.#questions = questions;
    this.#vaultId = vaultId;
    this.#drafts = keepDraft(vaultId, signal);
    onDraft(vaultId, (now, before) => this.#follow(now, before), signal);
  }

  begin = async ({shown, moment, theme}: Beginning): Promise<void> => {
    this.set({moment});
    if (shown) this.#put(shown);
    else await this.#next(theme);
  };

  /** Brings the draft back. What was typed or picked while it was on its way stays: words, below those left before. */
  async load(): Promise<void> {
    const isFirst = !this.#loaded;
    try {
      const draft = await readDraft(this.#vaultId);
      this.#loaded = true;
      if (!draft || (this.#touched && !isFirst)) return;
      await this.#ask(draft);
      const {moment, steering, text} = this.state;
      this.set({
        text: below(draft.text, text),
        moment: moment ?? (draft.moment as Moment | undefined),
        steering: steering ?? (draft.steering as Steering | undefined),
      });
      if (this.#touched || moment || steering) this.#remember();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** The question the words were written to comes back with them; where it is gone, they stand under none. */
  async #ask({promptId, depth = 0}: Draft): Promise<void> {
    if (promptId === undefined) return;
    const entry = this.#find(promptId);
    if (entry) await this.#show(entry);
    else if (promptId !== this.state.prompt?.id) this.#put(await this.#questions.besides(promptId));
    this.set({depth});
  }

  /**
   * Another popup is open on the same draft: what is written or kept there, stands or goes here as well.
   * Our own echo, and what was typed here meanwhile, is told by the text that stood there before.
   */
  #follow(now: Draft | undefined, before: Draft | undefined): void {
    const inStep = before ? before.text === this.state.text : !this.#touched;
    if (inStep && !this.state.kept && (now ?? before)) this.set({text: now?.text ?? ''});
  }

  write = (text: string): void => {
    this.#touched = true;
    this.set({text, takenBack: false});
    this.#remember();
  };

  /** Puts that word where the text may point to someone. */
  writeSomeone = async (someone: string): Promise<void> => {
    const {writeSomeone} = await import('../reflections/nudge.ts');
    this.write(await writeSomeone(this.state.text, someone));
  };

  pickMoment = (moment: Moment | undefined): void => {
    this.set({moment});
    this.#remember();
  };

  pickSteering = (steering: Steering | undefined): void => {
    this.set({steering});
    this.#remember();
  };

  /** @param hidden The question that was put away just now; it can be brought back. */
  another = async (hidden?: string): Promise<void> => {
    await this.#next(undefined, hidden);
    if (this.state.text) this.#remember();
  };

  /** @param theme What the open note is about, where the person wanted that to lead. */
  async #next(theme: Theme | undefined, hidden?: string): Promise<void> {
    const {practice, prompts} = this.#questions;
    const moment = theme ? 'while' : (this.state.moment ?? momentAt(new Date()));
    // Everything about that theme was put away: any question, then.
    await this.#show(practice.next(prompts, moment, theme) ?? practice.next(prompts, moment), hidden);
  }

  #find(id: string | undefined): Askable | undefined {
    return this.#questions.prompts.find(prompt => prompt.id === id);
  }

  async #show(entry: Askable | undefined, hidden?: string): Promise<void> {
    const turn = ++this.#turn;
    const prompt = entry && (await this.#questions.withWords(entry));
    // Somebody pressed again while the words were on their way.
    if (turn === this.#turn) this.#put(prompt, hidden);
  }

  /** Puts a question over the box whose words are here already. */
  #put(prompt: Shown | undefined, hidden?: string): void {
    this.#turn++;
    const starred = !!prompt && this.#questions.practice.state.starred.includes(prompt.id);
    this.set({prompt, depth: 0, hidden, starred});
  }

  deeper = (): void => {
    this.set({depth: this.state.depth + 1});
    if (this.state.text) this.#remember();
  };

  star = (): void => {
    const {prompt, starred} = this.state;
    if (!prompt) return;
    this.#questions.practice.star(prompt.id, !starred);
    this.set({starred: !starred});
  };

  notForMe = async (): Promise<void> => {
    const {prompt} = this.state;
    if (!prompt) return;
    this.#questions.practice.hide(prompt.id, true);
    await this.another(prompt.id);
  };

  bringBack = async (): Promise<void> => {
    const {hidden} = this.state;
    if (!hidden) return;
    this.#questions.practice.hide(hidden, false);
    await this.#show(this.#find(hidden));
  };

  keep = async (now = Date.now()): Promise<void> => {
    const {text, moment, steering} = this.state;
    if (this.#keeping || (!text.trim() && !moment && !steering)) return;
    this.#keeping = true;
    try {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const id = await keep({
        text: text.trim(),
        at: now,
        zone,
        ...aboutQuestion(this.state),
        ...(moment && {moment}),
        ...(steering && {steering}),
      });
      this.#last = this.#draft();
      // Kept it is, whether the draft goes or not.
      await this.#drafts.drop().catch(() => undefined);
      this.set({kept: {id, words: text.trim()}, takenBack: false, fault: undefined});
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#keeping = false;
    }
  };

  undo = async (): Promise<void> => {
    const {kept} = this.state;
    if (!kept) return;
    try {
      if (kept.id !== undefined) await unkeep(kept.id);
      const text = this.#last?.text ?? '';
      this.set({kept: undefined, takenBack: kept.id !== undefined && text !== '', text});
      this.#remember();
    } catch (error) {
      this.#fail(error);
    }
  };

  more = (): void => {
    this.set({kept: undefined, text: '', steering: undefined, moment: undefined});
    this.#touched = false;
    void this.another();
  };

  /** The view found out what is so with the store. */
  tell = (fault: StoreFault | undefined): void => this.set({fault});

  /** Tries the store once more; the words stay where they are. */
  again = async (): Promise<void> => {
    this.set({fault: undefined});
    await this.load();
  };

  startFresh = async (): Promise<void> => {
    await startFresh().catch((error: unknown) => this.#fail(error));
    await this.again();
  };

  flush = (): void => this.#drafts.flush();

  #draft(): Draft {
    const {text, prompt, depth, moment, steering} = this.state;
    const about = prompt && {promptId: prompt.id, ...(depth > 0 && {depth})};
    return {text, ...about, ...(moment && {moment}), ...(steering && {steering})};
  }

  #remember(): void {
    const {text, moment, steering} = this.state;
    if (!this.#loaded && !this.#touched) return;
    if (text || moment || steering) this.#drafts.remember(this.#draft());
    else void this.#drafts.drop().catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    this.set({fault: toStoreError(error).fault});
  }
}
