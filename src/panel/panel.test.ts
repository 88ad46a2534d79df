import {describe, expect, it} from 'vitest';
import {byDay} from './days.ts';
import {matches, wordsOf} from './search.ts';

describe('search', () => {
  it.each([
    ['housing', 'I came in with the housing form.', true],
    ['hous', 'I came in with the housing form.', true],
    ['using', 'I came in with the housing form.', false],
    ['sister form', 'The form, then her sister.', true],
    ['SEÑORA', 'La señora llamó.', true],
    ['senora', 'La señora llamó.', true],
    ['', 'anything', true],
    ['?!', 'anything', true],
  ])('%j in %j: %s', (query, text, found) => {
    expect(matches(text, wordsOf(query))).toBe(found);
  });
});

describe('days', () => {
  const kept = (id: string, at: string) => ({id, reflection: {text: id, at: Date.parse(at), zone: 'UTC'}});
  const names = {today: 'Today', yesterday: 'Yesterday'};
  it('stand newest first, each with its own heading', () => {
    const days = byDay(
      [kept('c', '2026-11-20T12:00Z'), kept('b', '2026-11-20T08:00Z'), kept('a', '2026-11-19T20:00Z')],
      Date.parse('2026-11-20T18:00Z'),
      'en',
      names,
    );
    expect(days.map(day => [day.name, day.kept.map(({id}) => id)])).toEqual([
      ['Today', ['c', 'b']],
      ['Yesterday', ['a']],
    ]);
  });
  it('are those of the place where they were lived', () => {
    const late = {id: 'late', reflection: {text: '', at: Date.parse('2026-11-20T03:00Z'), zone: 'America/Los_Angeles'}};
    const [day] = byDay([late], Date.parse('2026-11-25T18:00Z'), 'en', names);
    expect(day!.name).toBe('Thu, Nov 19');
  });
});
