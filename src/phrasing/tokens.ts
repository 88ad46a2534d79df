/*
 * A sentence as tokens in typed arrays: where each begins and ends, which word of the
 * lexicon it is, how it is written. tokenize.ts fills them; nothing is made per token.
 */
import {summaryOf} from './english/lexicon.ts';
import {KINDS} from './kinds.ts';

const ROOM = 1024;
/** At most so many tokens of a sentence are read, and so many code units; sentences.ts cuts longer ones. */
export const MAX_TOKENS = ROOM - 8;
const MAX_LENGTH = 8192;

/** Marks that make a sentence worth another look. */
export const Marks = {quote: 1, colon: 2, box: 4} as const;

export class Tokens {
  text = '';
  /** The code units of the text, taken out of it once; a zero behind the last. */
  readonly codes = new Uint16Array(MAX_LENGTH + 2);
  count = 0;
  /** Bits of Summary of all its words. */
  summary = 0;
  /** Which marks are among them, as bits of Marks. */
  marks = 0;
  readonly start = new Int32Array(ROOM);
  readonly end = new Int32Array(ROOM);
  readonly word = new Int32Array(ROOM);
  readonly written = new Uint16Array(ROOM);
  /** What was found out of a place (places.ts), and of which kinds; for the others it is left from another sentence. */
  readonly ends = new Int32Array(ROOM * KINDS);
  readonly answered = new Uint16Array(ROOM);

  /** Begins anew with one sentence. @returns How many of its code units are read. */
  take(text: string): number {
    this.text = text;
    this.shrink(0);
    this.summary = 0;
    this.marks = 0;
    const length = Math.min(text.length, MAX_LENGTH);
    for (let at = 0; at < length; at++) this.codes[at] = text.charCodeAt(at);
    this.codes[length] = 0;
    this.codes[length + 1] = 0;
    return length;
  }
  /** Behind the last token nothing is left of what was read before: rules look a few words ahead. */
  shrink(count: number): void {
    for (let at = count; at < this.count; at++) this.start[at] = this.end[at] = this.word[at] = this.written[at] = 0;
    this.count = count;
  }
  /** The token as it stands in the text. */
  at(index: number): string {
    return this.text.slice(this.start[index], this.end[index]);
  }
  /** @param ending In lower case, as it is written there. */
  endsIn(index: number, ending: string): boolean {
    return this.text.endsWith(ending, this.end[index]);
  }
  /** Its first character: of a mark, all of it. Nothing outside of the sentence. */
  first(index: number): string {
    return index >= 0 && index < this.count ? this.text[this.start[index]!]! : '';
  }
  /** Whether it begins with a digit. */
  isNumeric(index: number): boolean {
    const first = this.first(index);
    return first >= '0' && first <= '9';
  }
  is(index: number, flag: number): boolean {
    return index >= 0 && index < this.count && (this.written[index]! & flag) !== 0;
  }
  push(start: number, end: number, word: number, written: number): void {
    this.summary |= summaryOf(word);
    const index = this.count++;
    this.start[index] = start;
    this.end[index] = end;
    this.word[index] = word;
    this.written[index] = written;
    this.answered[index] = 0;
  }
}
