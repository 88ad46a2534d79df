import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Kept} from '../reflections/index.ts';
import {noFilters} from './filters.ts';
import {Finder} from './finder.ts';

const all: readonly Kept[] = Array.from({length: 1000}, (_none, at) => ({
  id: String(at),
  reflection: {text: at % 10 === 3 ? `river ${at}` : `bridge ${at}`, at: 0, zone: 'UTC'},
}));
const rivers = all.filter((_kept, at) => at % 10 === 3);

describe('finding', () => {
  let now = 0;
  beforeEach(() => {
    vi.useFakeTimers();
    // Each look at the clock is a second later: every slice is as short as one can be.
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('tells a part at once, and all of it in the end, in order', () => {
    const heard: (readonly Kept[])[] = [];
    new Finder().find(all, 'riv', noFilters, found => heard.push(found));
    expect(heard.map(found => found.length)).toEqual([7]);
    vi.runAllTimers();
    expect(heard).toHaveLength(2);
    expect(heard[0]).toEqual(rivers.slice(0, 7));
    expect(heard[1]).toEqual(rivers);
  });
  it('says that there is none only when all were looked at', () => {
    const heard: (readonly Kept[])[] = [];
    new Finder().find(all, 'ocean', noFilters, found => heard.push(found));
    expect(heard).toEqual([]);
    vi.runAllTimers();
    expect(heard).toEqual([[]]);
  });
  it('lets a search go when the next key is pressed, or all of it is forgotten', () => {
    const heard: string[] = [];
    const finder = new Finder();
    finder.find(all, 'ocean', noFilters, () => heard.push('ocean'));
    finder.find(all, 'river', noFilters, found => heard.push(`river ${found.length}`));
    finder.find(all, 'bridge 9', noFilters, found => heard.push(`bridge ${found.length}`));
    finder.forget();
    vi.runAllTimers();
    expect(heard).toEqual(['river 7', 'bridge 1']);
  });
  it('gives everything where nothing is asked for', () => {
    const heard = vi.fn();
    new Finder().find(all, ' ', noFilters, heard);
    expect(heard).toHaveBeenCalledExactlyOnceWith(all);
  });
});
