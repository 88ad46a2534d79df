import {describe, expect, it} from 'vitest';
import {categories} from '../phrasing/types.ts';
import {guessMoment} from './guessMoment.ts';
import {library} from './index.ts';
import {themeFor} from './themeFor.ts';

const [sunday, tuesday, friday] = [0, 2, 5] as const;
const week = 7 * 24 * 60;

describe('the moment is guessed', () => {
  it.each([
    ['a note has the focus', {noteOpen: true, hour: 8, weekday: tuesday}, 'while'],
    ['early, nothing kept', {noteOpen: false, hour: 8, weekday: tuesday}, 'before'],
    ['ten o’clock', {noteOpen: false, hour: 10, weekday: tuesday}, 'after'],
    ['early, one kept already', {noteOpen: false, hour: 9, weekday: tuesday, lastKept: {minutesAgo: 20}}, 'after'],
    [
      'an hour after a before',
      {noteOpen: false, hour: 9, weekday: tuesday, lastKept: {moment: 'before', minutesAgo: 60}},
      'after',
    ],
    [
      'the day after a before',
      {noteOpen: false, hour: 9, weekday: tuesday, lastKept: {moment: 'before', minutesAgo: 24 * 60}},
      'before',
    ],
    ['Friday at half past two', {noteOpen: false, hour: 14, weekday: friday}, 'after'],
    ['Friday at three', {noteOpen: false, hour: 15, weekday: friday}, 'week'],
    ['Sunday', {noteOpen: false, hour: 11, weekday: sunday}, 'week'],
    [
      'a week after the group',
      {noteOpen: false, hour: 13, weekday: tuesday, lastKept: {moment: 'group', minutesAgo: week + 30}},
      'group',
    ],
    [
      'eight days after supervision',
      {noteOpen: false, hour: 13, weekday: tuesday, lastKept: {moment: 'supervision', minutesAgo: week + 24 * 60}},
      'after',
    ],
    [
      'a clock set back',
      {noteOpen: false, hour: 9, weekday: tuesday, lastKept: {moment: 'before', minutesAgo: -500}},
      'before',
    ],
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
