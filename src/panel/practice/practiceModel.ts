/*
 * The library to look through: openers, group topics and, in a search, every question;
 * with a person's own questions beside it while their vault is open.
 */
import {isLeading, questionAbout} from '../../prompts/about.ts';
import {loadPrompts} from '../../prompts/load.ts';
import {loadFrames, loadOpeners, loadTopics} from '../../prompts/loadTalk.ts';
import {joinBeside, type Beside, type JoinedPrompt} from '../../prompts/own.ts';
import {rememberedFrom, type Remembered} from '../../prompts/remembered.ts';
import type {Prompt, Theme} from '../../prompts/types.ts';
import type {Language, Say} from '../../shared/text/index.ts';
import {readRecord, readToday, toStoreError, type StoreFault, type Today} from '../../reflections/index.ts';
import {chooseForToday, clearToday, readBeside} from '../../reflections/archive.ts';
import {Model} from '../../shared/ui/model.ts';
import {matches, parse, searchable} from '../search.ts';

export type Asked = Pick<Prompt, 'id' | 'text' | 'deeper'> & {readonly theme?: Theme};
export type PracticeState = {
  readonly prompts: readonly Prompt[];
  /** Beside the library: the person's own, and sets. */
  readonly own: readonly JoinedPrompt[];
  readonly openers: readonly Asked[];
  readonly topics: readonly Asked[];
  /** Ways to go through one moment, by name. */
  readonly frames: readonly Asked[];
  readonly query: string;
  readonly allTopics: boolean;
  readonly openTopic: string | undefined;
  /** The topic that fills the panel, for a group to read. */
  readonly large: string | undefined;
  /** Id of what the popup begins with today. */
  readonly today: string | undefined;
  /** What was put away for good, and where somebody works. */
  readonly remembered: Pick<Remembered, 'hidden' | 'places'>;
  readonly fault: StoreFault | undefined;
};

const unknown = {hidden: [], places: []} as const;

export class PracticeModel extends Model<PracticeState> {
  #language: Language | undefined;
  /** Which opening of the vault this is. */
  #opening = 0;
  /** How often something was chosen for today here. */
  #chosen = 0;

  constructor() {
    super({
      prompts: [],
      own: [],
      openers: [],
      topics: [],
      frames: [],
      query: '',
      allTopics: false,
      openTopic: undefined,
      large: undefined,
      today: undefined,
      remembered: unknown,
      fault: undefined,
    });
  }

  async load(language: Language, now = Date.now()): Promise<void> {
    await this.#loadOwn(language, now);
    if (language === this.#language) return;
    this.#language = language;
    const [prompts, openers, topics, frames] = await Promise.all([
      loadPrompts(language),
      loadOpeners(language),
      loadTopics(language),
      loadFrames(language),
    ]);
    this.set({
      prompts,
      openers,
      topics,
      frames: frames.map(({id, name, steps}) => ({id, text: name, deeper: steps})),
    });
  }

  async #loadOwn(language: Language, now: number): Promise<void> {
    const [opening, chosen] = [this.#opening, this.#chosen];
    const [today, remembered, beside] = await Promise.all([readToday(now), readRemembered(), readOwn()]);
    // Closed meanwhile: what was read is nobody's to see any more.
    if (opening !== this.#opening) return;
    this.set({remembered, own: beside ? joinBeside(beside, language) : []});
    // Somebody pressed "Use today" meanwhile: that is newer than what was read.
    if (chosen === this.#chosen) this.set({today: today?.id});
  }

  /** The vault closed: what was chosen, hidden and searched for goes; the library is everybody's. */
  forget = (): void => {
    this.#opening++;
    this.set({query: '', own: [], today: undefined, remembered: unknown, fault: undefined});
  };

  /** The question that a phrase of that category leads to. */
  questionFor(category: string | undefined, now = Date.now()): Prompt | JoinedPrompt | undefined {
    const {prompts, own, remembered} = this.state;
    if (!isLeading(category)) return undefined;
    return questionAbout([...prompts, ...own], category, new Date(now).toDateString(), remembered.hidden);
  }

  search = (query: string): void => this.set({query});

  showAllTopics = (): void => this.set({allTopics: !this.state.allTopics});

  toggleTopic = (id: string): void => this.set({openTopic: this.state.openTopic === id ? undefined : id});

  enlarge = (large: string | undefined): void => this.set({large});

  /** Pressed again, the popup begins as it would have. */
  use = async (kind: Today['kind'], id: string, now = Date.now()): Promise<void> => {
    const {today} = this.state;
    this.#chosen++;
    try {
      // Said once it is written: a panel that closes right after would take it along.
      await (today === id ? clearToday() : chooseForToday(kind, id, now));
      this.set({today: today === id ? undefined : id, fault: undefined});
    } catch (error) {
      this.set({today, fault: toStoreError(error).fault});
    }
  };

  /** What matches the search, by its words or its theme's name, in the library's order; all of it without one. */
  found<Item extends Asked>(items: readonly Item[], say: Say): readonly Item[] {
    const words = parse(this.state.query);
    const shown = items.filter(({id}) => !this.state.remembered.hidden.includes(id));
    return words.length === 0
      ? shown
      : shown.filter(({text, deeper, theme}) =>
          matches(searchable([text, ...deeper, theme ? say(`theme.${theme}`) : ''].join(' ')), words),
        );
  }
}

/** Kept by the popup, with what was shown and starred. Where reflections are closed, nothing is known of it. */
async function readRemembered(): Promise<Pick<Remembered, 'hidden' | 'places'>> {
  return rememberedFrom(await readRecord('popup').catch(() => undefined), 0);
}

async function readOwn(): Promise<Beside | undefined> {
  return readBeside().catch(() => undefined);
}
