import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {entries} from './entries.ts';
import {chooseWeek} from './week.ts';

const weeks = fc.integer({min: 0, max: 2000}).map(week => new Date(week * 7 * 86_400_000).toISOString().slice(0, 10));
const uplifting = ['strengths', 'naming', 'belonging'];

describe("the week's three", () => {
  it('are what, so what, now what, from three themes, one of them about what went well', () => {
    fc.assert(
      fc.property(weeks, week => {
        const three = chooseWeek(entries, week, [], [], []);
        expect(three.map(({movement}) => movement)).toEqual(['what', 'so what', 'now what']);
        expect(new Set(three.map(({theme}) => theme)).size).toBe(3);
        expect(three.some(({theme}) => uplifting.includes(theme))).toBe(true);
        expect(three.every(({moments}) => (moments as readonly string[]).includes('week'))).toBe(true);
      }),
    );
  });
  it('stay the same for the week, whatever an update of the library takes or adds', () => {
    fc.assert(
      fc.property(weeks, fc.subarray([...entries]), (week, library) => {
        const ids = chooseWeek(library, week, [], [], []).map(({id}) => id);
        expect(chooseWeek(entries, week, ids, [], []).map(({id}) => id)).toEqual(expect.arrayContaining(ids));
      }),
    );
  });
  it('give way one by one to questions that were put away', () => {
    const [first, second, third] = chooseWeek(entries, '2026-11-16', [], [], []);
    const after = chooseWeek(entries, '2026-11-16', [first!.id, second!.id, third!.id], [], [second!.id]);
    expect(after[0]).toBe(first);
    expect(after[1]!.id).not.toBe(second!.id);
    expect(after[2]).toBe(third);
  });
  it('come again only when nothing else is left', () => {
    fc.assert(
      fc.property(weeks, week => {
        const before = chooseWeek(entries, week, [], [], []).map(({id}) => id);
        const after = chooseWeek(entries, week, [], before, []).map(({id}) => id);
        expect(after.filter(id => before.includes(id))).toEqual([]);
      }),
    );
    const only = chooseWeek(entries, '2026-11-16', [], [], []);
    const rested = only.map(({id}) => id);
    expect(chooseWeek(only, '2026-11-23', [], rested, []).map(({id}) => id)).toEqual(rested);
  });
});
