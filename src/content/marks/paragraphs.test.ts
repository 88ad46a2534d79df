import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {editBetween} from '../followEdit.ts';
import {paragraphsOf, partsOf, withEdit} from './paragraphs.ts';

const lengths = (text: string) => text.split('\n').map(line => line.length);

describe('the paragraphs of a text box', () => {
  it('measures anew only the one that was written in', () => {
    const before = paragraphsOf('one\ntwo\nthree');
    const after = withEdit(before, {start: 5, removed: 0, added: 1}, 'one\ntXwo\nthree');
    expect(after.map(paragraph => before.includes(paragraph))).toEqual([true, false, true]);
  });
  it('takes two for one where the newline between them went', () => {
    const before = paragraphsOf('one\ntwo\nthree');
    const after = withEdit(before, {start: 3, removed: 1, added: 0}, 'onetwo\nthree');
    expect(after.map(({length}) => length)).toEqual([6, 5]);
    expect(after[1]).toBe(before[2]);
  });
  it('finds the parts of a phrase on both sides of a newline', () => {
    expect(partsOf(paragraphsOf('one two\nthree'), {start: 4, end: 11})).toEqual([
      {at: 0, span: {start: 4, end: 7}},
      {at: 1, span: {start: 0, end: 3}},
    ]);
  });

  const text = fc.string({unit: fc.constantFrom('a', 'b', '\n'), maxLength: 20});
  it('comes to the same paragraphs as reading all of it, whatever the edit', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const followed = withEdit(paragraphsOf(before), editBetween(before, after), after);
        expect(followed.map(({length}) => length)).toEqual(lengths(after));
      }),
    );
  });
  it('keeps no paragraph whose words are others now', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const old = paragraphsOf(before);
        const words = new Map(old.map((paragraph, at) => [paragraph, before.split('\n')[at]]));
        const followed = withEdit(old, editBetween(before, after), after);
        for (const [at, paragraph] of followed.entries())
          if (words.has(paragraph)) expect(after.split('\n')[at]).toBe(words.get(paragraph));
      }),
    );
  });
});
