/* A phrase that a person wants left alone, as it may be kept: without the names in it. */
import {lookup} from './english/lexicon.ts';
import type {Finding} from './types.ts';

/** A phrase as it may be kept: lower case, and "…" in place of names, initials and anything else capitalised. */
export function phraseKey(phrase: string): string {
  return phrase
    .replaceAll('’', "'")
    .replace(/(?<=.[^\p{L}\p{N}'.])(?!I\b)\p{Lu}[\p{L}\p{M}.'-]*/gu, '…')
    .replace(/^\p{Lu}[\p{L}\p{M}.-]*/u, first => (isWord(first) ? first : '…'))
    .replace(/(… )+…/g, '…')
    .toLowerCase();
}

/** A phrase may begin a sentence, or with a name. */
function isWord(first: string): boolean {
  return lookup(first.toLowerCase()) !== 0;
}

export function withoutQuiet(findings: Finding[], text: string, quietPhrases: readonly string[]): Finding[] {
  if (quietPhrases.length === 0) return findings;
  return findings.filter(({start, end}) => {
    const key = phraseKey(text.slice(start, end));
    return !quietPhrases.some(phrase => keyed(phrase) === key || isWithin(keyed(phrase), text, start, end));
  });
}

/** As somebody wrote it in the settings, or an older version kept it. */
function keyed(phrase: string): string {
  return phrase.replaceAll('’', "'");
}

/** "clean" in "six months of clean time" where "clean time" is left alone. */
function isWithin(phrase: string, text: string, start: number, end: number): boolean {
  if (phrase.length <= end - start) return false;
  const from = Math.max(0, end - phrase.length - 1);
  const near = ` ${text.slice(from, start + phrase.length + 1)} `
    .toLowerCase()
    .replace(/\s/g, ' ')
    .replaceAll('’', "'");
  const offset = from - 1;
  for (let at = near.indexOf(phrase); at >= 0; at = near.indexOf(phrase, at + 1)) {
    const [first, last] = [at + offset, at + offset + phrase.length];
    const isApart = !/[\p{L}\p{N}]/u.test(near[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(near[at + phrase.length] ?? '');
    if (isApart && first <= start && end <= last) return true;
  }
  return false;
}
