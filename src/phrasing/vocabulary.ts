/*
 * What words mean in one person's or one agency's notes: who "dreamers" or "bridge
 * builders" are, what is the name of a program. Each such word is read as a word that
 * the rules know; the text and the offsets stay as they are.
 */
import * as is from './english/classes.ts';
import {pluralOf} from './english/inflect.ts';
import {intern, isA, lookup, Summary, summaryOf} from './english/lexicon.ts';
import {tokenize} from './tokenize.ts';
import {Tokens} from './tokens.ts';
import * as Written from './written.ts';

export type Vocabulary = {
  /** Words for those one supports, in the singular. */
  readonly person?: readonly string[];
  /** Words for oneself and one's colleagues, in the singular. */
  readonly team?: readonly string[];
  /** Names of programs and places, spelt as they are written: what is in them is a name. */
  readonly programs?: readonly string[];
};

type StandIn = {
  /** Lexicon numbers of the words it takes, the first of which finds it. */
  readonly words: readonly number[];
  readonly as: number;
  /** As it has to be written, token by token; absent: in any case. */
  readonly spelt?: readonly string[];
};
export type StandIns = ReadonlyMap<number, readonly StandIn[]>;

const meant = {person: ['individual', 'individuals'], team: ['staff', 'staff']} as const;
const peer = intern('peer');
const peers = intern('peers');

/** @returns undefined where nothing is read as something else. */
export function standInsFor(vocabulary: Vocabulary): StandIns | undefined {
  const all: StandIn[] = [];
  for (const who of ['person', 'team'] as const) {
    const [one, many] = meant[who].map(lookup) as [number, number];
    for (const word of vocabulary[who] ?? []) {
      all.push({words: wordsOf(word).words, as: one});
      all.push({words: wordsOf(pluralOf(word)).words, as: many});
    }
  }
  for (const name of vocabulary.programs ?? []) all.push({...wordsOf(name), as: lookup('program')});
  const byFirst = new Map<number, StandIn[]>();
  // The longer ones first: "Step Up House" before "Step Up".
  for (const one of all.sort((a, b) => b.words.length - a.words.length)) {
    const first = one.words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  return byFirst.size > 0 ? byFirst : undefined;
}

/** The lexicon numbers of a phrase's tokens; words that were not known are from now on. */
export function wordsOf(phrase: string): {readonly words: readonly number[]; readonly spelt: readonly string[]} {
  const tokens = new Tokens();
  tokenize(phrase, tokens);
  const spelt = Array.from({length: tokens.count}, (_none, at) => tokens.at(at));
  return {words: spelt.map(word => intern(word.toLowerCase().replace('’', "'"))), spelt};
}

/** Writes the words that are meant over the tokens, those of a name drawn together as one. */
export function standIn(t: Tokens, standIns: StandIns): void {
  let to = 0;
  let summary = 0;
  for (let at = 0; at < t.count;) {
    const found = standIns.get(t.word[at]!)?.find(one => fits(t, at, one));
    const taken = found?.words.length ?? 1;
    const {written, word} = t;
    const flags = written[at]!;
    t.start[to] = t.start[at]!;
    t.end[to] = t.end[at + taken - 1]!;
    word[to] = found?.as ?? word[at]!;
    // A program's name is no person's, however it is written.
    written[to] = found?.spelt ? Written.word : flags;
    summary |= word[to] === 0 ? t.summary & Summary.other : summaryOf(word[to]!);
    to++;
    at += taken;
  }
  t.shrink(to);
  t.summary = summary;
}

function fits(t: Tokens, at: number, {words, spelt}: StandIn): boolean {
  if (at + words.length > t.count) return false;
  for (let one = 0; one < words.length; one++) {
    if (t.word[at + one] !== words[one]) return false;
    if (spelt && t.at(at + one) !== spelt[one]) return false;
  }
  // "peer support specialist" is one word of ours, whatever a peer is.
  const isPeer = words[0] === peer || words[0] === peers;
  return !(isPeer && isA(t.word[at + words.length] ?? 0, is.peerRole));
}
