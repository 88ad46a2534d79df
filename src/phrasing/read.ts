/*
 * From a text to its findings: paragraphs, sentences, each read once and remembered.
 * What a sentence may know of its surroundings is where it is kept: the quotation it
 * begins in, whether an authority was named before it in the paragraph, and whether
 * something was burning in the sentence right before it.
 */
import {Summary, summaryOf} from './english/lexicon.ts';
import {isHeading, markBoxes, markLabels} from './english/frames.ts';
import {markQuotes, type Quote} from './english/quotes.ts';
import {isAboutAuthority} from './english/authority.ts';
import {isBurning} from './english/circumstances.ts';
import {readSentence, type Candidate, type Silence} from './match.ts';
import type {Index} from './ruleIndex.ts';
import {eachParagraph, eachSentence} from './sentences.ts';
import {mendTo} from './english/slips.ts';
import {tokenize} from './tokenize.ts';
import {Marks, Tokens} from './tokens.ts';
import {standIn, type StandIns} from './vocabulary.ts';
import * as Written from './written.ts';
import type {Finding} from './types.ts';
import type {Wording} from './wording.ts';

type Surroundings = {readonly quote: Quote; readonly authority: boolean; readonly danger: boolean};

/** One sentence as it was read; offsets are relative to the sentence. */
type Sentence = {
  readonly found: readonly Candidate[];
  readonly quote: Quote;
  readonly authority: boolean;
  readonly danger: boolean;
  /** The sentence calls the person something else than "peer". */
  readonly client: boolean;
};

/** One paragraph as it was read; offsets are relative to the paragraph. */
type Paragraph = {readonly found: readonly Candidate[]; readonly client: boolean};

/** Sentences are kept apart by their surroundings (`placeOf`). */
export type Memory = {
  readonly paragraphs: Map<string, Paragraph>;
  readonly sentences: readonly Map<string, Sentence>[];
};

/** Ways a sentence's surroundings may be. */
const PLACES = 12;

export function emptyMemory(): Memory {
  return {paragraphs: new Map(), sentences: Array.from({length: PLACES}, () => new Map<string, Sentence>())};
}
export type Options = {
  readonly index: Index;
  readonly wording: Wording;
  readonly standIns?: StandIns | undefined;
  readonly heard?: ((silence: Silence) => void) | undefined;
};

/** Only so much of a text is read, in code units: a note is never longer. */
export const MAX_TEXT = 2_000_000;

const tokens = new Tokens();

/** @param memory What was read before, and what this reading leaves for the next; absent: nothing is remembered. */
export function readText(text: string, options: Options, memory?: Memory): {findings: Finding[]; memory: Memory} {
  const next = emptyMemory();
  const found: Candidate[] = [];
  let client = false;
  const whole = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  eachParagraph(whole, (start, end) => {
    const raw = whole.slice(start, end);
    const known = memory && (next.paragraphs.get(raw) ?? memory.paragraphs.get(raw));
    const paragraph = known ?? readParagraph(raw, start, options, memory, next);
    if (memory) next.paragraphs.set(raw, paragraph);
    client ||= paragraph.client;
    for (const candidate of paragraph.found) found.push(moved(candidate, start));
  });
  return {findings: found.filter(candidate => !(candidate.peer && client)).map(finish), memory: next};
}

function readParagraph(
  text: string,
  offset: number,
  options: Options,
  memory: Memory | undefined,
  next: Memory,
): Paragraph {
  const found: Candidate[] = [];
  let around: Surroundings = {quote: 'none', authority: false, danger: false};
  let client = false;
  eachSentence(text, (start, end) => {
    const raw = text.slice(start, end);
    const place = placeOf(around);
    const known = memory && (next.sentences[place]!.get(raw) ?? memory.sentences[place]!.get(raw));
    const sentence = known ?? readOne(raw, around, offset + start, options);
    if (memory) next.sentences[place]!.set(raw, sentence);
    client ||= sentence.client;
    around = {
      quote: closesLater(text, end, sentence.quote),
      authority: around.authority || sentence.authority,
      danger: sentence.danger,
    };
    for (const candidate of sentence.found) found.push(moved(candidate, start));
  });
  return {found, client};
}

function placeOf({quote, authority, danger}: Surroundings): number {
  return (quote === 'none' ? 0 : quote === 'own' ? 1 : 2) + (authority ? 3 : 0) + (danger ? 6 : 0);
}

/** A quotation that no mark closes ends with its sentence: one missing mark silences no page. */
function closesLater(text: string, from: number, quote: Quote): Quote {
  if (quote === 'none') return quote;
  const close = text.slice(from, from + 2000).search(/["”“]/);
  return close < 0 ? 'none' : quote;
}

function readOne(text: string, around: Surroundings, offset: number, options: Options): Sentence {
  tokenize(text, tokens);
  if (options.standIns) standIn(tokens, options.standIns);
  const {summary, marks} = tokens;
  if ((summary & Summary.too) !== 0) mendTo(tokens);
  const content = (marks & Marks.colon) !== 0 ? markLabels(tokens) : 0;
  if ((marks & Marks.box) !== 0) markBoxes(tokens);
  const quotes = around.quote !== 'none' || (marks & Marks.quote) !== 0;
  const quote = quotes ? markQuotes(tokens, around.quote) : 'none';
  const client = (summary & Summary.client) !== 0;
  if (((summary & Summary.other) !== 0 && !isEnglish(tokens)) || isHeading(tokens))
    return {found: [], quote, authority: false, danger: false, client};
  const {index, wording, heard} = options;
  const before = {authorityBefore: around.authority, dangerBefore: around.danger};
  const found = readSentence({t: tokens, index, ...before, wording, heard, offset}, content);
  const authority = (summary & Summary.authority) !== 0 && isAboutAuthority(tokens, 0);
  const danger = (summary & Summary.danger) !== 0 && isBurning(tokens, 0, tokens.count);
  return {found, quote, authority, danger, client};
}

/** Counts the small words of each language; a sentence of another one is left alone. */
function isEnglish(t: Tokens): boolean {
  let english = 0;
  let other = 0;
  for (let at = 0; at < t.count; at++) {
    const summary = summaryOf(t.word[at]!);
    if ((summary & Summary.english) !== 0) english++;
    else if ((summary & Summary.other) !== 0) other++;
    else if (t.word[at] === 0 && t.is(at, Written.word) && /[à-ÿ]/i.test(t.at(at)) && !t.is(at, Written.capital))
      other++;
  }
  return other < 2 || english > other;
}

function moved(candidate: Candidate, by: number): Candidate {
  if (by === 0) return candidate;
  const alternatives = candidate.alternatives.some(way => 'start' in way)
    ? candidate.alternatives.map(way => ('start' in way ? {...way, start: way.start + by, end: way.end! + by} : way))
    : candidate.alternatives;
  return {...candidate, start: candidate.start + by, end: candidate.end + by, alternatives};
}

function finish({start, end, category, ruleId, weight, alternatives}: Candidate): Finding {
  return {start, end, category, ruleId, weight, alternatives};
}
