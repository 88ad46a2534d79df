import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {lineOf} from './lineOf.ts';

const file = `{
  "a": [1, {"b": "x,]}\\"",
    "c": [
      true,
      null]}],
  "d": 7
}`;

describe('the line of a place', () => {
  it.each([
    [['a'], 2],
    [['a', 2, 'b'], 2],
    [['a', 2, 'c'], 3],
    [['a', 2, 'c', 2], 5],
    [['d'], 6],
    // What is not there: the deepest part that is.
    [['a', 2, 'z'], 2],
    [['a', 9], 2],
  ])('%j is %i', (place, line) => expect(lineOf(file, place)).toBe(line));

  it.each([
    ['{\n"a": 1\n"b": 2}', 3],
    ['{\n"a": [1,\n2}', 3],
    ['{"a": "open\n}', 1],
    ['\n\nnope', 3],
    ['[1,\n]', 2],
  ])('of what is no JSON is where it stops being it: %j', (text, line) => expect(lineOf(text, [])).toBe(line));

  it('is one of the file, whatever the file and the place', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), fc.array(fc.oneof(fc.nat(3), fc.string())), (text, place) => {
        const line = lineOf(text, place);
        expect(line).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });
});
