/* What stands on the page, live from its draft, and the three ways it leaves. */
import {list} from '../../reflections/archive.ts';
import {onChanged, onDraft, readDraft, toStoreError, type Kept, type StoreFault} from '../../reflections/index.ts';
import {writeSomeone} from '../../reflections/nudge.ts';
import {offerFile} from '../../shared/ui/offerFile.ts';
import {Model} from '../../shared/ui/model.ts';
import {blankPages, type Pages, type Sheet, type Template} from './page.ts';

export type SheetState = {
  readonly pages: Pages;
  readonly all: readonly Kept[];
  /** The page with "someone" in the place of what may point to a person, once that was asked for. */
  readonly plain: Sheet | undefined;
  readonly said: 'copied' | 'file' | undefined;
  readonly fault: StoreFault | undefined;
};

const empty: SheetState = {pages: blankPages, all: [], plain: undefined, said: undefined, fault: undefined};

export class SheetModel extends Model<SheetState> {
  readonly template: Template;
  #life = new AbortController();
  #vaultId: string | undefined;

  constructor(template: Template, signal: AbortSignal) {
    super(empty);
    this.template = template;
    onChanged(() => void this.load(), signal);
  }

  /** A vault is open: its page comes. */
  open = (vaultId: string): void => {
    this.forget();
    const {signal} = this.#life;
    this.#vaultId = vaultId;
    onDraft<Pages>(vaultId, (pages = blankPages) => this.set({pages, plain: undefined}), signal, 'supervision');
    void this.load();
  };

  /** It closed: nothing of it stays in here. */
  forget = (): void => {
    this.#life.abort();
    this.#life = new AbortController();
    this.#vaultId = undefined;
    this.set(empty);
  };

  load = async (): Promise<void> => {
    if (this.#vaultId === undefined) return;
    const {signal} = this.#life;
    try {
      const pages = (await readDraft<Pages>(this.#vaultId, 'supervision')) ?? blankPages;
      // Only what was picked is opened for a page that has picks at all.
      const {kept: all} = pages.pages[this.template].picked.length > 0 ? await list() : {kept: []};
      if (!signal.aborted) this.set({pages, all, plain: undefined, fault: undefined});
    } catch (error) {
      if (!signal.aborted) this.set({...empty, fault: toStoreError(error).fault});
    }
  };

  /** On this page alone: what was written and kept stays as it is. */
  writeSomeone = async (sheet: Sheet, someone: string): Promise<void> => {
    const plainly = (text: string) => writeSomeone(text, someone);
    const sections = sheet.sections.map(async ({heading, text, quotes}) => ({
      heading,
      text: await plainly(text),
      quotes: await Promise.all(quotes.map(async ({text, about}) => ({text: await plainly(text), about}))),
    }));
    this.set({plain: {...sheet, sections: await Promise.all(sections)}});
  };

  print = (): void => print();

  copy = async (text: string): Promise<void> => {
    await navigator.clipboard.writeText(text);
    this.set({said: 'copied'});
  };

  file = (text: string, name: string): void => {
    offerFile(text, 'text/markdown', name);
    this.set({said: 'file'});
  };
}
