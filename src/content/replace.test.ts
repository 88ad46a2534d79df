import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {leastEdit} from './replace.ts';

describe('the least edit', () => {
  it.each([
    ['told her to', 'asked her to', {span: {start: 10, end: 14}, words: 'asked'}],
    ['refused to', 'declined to', {span: {start: 10, end: 17}, words: 'declined'}],
    ['did not want', 'did want', {span: {start: 14, end: 22}, words: 'want'}],
    ['must', 'plans to', {span: {start: 10, end: 14}, words: 'plans to'}],
    ['a client', 'a person', {span: {start: 12, end: 18}, words: 'person'}],
  ])('turns “%s” into “%s”', (old, words, edit) => {
    expect(leastEdit({start: 10, end: 10 + old.length}, old, words)).toEqual(edit);
  });

  it('always leads to the same text', () => {
    const phrase = fc
      .array(fc.constantFrom('a', 'bc', 'b', 'ab'), {minLength: 1, maxLength: 5})
      .map(all => all.join(' '));
    fc.assert(
      fc.property(phrase, phrase, (old, words) => {
        const {span, words: put} = leastEdit({start: 0, end: old.length}, old, words);
        expect(old.slice(0, span.start) + put + old.slice(span.end)).toBe(words);
      }),
    );
  });
});
