import {describe, expect, it} from 'vitest';
import {check} from './index.ts';
import {lookup} from './english/lexicon.ts';
import {rules} from './rules/index.ts';
import {tokenize} from './tokenize.ts';
import {Tokens} from './tokens.ts';

/** The words of a pattern as they are written there; classes and verbs in all their forms are no words. */
function wordsOf(pattern: string): string[] {
  return pattern
    .split(' ')
    .map(part => part.replace('^', '').replace(/(.)\?$/, '$1'))
    .flatMap(part => part.split('|'))
    .filter(word => /^[^~@#<>]/.test(word));
}

/** What is left of a word before an ending, and the endings, are found in no text by themselves. */
function inText(word: string): string {
  if (word === "n't") return 'do' + word;
  return word.startsWith("'") ? 'x' + word : word;
}

describe('a pattern', () => {
  const tokens = new Tokens();
  check('');
  it.each(rules.map(rule => [rule.id, [...rule.patterns, ...(rule.asking ?? [])]] as const))(
    'of %s asks for no word that is never met as one',
    (_id, patterns) => {
      const never = patterns.flatMap(wordsOf).filter(word => {
        tokenize(`so ${inText(word)} so`, tokens);
        return !tokens.word.subarray(1, tokens.count - 1).includes(lookup(word));
      });
      expect(never).toEqual([]);
    },
  );
});
