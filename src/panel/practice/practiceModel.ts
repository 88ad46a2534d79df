/*
 * The library to look through: openers, group topics and, in a search, every question.
 * Nothing a person wrote is in here.
 */
import {isLeading, questionAbout} from '../../prompts/about.ts';
import {loadPrompts} from '../../prompts/load.ts';
import {loadFrames, loadOpeners, loadTopics} from '../../prompts/loadTalk.ts';
import type {Prompt} from '../../prompts/types.ts';
import type {Language} from '../../shared/text/index.ts';
import {readPracticeState, readToday, toStoreError, type StoreFault, type Today} from '../../reflections/index.ts';
import {chooseForToday, clearToday} from '../../reflections/archive.ts';
import {Model} from '../../shared/ui/model.ts';
import {matches, parse, searchable} from '../search.ts';

export type Asked = Pick<Prompt, 'id' | 'text' | 'deeper'>;
export type PracticeState = {
  readonly prompts: readonly Prompt[];
  readonly openers: readonly Asked[];
  readonly topics: readonly Asked[];
  /** Ways to go through one moment, by name. */
  readonly frames: readonly Asked[];
  readonly query: string;
  readonly allOpeners: boolean;
  readonly allTopics: boolean;
  readonly openTopic: string | undefined;
  /** The topic that fills the panel, for a group to read. */
  readonly large: string | undefined;
  /** Id of what the popup begins with today. */
  readonly today: string | undefined;
  /** Ids of questions put away for good, in the popup. */
  readonly hidden: readonly string[];
  readonly fault: StoreFault | undefined;
};

export class PracticeModel extends Model<PracticeState> {
  #language: Language | undefined;

  constructor() {
    super({
      prompts: [],
      openers: [],
      topics: [],
      frames: [],
      query: '',
      allOpeners: false,
      allTopics: false,
      openTopic: undefined,
      large: undefined,
      today: undefined,
      hidden: [],
      fault: undefined,
    });
  }

  async load(language: Language, now = Date.now()): Promise<void> {
    const [today, hidden] = await Promise.all([readToday(now).then(today => today?.id), readHidden()]);
    this.set({today, hidden});
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
      openers: openers.map(opener => ({...opener, deeper: []})),
      topics,
      frames: frames.map(({id, name, steps}) => ({id, text: name, deeper: steps})),
    });
  }

  /** The vault closed: what was chosen, hidden and searched for goes; the library is everybody's. */
  forget = (): void => this.set({query: '', today: undefined, hidden: [], fault: undefined});

  /** The question that a phrase of that category leads to. */
  questionFor(category: string | undefined, now = Date.now()): Prompt | undefined {
    const {prompts, hidden} = this.state;
    return isLeading(category) ? questionAbout(prompts, category, new Date(now).toDateString(), hidden) : undefined;
  }

  search = (query: string): void => this.set({query});

  showAllOpeners = (): void => this.set({allOpeners: !this.state.allOpeners});

  showAllTopics = (): void => this.set({allTopics: !this.state.allTopics});

  toggleTopic = (id: string): void => this.set({openTopic: this.state.openTopic === id ? undefined : id});

  enlarge = (large: string | undefined): void => this.set({large});

  /** Pressed again, the popup begins as it would have. */
  use = async (kind: Today['kind'], id: string, now = Date.now()): Promise<void> => {
    const {today} = this.state;
    this.set({today: today === id ? undefined : id, fault: undefined});
    try {
      await (today === id ? clearToday() : chooseForToday(kind, id, now));
    } catch (error) {
      this.set({today, fault: toStoreError(error).fault});
    }
  };

  /** What matches the search, in the library's order; all of it without one. */
  found<Item extends Asked>(items: readonly Item[]): readonly Item[] {
    const words = parse(this.state.query);
    const shown = items.filter(({id}) => !this.state.hidden.includes(id));
    return words.length === 0
      ? shown
      : shown.filter(({text, deeper}) => matches(searchable([text, ...deeper].join(' ')), words));
  }
}

/** Kept by the popup, with what was shown and starred. Where reflections are closed, nothing is known to be hidden. */
async function readHidden(): Promise<readonly string[]> {
  const stored = (await readPracticeState().catch(() => undefined)) as {hidden?: readonly string[]} | undefined;
  return stored?.hidden ?? [];
}
