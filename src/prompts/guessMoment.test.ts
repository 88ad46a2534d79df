import {describe, expect, it} from 'vitest';
import {categories} from '../phrasing/types.ts';
import {guessMoment} from './guessMoment.ts';
import {library} from './index.ts';
import {themeFor} from './themeFor.ts';

const [sunday, tuesday, friday] = [0, 2, 5] as const;

describe('the moment is guessed', () => {
  it.each([
    ['early', {hour: 8, weekday: tuesday}, 'before'],
    ['ten o’clock', {hour: 10, weekday: tuesday}, 'after'],
    ['Friday at half past two', {hour: 14, weekday: friday}, 'after'],
    ['Friday at three', {hour: 15, weekday: friday}, 'week'],
    ['Sunday, early', {hour: 8, weekday: sunday}, 'week'],
  ] as const)('%s', (_why, doing, moment) => {
    expect(guessMoment(doing)).toBe(moment);
  });
});

describe('a highlight', () => {
  it('leads to a theme, whatever its category', () => {
    expect(Object.keys(themeFor).sort()).toEqual([...categories].sort());
  });
  it.each(Object.entries(themeFor))('%s: %s has prompts for while one writes', (_category, theme) => {
    const while_ = library.filter(prompt => prompt.theme === theme && prompt.moments.includes('while'));
    expect(while_.length).toBeGreaterThanOrEqual(1);
  });
});
