/*
 * What a person can choose, in layers: an agency's policy over the person's own
 * choice over the default. Pure; store.ts reads and writes.
 *
 * Never a secret and never a name: content scripts could reach storage.local in
 * some browsers.
 */
import type {Choices} from '../../phrasing/choices.ts';
import type {Words} from '../../phrasing/english/learn.ts';
import type {Rule} from '../../phrasing/types.ts';
import type {Vocabulary} from '../../phrasing/vocabulary.ts';
import type {Language} from '../text/index.ts';
import type {Reminder} from './reminders.ts';

/** What the phrasing engine says about a finding, in one language; phrasing/wording.ts has the English. */
export type Wording = {
  readonly ownQuestions: boolean;
  readonly families: Readonly<Record<string, {readonly reason: string; readonly question: string}>>;
  readonly conditions: Readonly<Record<string, string>>;
};

/** When marks are drawn in a note; `list` draws nothing and leaves all to the panel. */
export type Marks = 'as I write' | 'when I ask' | 'list';

export type Settings = Choices & {
  readonly language: Language | 'system';
  readonly theme: 'system' | 'light' | 'dark';
  readonly textSize: 'small' | 'medium' | 'large' | 'larger';
  readonly marks: Marks;
  /** Whether the first site has been turned on and the person was asked about `marks`. */
  readonly marksChosen: boolean;
  /** Whether text that stood in a field before the person came to it stays unread. */
  readonly onlyNew: boolean;
  /** Whether what is not marked in a note is listed beside it. */
  readonly listQuiet: boolean;
  /** Small shapes at the field's corner: a way to the panel. */
  readonly corner: boolean;
  /** Origin to epoch milliseconds, UTC; `FOREVER` where the person said "not on this site". */
  readonly pausedUntil: Readonly<Record<string, number>>;
  /** At most one for each moment; none until somebody wants one. */
  readonly reminders: readonly Reminder[];
  /** Minutes after midnight between which a reminder may come. */
  readonly remindFrom: number;
  readonly remindTo: number;
  /** This computer forgets everything when one signs out, as the person told us; we cannot find out. */
  readonly resets: boolean;
  /** A quiet line where words may point to someone. */
  readonly nudge: boolean;
  /** Somebody on this login lets the kinds of phrases in the open note choose the next theme. */
  readonly followNote: boolean;
  /** Somebody on this login has phrases counted by group. */
  readonly countPhrases: boolean;
};

export const FOREVER = Number.MAX_SAFE_INTEGER;

export const defaults: Settings = {
  language: 'system',
  theme: 'system',
  textSize: 'medium',
  marks: 'as I write',
  marksChosen: false,
  onlyNew: false,
  off: [],
  corner: true,
  quietPhrases: [],
  peerMeans: 'note',
  ownPhrases: [],
  phraseSets: [],
  listQuiet: true,
  pausedUntil: {},
  resets: false,
  reminders: [],
  remindFrom: 8 * 60,
  remindTo: 18 * 60,
  nudge: true,
  followNote: false,
  countPhrases: false,
};

/** What one page learns: only what drawing in it takes. */
export type PageSettings = {
  readonly marks: Marks;
  readonly onlyNew: boolean;
  readonly corner: boolean;
  /** Whether the kinds of phrases that are met are told at all. */
  readonly met: boolean;
  readonly theme: Settings['theme'];
  readonly quietPhrases: readonly string[];
  readonly language: Language;
  /** The card's words, by key. */
  readonly words: Readonly<Record<string, string>>;
  /** The card's style sheet: handed over, so that pages without a card do not carry it. */
  readonly css: string;
  /** Reasons, questions and conditions, in the language of the interface. */
  readonly wording: Wording;
  /** What is looked for in the note, and the words it is read with. Handed over as data: pages carry the engine alone. */
  readonly rules: readonly Rule[];
  readonly lexicon: Words;
  readonly vocabulary: Vocabulary;
};

/** Lays the layers over each other; a missing or unknown value falls through to the next. */
export function layer(policy: Partial<Settings>, person: Partial<Settings>): Settings {
  return {...defaults, ...known(person), ...known(policy)};
}

/** Keeps what has a known name and the default's shape, so that no stored oddity reaches a page. */
function known(values: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => {
      const sample = (defaults as Record<string, unknown>)[name];
      return typeof value === typeof sample && Array.isArray(value) === Array.isArray(sample) && value !== null;
    }),
  );
}

export function isPaused(settings: Settings, origin: string, now: number): boolean {
  return (settings.pausedUntil[origin] ?? 0) > now;
}
