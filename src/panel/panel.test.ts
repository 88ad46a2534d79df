import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {seed} from '../testing/seed.ts';
import {byDay} from './days.ts';
import {noFilters, passes, type Filters} from './filters.ts';
import {matches, parse, searchable} from './search.ts';
import {tagsOf} from './tags.ts';
import {dayIn, localIn, momentOf} from '../shared/when.ts';

describe('search', () => {
  it.each([
    ['housing', 'I came in with the housing form.', true],
    ['hous', 'I came in with the housing form.', true],
    ['using', 'I came in with the housing form.', false],
    ['sister form', 'The form, then her sister.', true],
    ['"sister form"', 'The form, then her sister.', false],
    ['"her sister"', 'The form, then her sister.', true],
    ['"her sis"', 'The form, then her sister.', false],
    ['"her sis', 'The form, then her sister.', true],
    ['“her sister” form', 'The form, then her, sister!', true],
    ['SEÑORA', 'La señora llamó.', true],
    ['senora', 'La señora llamó.', true],
    ['"la SENORA llamo"', 'La señora llamó.', true],
    ["didn't", 'She didn’t say.', true],
    ['', 'anything', true],
    ['?!', 'anything', true],
    ['""', 'anything', true],
  ])('%j in %j: %s', (query, text, found) => {
    expect(matches(searchable(text), parse(query))).toBe(found);
  });
  it('finds every beginning of every word of a text, and any run of its words in quotation marks', () => {
    const word = fc.stringMatching(/^[a-zA-ZáÉñü0-9]{1,8}$/);
    const text = fc.array(word, {minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, one, other) => {
        const [from, to] = [one % words.length, other % words.length].sort((a, b) => a - b) as [number, number];
        const whole = searchable(words.join(', '));
        expect(matches(whole, parse(words[from]!.slice(0, 1 + (one % 8)).toUpperCase()))).toBe(true);
        expect(matches(whole, parse(`"${words.slice(from, to + 1).join(' ')}"`))).toBe(true);
      }),
      {seed},
    );
  });
  it('finds what a slow and plain reader finds', () => {
    const letters = fc.stringMatching(/^[abé ]{0,12}$/);
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const plain = (of: string) => of.replaceAll('é', 'e').split(' ').filter(Boolean);
        const slow = plain(query).every(asked => plain(text).some(word => word.startsWith(asked)));
        expect(matches(searchable(text), parse(query))).toBe(slow);
      }),
      {seed},
    );
  });
});

describe('filters', () => {
  const now = Date.parse('2026-11-20T18:00Z');
  const kept = {
    id: 'a',
    // The evening of the 18th where it was lived, the 19th in UTC.
    reflection: {
      text: '',
      at: Date.parse('2026-11-19T03:00Z'),
      zone: 'America/Los_Angeles',
      theme: 'role',
      moment: 'after',
      tags: ['housing'],
      followUp: true,
    },
  };
  it.each<[Partial<Filters>, boolean]>([
    [{}, true],
    [{theme: 'role', moment: 'after', tag: 'housing', followUp: true}, true],
    [{theme: 'trust'}, false],
    [{moment: 'before'}, false],
    [{tag: 'house'}, false],
    [{when: 'week'}, true],
    [{when: 'between', from: '2026-11-18', to: '2026-11-18'}, true],
    [{when: 'between', from: '2026-11-19'}, false],
    [{when: 'between', to: '2026-11-17'}, false],
    [{when: 'between'}, true],
  ])('%j: %s', (filters, passed) => {
    expect(passes(kept, {...noFilters, ...filters}, now)).toBe(passed);
  });
  it('let an old one go from the last seven days, and one without a star from those with one', () => {
    const old = {...kept, reflection: {...kept.reflection, at: now - 8 * 86_400_000, followUp: false}};
    expect(passes(old, {...noFilters, when: 'week'}, now)).toBe(false);
    expect(passes(old, {...noFilters, when: 'month'}, now)).toBe(true);
    expect(passes(old, {...noFilters, followUp: true}, now)).toBe(false);
  });
});

describe('tags', () => {
  it.each([
    ['housing, van', ['housing', 'van']],
    [' Housing ,housing,, HOUSING', ['Housing']],
    ['', []],
    ['a  long   one', ['a long one']],
  ])('%j are %j', (typed, tags) => {
    expect(tagsOf(typed)).toEqual(tags);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-19T18:30', 'America/Chicago', '2026-11-20T00:30Z'],
    ['2026-07-01T09:00', 'Europe/Madrid', '2026-07-01T07:00Z'],
    ['2026-11-19T18:30', 'UTC', '2026-11-19T18:30Z'],
    // Clocks go back: half past one comes twice, and the first is meant.
    ['2026-11-01T01:30', 'America/Chicago', '2026-11-01T06:30Z'],
    // Clocks go on: half past two is not there, and half past three is meant.
    ['2026-03-08T02:30', 'America/Chicago', '2026-03-08T08:30Z'],
    ['2026-11-19T18:30', 'Nowhere/Known', '2026-11-19T18:30Z'],
  ])('%s in %s is %s', (local, zone, at) => {
    expect(new Date(momentOf(local, zone)!).toISOString()).toBe(new Date(at).toISOString());
  });
  it.each(['', 'soon', '2026-13-01T00:00'])('%j is none', local => {
    expect(momentOf(local, 'UTC')).toBeUndefined();
  });
  it('comes back from its own field, in any zone', () => {
    const zone = fc.constantFrom('America/Chicago', 'Asia/Kathmandu', 'Pacific/Auckland', 'America/St_Johns', 'UTC');
    fc.assert(
      fc.property(fc.integer({min: 0, max: 30_000_000}), zone, (minutes, zone) => {
        const local = localIn(minutes * 60_000, zone);
        expect(localIn(momentOf(local, zone)!, zone)).toBe(local);
      }),
      {seed},
    );
  });
  it('falls on the day of its own zone', () => {
    expect(dayIn(Date.parse('2026-11-20T03:00Z'), 'America/Los_Angeles')).toBe('2026-11-19');
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
