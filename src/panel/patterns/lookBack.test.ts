import {describe, expect, it} from 'vitest';
import type {Kept} from '../../reflections/index.ts';
import {groupsMet, lookBack} from './lookBack.ts';

const now = Date.parse('2026-11-20T18:00Z');
const zone = 'America/New_York';
const at = (day: string, more: Partial<Kept['reflection']> = {}): Kept => ({
  id: day,
  reflection: {text: 'x', at: Date.parse(`${day}T15:00Z`), zone, ...more},
});

describe('looking back', () => {
  it('has no row for a week in which nobody said anything', () => {
    const {weeks} = lookBack([at('2026-11-02', {steering: '3'}), at('2026-11-18', {steering: '1'})], now, zone, 0);
    expect(weeks.map(({monday}) => monday)).toEqual(['2026-11-02', '2026-11-16']);
  });
  it('is the same for somebody who comes back after three weeks as if they had never been away', () => {
    const before = lookBack([at('2026-10-27', {steering: '3', theme: 'power'})], now - 21 * 86_400_000, zone, 0);
    expect(lookBack([at('2026-10-27', {steering: '3', theme: 'power'})], now, zone, 0)).toEqual(before);
  });
  it('names themes in the order of the library, never by how many', () => {
    const all = [
      at('2026-11-16', {theme: 'words'}),
      at('2026-11-17', {theme: 'words'}),
      at('2026-11-18', {theme: 'role'}),
    ];
    expect(lookBack(all, now, zone, 0).themes).toEqual([
      {theme: 'role', count: 1},
      {theme: 'words', count: 2},
    ]);
  });
  it('looks from the moment it was cleared', () => {
    const all = [at('2026-11-16', {theme: 'role'}), at('2026-11-19', {theme: 'words'})];
    const {themes} = lookBack(all, now, zone, Date.parse('2026-11-18T00:00Z'));
    expect(themes).toEqual([{theme: 'words', count: 1}]);
  });
});

describe('groups that were met', () => {
  it('are summed over six weeks; one that was not met is not there', () => {
    const counts = {'2026-10-05': {seen: 9}, '2026-10-12': {word: 1}, '2026-11-16': {decides: 2, word: 1}};
    expect(groupsMet(counts, now, zone)).toEqual([
      {group: 'decides', count: 2},
      {group: 'word', count: 2},
    ]);
  });
  it('are none where nothing was counted', () => {
    expect(groupsMet({}, now, zone)).toEqual([]);
  });
});
