/*
 * The pages being written, for supervision and between peers. A draft like the
 * popup's: in memory at every key, a sealed copy for when the browser goes.
 */
import {
  keepDraft,
  onDraft,
  readDraft,
  toStoreError,
  type DraftKeeper,
  type StoreFault,
} from '../../reflections/index.ts';
import {writeSomeone} from '../../reflections/nudge.ts';
import {browser} from '../../shared/browser.ts';
import {Model} from '../../shared/ui/model.ts';
import {Echoes} from '../echoes.ts';
import {blank, blankPages, isBlank, type Page, type Pages, type Template} from './page.ts';

export type PagesState = {
  readonly pages: Pages;
  /** The heading under which the list to bring one in from is open. */
  readonly bringing: number | undefined;
  /** The heading somebody wrote under last: what is brought in comes there. */
  readonly last: number;
  /** The page that was just cleared, for Undo. */
  readonly cleared: {readonly template: Template; readonly page: Page} | undefined;
  readonly fault: StoreFault | undefined;
};

/** Nothing was written yet: what is brought in comes under where power showed up. */
const untouched: PagesState = {pages: blankPages, bringing: undefined, last: 1, cleared: undefined, fault: undefined};

export class PagesModel extends Model<PagesState> {
  #life = new AbortController();
  #vaultId: string | undefined;
  #drafts: DraftKeeper<Pages> | undefined;
  #touched = false;
  readonly #echoes = new Echoes();

  constructor() {
    super(untouched);
  }

  /** A vault is open: its pages come. */
  enter = (vaultId: string): void => {
    this.forget();
    const {signal} = this.#life;
    this.#vaultId = vaultId;
    this.#drafts = keepDraft<Pages>(vaultId, signal, 'supervision');
    const follow = (now = blankPages, before = blankPages) => this.#follow(now, before);
    onDraft<Pages>(vaultId, follow, signal, 'supervision');
    void this.load();
  };

  /** It closed: nothing of it stays in here. */
  forget = (): void => {
    this.#echoes.forget();
    this.#life.abort();
    this.#life = new AbortController();
    this.#vaultId = undefined;
    this.#drafts = undefined;
    this.#touched = false;
    this.set(untouched);
  };

  load = async (): Promise<void> => {
    if (this.#vaultId === undefined) return;
    const {signal} = this.#life;
    try {
      const pages = await readDraft<Pages>(this.#vaultId, 'supervision');
      if (pages && !this.#touched && !signal.aborted) this.set({pages, fault: undefined});
    } catch (error) {
      this.#fail(error);
    }
  };

  write = (template: Template, index: number, text: string): void => {
    const {words, picked} = this.#page(template);
    this.at(index);
    this.#put(template, {words: words.map((before, at) => (at === index ? text : before)), picked});
  };

  /** "Someone" in the place of what may point to a person. */
  writeSomeone = async (template: Template, index: number, someone: string): Promise<void> => {
    this.write(template, index, await writeSomeone(this.#page(template).words[index] ?? '', someone));
  };

  /** Somebody pressed or wrote there, not only went past: what is brought in goes there, and an open list comes along. */
  at = (index: number): void => this.set({last: index, ...(this.state.bringing !== undefined && {bringing: index})});

  /** Opens the list under the heading somebody was at last, or closes it. */
  bring = (): void => this.set({bringing: this.state.bringing === undefined ? this.state.last : undefined});

  /** Picked once more, it is left out. */
  pick = (template: Template, id: string): void => {
    const {words, picked} = this.#page(template);
    const without = picked.filter(one => one.id !== id);
    const added = without.length === picked.length ? [...picked, {id, under: this.state.bringing ?? 0}] : without;
    this.#put(template, {words, picked: added});
  };

  show = (what: 'steering' | 'dates', on: boolean): void => this.#keep({...this.state.pages, [what]: on});

  clear = (template: Template): void => {
    const page = this.#page(template);
    this.#put(template, blank);
    this.set({cleared: {template, page}, bringing: undefined});
  };

  undo = (): void => {
    const {cleared} = this.state;
    if (cleared) this.#put(cleared.template, cleared.page);
  };

  /** Opens the whole page in a tab of its own, where it is seen before it goes anywhere. */
  see = (template: Template): void => {
    this.#drafts?.flush();
    void browser.tabs.create({url: browser.runtime.getURL(`src/panel/supervision/index.html#${template}`)});
  };

  flush = (): void => this.#drafts?.flush();

  /** Another panel writes the same pages; what we wrote ourselves comes back as well, and may come late. */
  #follow(now: Pages, before: Pages): void {
    if (this.#echoes.isOwn(now)) return;
    if (JSON.stringify(before) === JSON.stringify(this.state.pages)) this.set({pages: now});
  }

  #page(template: Template): Page {
    return this.state.pages.pages[template];
  }

  #put(template: Template, page: Page): void {
    this.set({cleared: undefined});
    this.#keep({...this.state.pages, pages: {...this.state.pages.pages, [template]: page}});
  }

  #keep(pages: Pages): void {
    this.#touched = true;
    this.set({pages});
    const isEmpty = Object.values(pages.pages).every(isBlank) && !pages.steering && !pages.dates;
    this.#echoes.wrote(isEmpty ? blankPages : pages);
    if (isEmpty) void this.#drafts?.drop().catch((error: unknown) => this.#fail(error));
    else this.#drafts?.remember(pages);
  }

  #fail(error: unknown): void {
    this.set({fault: toStoreError(error).fault});
  }
}
