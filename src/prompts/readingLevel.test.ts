import {describe, expect, it} from 'vitest';
import {readingLevel, syllablesOf} from './readingLevel.ts';

describe('the reading level', () => {
  it.each([
    ['the', 1],
    ['like', 1],
    ['moves', 1],
    ['talked', 1],
    ['wanted', 2],
    ['little', 2],
    ['people', 2],
    ['boxes', 2],
    ['agenda', 3],
    ['conversation', 4],
  ])('counts the syllables of %s: %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
  it('is low for plain words and high for a clinic’s', () => {
    // Five words, six syllables, one sentence.
    expect(readingLevel('Who did the work today?')).toBeCloseTo(0.39 * 5 + (11.8 * 6) / 5 - 15.59, 5);
    expect(readingLevel('How was my utilization of collaborative modalities?')).toBeGreaterThan(12);
    expect(readingLevel('')).toBe(0);
  });
});
