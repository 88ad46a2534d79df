/*
 * Notes to measure on: those of our annotated sets, mixed so that one word in fifty is in
 * a phrase that is noticed. That is how the peers were measured (research on peers, texts),
 * and about twice what the clinical notes of the public collections hold.
 */
import {check} from '../../phrasing/index.ts';
import {readSet} from '../../phrasing/sets/score.ts';

type Note = {readonly text: string; readonly words: number; readonly found: number};

const SHARE = 0.02;

const all: readonly Note[] = [...readSet('dev'), ...readSet('fresh')].map(item => {
  const text = item.text.replaceAll('\n', ' ');
  const found = check(text).reduce((sum, {start, end}) => sum + countWords(text.slice(start, end)), 0);
  return {text, words: countWords(text), found};
});
const calm = all.filter(note => note.found === 0);
const dense = all.filter(note => note.found > 0);

function countWords(text: string): number {
  return text.trim().split(/\s+/).length;
}

let sentences = 0;

/** @param words Roughly how many. @returns One note a paragraph. */
export function paragraphs(words: number): string[] {
  const parts: string[] = [];
  for (let count = 0, found = 0, at = 0; count < words; at++) {
    const from = found <= SHARE * count ? dense : calm;
    const note = from[at % from.length]!;
    parts.push(note.text);
    count += note.words;
    found += note.found;
  }
  return parts;
}

/** @param joint What stands between two notes: with a newline each is a paragraph. */
export function noteText(words: number, joint = '\n'): string {
  return paragraphs(words).join(joint);
}

/** The same kind of text, of which no sentence was ever there before: some peers remember what they read. */
export function unseenText(words: number): string {
  return noteText(words).replace(/[.!?](?=\s|$)/g, mark => ` (${++sentences})${mark}`);
}

/** Notes of which each one is noticed: more than anybody writes. */
export function denseText(words: number): string {
  const parts: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const note = dense[at % dense.length]!;
    parts.push(note.text);
    count += note.words;
  }
  return parts.join('\n');
}
