/*
 * Fills the lexicon with the words of the language notes are in. They are data, as the rules
 * are: whoever reads is handed both, and a page carries neither.
 */
import * as is from './classes.ts';
import * as Form from './form.ts';
import {formsOf} from './inflect.ts';
import {
  addForm,
  addVerb,
  CAPACITY,
  intern,
  isA,
  lookup,
  mark,
  paradigmOf,
  Summary,
  summarize,
  wordCount,
} from './lexicon.ts';

/** Lists are words with a space between them. */
export type Words = {
  readonly classes: readonly (readonly [wordClass: number, words: string])[];
  /** Classes of nouns: the plural of each word is in them as well. */
  readonly nouns: readonly number[];
  /** As `formsOf` reads them. */
  readonly verbs: readonly string[];
  /** Verbs of saying, and of thinking. */
  readonly speech: string;
  readonly thought: string;
  /** Words after which a full stop ends no sentence. */
  readonly abbreviations: string;
  /** Words that would pass for a first name at the start of a sentence. */
  readonly notNames: string;
  /** Two words written as one, without their apostrophe: `do+n't`. */
  readonly joined: string;
  /** What hurried hands write, and the word they mean: `w/:with`. */
  readonly shorthand: string;
  /** How often words are met in a hundred thousand. */
  readonly frequent: readonly (readonly [times: number, words: string])[];
};

/** In a hundred thousand words, for those that are not counted. */
const RARE = 3;

export const abbreviations = new Set<string>();
type Joint = {readonly at: number; readonly head: number; readonly tail: number};
/** By the number of a joined word: where its second part begins, and what the two are. */
export const joints: (Joint | undefined)[] = Array.from({length: CAPACITY}, () => undefined);
/** How often a word is met, by its number. */
export const frequency = new Uint16Array(CAPACITY).fill(RARE);
/** The number of the word that is meant, by the number of its shorthand; 0 where none is. */
export const meant = new Uint16Array(CAPACITY);

/** Words come anew with each change of a person's settings: those that are written alike are known. */
const known = new Set<string>();

/** Words that are there already stay as they are. @returns Whether all of them were. */
export function learn(words: Words): boolean {
  const written = words.verbs.join();
  if (known.has(written)) return true;
  known.add(written);
  for (const [wordClass, list] of words.classes) learnClass(wordClass, list, words.nouns.includes(wordClass));
  for (const entry of words.verbs) addVerb(entry);
  for (const [word, of, form] of irregular) addForm(word, intern(of), form);
  learnUse(is.speech, words.speech);
  learnUse(is.thought, words.thought);
  for (const word of words.abbreviations.split(' ')) abbreviations.add(word);
  for (const word of words.notNames.split(' ')) summarize(intern(word), Summary.notName);
  for (const pair of words.shorthand.split(' ')) learnShorthand(pair);
  for (const pair of words.joined.split(' ')) learnJoint(pair);
  for (const [times, list] of words.frequent) for (const word of list.split(' ')) frequency[intern(word)] = times;
  for (let id = 0; id < wordCount(); id++)
    for (const [bit, wordClass] of summarized) if (isA(id, wordClass)) summarize(id, bit);
  for (const word of ['too', '2']) summarize(intern(word), Summary.too);
  return false;
}

function learnClass(wordClass: number, list: string, isNoun: boolean): void {
  for (const word of list.split(' ')) {
    mark(word, wordClass);
    // A noun's plural is written as a verb's third person is.
    if (isNoun) mark(formsOf(word).s, wordClass);
  }
}

function learnUse(wordClass: number, list: string): void {
  for (const word of list.split(' ')) {
    const written = paradigmOf(lookup(word));
    for (const form of written ? Object.values(written) : [word]) mark(form, wordClass);
  }
}

function learnJoint(pair: string): void {
  const [head, tail] = pair.split('+') as [string, string];
  const number = intern(head);
  // "wudnt": what is short for a word takes an ending as that word does.
  const known = meant[number] || number;
  const written = intern(head + tail.replace("'", ''));
  joints[written] = {at: head.length, head: known, tail: intern(tail)};
  summarize(written, Summary.short);
}

function learnShorthand(pair: string): void {
  const [short, long] = pair.split(':') as [string, string];
  const written = intern(short);
  meant[written] = intern(long);
  summarize(written, Summary.short);
}

/** "be", "have" and "do" are irregular past what an entry can say. */
const irregular: readonly (readonly [word: string, of: string, form: number])[] = [
  ['is', 'be', Form.s],
  ['am', 'be', Form.s],
  ['are', 'be', Form.s],
  ['was', 'be', Form.past],
  ['were', 'be', Form.past],
  ["'s", 'be', Form.s],
  ["'re", 'be', Form.s],
  ["'m", 'be', Form.s],
  ['isn', 'be', Form.s],
  ['aren', 'be', Form.s],
  ['wasn', 'be', Form.past],
  ['weren', 'be', Form.past],
  ['ain', 'be', Form.s],
  ['being', 'be', Form.ing],
  ['has', 'have', Form.s],
  ["'ve", 'have', Form.base],
  ['does', 'do', Form.s],
];

/** Which classes are asked for a sentence as a whole. */
const summarized: readonly (readonly [bit: number, wordClass: number])[] = [
  [Summary.english, is.english],
  [Summary.other, is.spanish],
  [Summary.client, is.clientNoun],
  [Summary.authority, is.authority],
  [Summary.authority, is.caretaker],
  [Summary.danger, is.burning],
];
