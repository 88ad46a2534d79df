/*
 * The whole contract between the parts of the extension.
 *
 * A content script shares its process with the web page, so anything it may ask, a
 * hostile page may one day ask. That is why no entry open to 'anyone' reads or
 * returns a reflection, and why none of them carries the text of a note.
 */
import type {PageSettings} from './settings/index.ts';

export type Contract = {
  /** What the content script needs to know; null where help is off, and it leaves. */
  'page/settings': {ask: null; answer: PageSettings | null};
  /** A field in this frame has the focus (or let go of it). Says where, never what. */
  'page/focus': {ask: {held: boolean}; answer: null};
  /** Not this phrase, or not on this site; `on: true` takes it back. */
  'page/quiet': {ask: {phrase: string; on: boolean}; answer: null};
  'page/off': {ask: null; answer: null};
  /** Brings the script that reads and marks into this frame: a field has the focus for the first time. */
  'page/parts': {ask: null; answer: null};
  /** A press on the shapes at a field's corner: opens a view beside the page, on its note. */
  'page/panel': {ask: null; answer: null};
  /** Kinds of phrases in the note: those there now, most met first; one for each that came since. */
  'page/met': {ask: {present: readonly string[]; fresh: readonly string[]}; answer: null};
  /** From a phrase to a question about it: its category and nothing else. */
  'practice/about': {ask: {category: string}; answer: null};
  /** Looks once at the tab in front, through the permission its click gave (activeTab). */
  'note/once': {ask: {tabId: number}; answer: boolean};
  /** Pauses help on an origin until then; 0 ends the pause. */
  'site/pause': {ask: {origin: string; until: number}; answer: null};
  /** What was left as it is in open pages is marked again. */
  'site/again': {ask: null; answer: null};
  /** A vault closed, or a view with words in its box: what is left of drafts is sealed. Carries nothing. */
  'vault/seal': {ask: null; answer: null};
  /** Brings registrations and open tabs in line with what is granted. */
  'site/reconcile': {ask: null; answer: null};
};
export type Kind = keyof Contract;
export type Ask<K extends Kind> = {readonly kind: K; readonly ask: Contract[K]['ask']};

/** Who sent a message, as the browser tells it, never as the message claims. */
export type Sender = {
  readonly url: string | undefined;
  /** What a frame without an address of its own (about:blank, srcdoc) has of whoever made it. */
  readonly origin: string | undefined;
  /** Of the page in the tab; absent where no grant covers it. */
  readonly tabUrl: string | undefined;
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
};
export type Handlers = {
  readonly [K in Kind]: (ask: Contract[K]['ask'], from: Sender) => Promise<Contract[K]['answer']>;
};

type Entry = {readonly from: 'anyone' | 'own pages'; readonly isValid: (ask: unknown) => boolean};
const entries: Record<Kind, Entry> = {
  'page/settings': {from: 'anyone', isValid: isNull},
  'page/focus': {from: 'anyone', isValid: ask => isObject(ask) && typeof ask['held'] === 'boolean'},
  'page/quiet': {
    from: 'anyone',
    isValid: ask =>
      isObject(ask) &&
      typeof ask['phrase'] === 'string' &&
      ask['phrase'].length <= 200 &&
      typeof ask['on'] === 'boolean',
  },
  'page/off': {from: 'anyone', isValid: isNull},
  'page/parts': {from: 'anyone', isValid: isNull},
  'page/panel': {from: 'anyone', isValid: isNull},
  'page/met': {
    from: 'anyone',
    isValid: ask => isObject(ask) && areCategories(ask['present'], 20) && areCategories(ask['fresh'], 500),
  },
  'practice/about': {from: 'anyone', isValid: ask => isObject(ask) && isCategory(ask['category'])},
  'note/once': {from: 'own pages', isValid: ask => isObject(ask) && Number.isInteger(ask['tabId'])},
  'site/pause': {
    from: 'own pages',
    isValid: ask => isObject(ask) && typeof ask['origin'] === 'string' && Number.isFinite(ask['until']),
  },
  'site/again': {from: 'own pages', isValid: isNull},
  'vault/seal': {from: 'own pages', isValid: isNull},
  'site/reconcile': {from: 'own pages', isValid: isNull},
};

/**
 * Answers one message, or leaves it alone.
 * @param message Anything at all: it may come from a hostile page.
 * @param own The extension's own origin, ending in a slash.
 * @returns undefined where the message is not ours, is malformed, or its sender may not ask it.
 */
export function answer(message: unknown, from: Sender, own: string, handlers: Handlers): Promise<unknown> | undefined {
  if (!isObject(message) || typeof message['kind'] !== 'string' || !Object.hasOwn(entries, message['kind'])) return;
  const kind = message['kind'] as Kind;
  const entry = entries[kind];
  if (!entry.isValid(message['ask'])) return;
  if (entry.from === 'own pages' && !from.url?.startsWith(own)) return;
  const handle = handlers[kind] as (ask: unknown, from: Sender) => Promise<unknown>;
  return handle(message['ask'], from);
}

/** What the worker tells pages. Empty on purpose: whoever hears it asks again. */
export type Ping = {readonly ping: (typeof pings)[number]};
const pings = ['changed', 'look', 'next', 'hide', 'again'] as const;

export function isPing(message: unknown): message is Ping {
  return isObject(message) && (pings as readonly unknown[]).includes(message['ping']);
}

/** Name of the port that the panel opens to the one frame that holds the field. */
export const NOTE_PORT = 'note';

export type NoteFinding = {
  /** Good for this port only; goes stale when the text there changes. */
  readonly id: number;
  readonly category: string;
  readonly group: 'decides' | 'word' | 'seen' | 'part' | 'together';
  readonly weight: 'shown' | 'quiet';
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
  readonly why: string;
  readonly ask: string;
  readonly ways: readonly {readonly text: string; readonly condition?: string}[];
};
export type FromPage =
  | {readonly kind: 'note'; readonly name: string; readonly host: string; readonly findings: readonly NoteFinding[]}
  | {readonly kind: 'said'; readonly what: 'changed' | 'moved' | 'copied'}
  /** The whole note, for reading it together: the panel shows it and forgets it. */
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'gone'};
export type FromPanel =
  | {readonly kind: 'text'}
  | {readonly kind: 'take'; readonly id: number; readonly way: number}
  | {readonly kind: 'leave'; readonly id: number}
  | {readonly kind: 'show'; readonly id: number};

/** The content script is the side that a page might one day speak for: whatever comes from there is looked at. */
export function isFromPage(message: unknown): message is FromPage {
  if (!isObject(message)) return false;
  const {kind} = message;
  if (kind === 'said') return ['changed', 'moved', 'copied'].includes(message['what'] as string);
  if (kind === 'text') return typeof message['text'] === 'string';
  if (kind !== 'note') return kind === 'gone';
  const {name, host, findings} = message;
  return typeof name === 'string' && typeof host === 'string' && Array.isArray(findings) && findings.every(isFinding);
}

function isFinding(value: unknown): value is NoteFinding {
  if (!isObject(value) || !Number.isInteger(value['id']) || !Array.isArray(value['ways'])) return false;
  const words = ['category', 'group', 'weight', 'before', 'phrase', 'after', 'why', 'ask'];
  return words.every(name => typeof value[name] === 'string');
}

export function isFromPanel(message: unknown): message is FromPanel {
  if (!isObject(message)) return false;
  if (message['kind'] === 'text') return true;
  if (!Number.isInteger(message['id'])) return false;
  return message['kind'] === 'take'
    ? Number.isInteger(message['way'])
    : message['kind'] === 'leave' || message['kind'] === 'show';
}

function isCategory(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]{1,20}$/.test(value);
}

function areCategories(value: unknown, most: number): boolean {
  return Array.isArray(value) && value.length <= most && value.every(isCategory);
}

function isNull(value: unknown): value is null {
  return value === null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
