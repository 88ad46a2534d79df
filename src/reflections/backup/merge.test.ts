import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {MAX_VERSIONS, type Reflection} from '../body.ts';
import {seed, soaking} from '../../testing/seed.ts';
import {compareClocks} from '../envelope.ts';
import {merge, type Entry, type Side} from './merge.ts';

const numRuns = soaking ? 100_000 : 10_000;

const ids = ['a', 'b', 'c'];
const clock = fc.record({count: fc.integer({min: 1, max: 12}), device: fc.constantFrom('x', 'y')});
const text = fc.constantFrom('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight');
const body: fc.Arbitrary<Reflection> = fc.record(
  {
    text,
    at: fc.integer({min: -5, max: 5}),
    zone: fc.constantFrom('UTC', 'America/Chicago'),
    theme: fc.constantFrom('role', 'trust'),
    editedAt: fc.integer({min: 0, max: 5}),
    versions: fc.array(fc.record({text, until: fc.integer({min: 0, max: 9}), clock}), {maxLength: MAX_VERSIONS}),
  },
  {requiredKeys: ['text', 'at', 'zone']},
);
/** As stores really are: versions were written before what stands there now. */
function lived(entry: Entry): Entry {
  const {versions = [], ...rest} = entry.body;
  const before = versions.filter(
    version => compareClocks(version.clock!, entry.clock) < 0 && version.text !== entry.body.text,
  );
  return {...entry, body: before.length > 0 ? {...rest, versions: before} : rest};
}
const entry = fc
  .record({id: fc.constantFrom(...ids), state: fc.constantFrom('kept' as const, 'trash' as const), clock, body})
  .map(lived);
const empty: Side = {entries: new Map(), erased: new Map()};
const raw: fc.Arbitrary<Side> = fc
  .record({entries: fc.array(entry, {maxLength: 4}), erased: fc.dictionary(fc.constantFrom(...ids), clock)})
  .map(({entries, erased}) => ({
    entries: new Map(entries.map(one => [one.id, one])),
    erased: new Map(Object.entries(erased)),
  }));
/** Every store has been through a merge with nothing: its versions are in order. */
const side = raw.map(one => merge(one, empty)).map(one => merge(one, one));

/** All of it written on one device: no change shares its clock with one made elsewhere. */
const writtenOn = (device: string) =>
  side.map(one => ({
    ...one,
    entries: new Map([...one.entries].map(([id, entry]) => [id, {...entry, clock: {...entry.clock, device}}])),
  }));

const plain = ({entries, erased}: Side) => ({
  entries: [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  erased: [...erased].sort(([a], [b]) => (a < b ? -1 : 1)),
});
const holds = <Sides extends Side[]>(property: fc.IProperty<Sides>) => fc.assert(property, {numRuns, seed});

describe('merging two stores', () => {
  it('changes nothing the second time', () => {
    holds(
      fc.property(side, side, (a, b) => {
        const once = merge(a, b);
        expect(plain(merge(once, b))).toEqual(plain(once));
        expect(plain(merge(once, a))).toEqual(plain(once));
      }),
    );
  }, 300_000);
  it('gives the same whichever comes first', () => {
    holds(
      fc.property(side, side, (a, b) => {
        expect(plain(merge(a, b))).toEqual(plain(merge(b, a)));
      }),
    );
  }, 300_000);
  it('gives the same in any order of three', () => {
    holds(
      fc.property(side, side, side, (a, b, c) => {
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
      }),
    );
  }, 300_000);
  it('invents nothing, loses only what was erased', () => {
    holds(
      fc.property(side, side, (a, b) => {
        const merged = merge(a, b);
        for (const [id, one] of merged.entries) {
          const sources = [a, b].flatMap(from => from.entries.get(id) ?? []);
          expect(sources.map(from => from.body.text)).toContain(one.body.text);
        }
        for (const [id, one] of [...a.entries, ...b.entries]) {
          const floor = merged.erased.get(id);
          const stays = !floor || compareClocks(one.clock, floor) > 0;
          if (stays) expect(merged.entries.has(id)).toBe(true);
        }
      }),
    );
  }, 300_000);
  it('asks no wall clock: ten years off, the same winner', () => {
    const winners = ({entries}: Side) => [...entries.values()].map(({id, clock, state}) => [id, clock, state]);
    const shifted = (from: Side, years: number): Side => ({
      ...from,
      entries: new Map([...from.entries].map(([id, one]) => [id, {...one, body: shift(one.body, years)}])),
    });
    const property = fc.property(writtenOn('x'), writtenOn('y'), fc.integer({min: -10, max: 10}), (a, b, years) => {
      expect(winners(merge(shifted(a, years), b))).toEqual(winners(merge(a, b)));
    });
    fc.assert(property, {numRuns, seed});
  }, 300_000);
});

function shift(body: Reflection, years: number): Reflection {
  const by = years * 31_557_600_000;
  return {
    ...body,
    at: body.at + by,
    ...(body.editedAt !== undefined && {editedAt: body.editedAt + by}),
    ...(body.versions && {versions: body.versions.map(version => ({...version, until: version.until + by}))}),
  };
}

describe('a merge', () => {
  const kept = (id: string, count: number, words: string, device = 'x', more: Partial<Reflection> = {}): Entry => ({
    id,
    state: 'kept',
    clock: {count, device},
    body: {text: words, at: 0, zone: 'UTC', ...more},
  });
  const of = (entries: Entry[], erased: [string, number, string][] = []): Side => ({
    entries: new Map(entries.map(one => [one.id, one])),
    erased: new Map(erased.map(([id, count, device]) => [id, {count, device}])),
  });
  it('takes the later change, and keeps the other words among the versions', () => {
    const {entries} = merge(of([kept('a', 3, 'here')]), of([kept('a', 5, 'there', 'y')]));
    expect(entries.get('a')!.body).toEqual({
      text: 'there',
      at: 0,
      zone: 'UTC',
      versions: [{text: 'here', until: 0, clock: {count: 3, device: 'x'}}],
    });
  });
  it('keeps both wordings where two devices share a name and a count', () => {
    const {entries} = merge(of([kept('a', 3, 'here')]), of([kept('a', 3, 'there')]));
    expect([entries.get('a')!.body.text, entries.get('a')!.body.versions![0]!.text]).toEqual(['there', 'here']);
  });
  it('agrees in any order where a copied profile counted alike three times', () => {
    const [a, b, c] = [
      of([kept('a', 7, 'one')]),
      of([kept('a', 7, 'four', 'x', {at: 2, editedAt: 0})]),
      of([kept('a', 7, 'four', 'x', {at: 1})]),
    ] as const;
    expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
  });
  it('leaves out what was erased here, and takes in what was written after', () => {
    const erased = of([], [['a', 4, 'x']]);
    expect(merge(erased, of([kept('a', 4, 'older', 'a')])).entries.size).toBe(0);
    expect(merge(erased, of([kept('a', 5, 'later', 'a')])).entries.get('a')!.body.text).toBe('later');
  });
  it('forgets the wordings from before an erasing', () => {
    const versions = [{text: 'first', until: 1, clock: {count: 2, device: 'x'}}];
    const {entries} = merge(of([], [['a', 4, 'x']]), of([kept('a', 5, 'later', 'x', {versions})]));
    expect(entries.get('a')!.body.versions).toBeUndefined();
  });
  it('keeps five versions of more', () => {
    const versions = (from: number) =>
      [3, 2, 1, 0].map(one => ({text: `${from}/${one}`, until: 0, clock: {count: from + one, device: 'x'}}));
    const {entries} = merge(
      of([kept('a', 20, 'one', 'x', {versions: versions(10)})]),
      of([kept('a', 19, 'other', 'x', {versions: versions(2)})]),
    );
    expect(entries.get('a')!.body.versions!.map(one => one.text)).toEqual(['other', '10/3', '10/2', '10/1', '10/0']);
  });
});
