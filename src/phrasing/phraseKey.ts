/* A phrase that a person wants left alone, as it may be kept: without the names in it. */
import type {Finding} from './types.ts';

/** A phrase as it may be kept: lower case, and "…" in place of names, initials and anything else capitalised. */
export function phraseKey(phrase: string): string {
  return phrase
    .replace(/(?<=\S\s+)(?!I\b)\p{Lu}[\p{L}\p{M}.'’-]*/gu, '…')
    .replace(/(… )+…/g, '…')
    .toLowerCase();
}

export function withoutQuiet(findings: Finding[], text: string, quietPhrases: readonly string[]): Finding[] {
  if (quietPhrases.length === 0) return findings;
  return findings.filter(({start, end}) => !quietPhrases.includes(phraseKey(text.slice(start, end))));
}
