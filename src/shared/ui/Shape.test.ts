import {describe, expect, it} from 'vitest';
import {freeShape, shapes} from './Shape.tsx';

describe('a free shape', () => {
  it.each([
    ['the one that is wished for', ['circle'], 'moon', 'moon'],
    ['another where somebody has that one', ['circle', 'square'], 'square', 'hill'],
    ['the first that nobody has', ['circle'], undefined, 'square'],
    ['not the circle that an unknown shape is drawn as', ['of a later version'], 'circle', 'square'],
    ['any, with more people than shapes', shapes, 'moon', 'moon'],
  ] as const)('is %s', (_name, taken, wish, free) => {
    expect(freeShape(taken, wish)).toBe(free);
  });
});
