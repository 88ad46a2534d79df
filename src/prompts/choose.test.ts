import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {choosePrompt, type History, type Wish} from './choose.ts';
import {library} from './index.ts';
import {suits} from './suits.ts';
import {moments, type Moment} from './types.ts';

const fresh = (seed: number): History => ({seed, bags: {}, shown: []});
const bagOf = (moment: Moment) => library.filter(prompt => prompt.moments.includes(moment) && !prompt.private);
const restOf = (size: number) => Math.min(20, Math.floor(size / 2));
const seeds = fc.integer({min: 0, max: 2 ** 31});

/** Draws `count` times; edit may change library or wish before each draw. */
function draw(
  count: number,
  seed: number,
  wish: Wish,
  from: readonly (typeof library)[number][] = library,
): {readonly ids: string[]; readonly history: History} {
  let history = fresh(seed);
  const ids: string[] = [];
  for (let turn = 0; turn < count; turn++) {
    const next = choosePrompt(from, history, wish)!;
    ids.push(next.prompt.id);
    history = next.history;
  }
  return {ids, history};
}

describe.each(moments)('the bag for %s', moment => {
  const bag = bagOf(moment);

  it('never shows what rests: the last twenty, or half the bag', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const {ids} = draw(bag.length * 3, seed, {moment});
        ids.forEach((id, turn) => expect(ids.slice(Math.max(0, turn - restOf(bag.length)), turn)).not.toContain(id));
      }),
      {numRuns: 25},
    );
  });
  it('invites nobody to write down what is better kept in one’s head', () => {
    const {ids} = draw(bag.length * 2, 1, {moment});
    const kept = library.filter(prompt => prompt.private).map(({id}) => id);
    expect(kept.length).toBeGreaterThan(0);
    expect(ids.filter(id => kept.includes(id))).toEqual([]);
  });
  it('lets nothing wait longer than two full bags', () => {
    fc.assert(
      fc.property(seeds, seed => {
        const window = 4 * bag.length;
        const {ids} = draw(3 * window, seed, {moment});
        for (let start = 0; start + window <= ids.length; start += bag.length) {
          expect(new Set(ids.slice(start, start + window)).size).toBe(bag.length);
        }
      }),
      {numRuns: 10},
    );
  });
  it('shows light prompts of a theme that suits it about twice as often as the others', () => {
    const {ids} = draw(bag.length * 20, 7, {moment});
    const times = (wanted: (prompt: (typeof library)[number]) => boolean) => {
      const which = new Set(bag.filter(wanted).map(({id}) => id));
      return ids.filter(id => which.has(id)).length / which.size;
    };
    const isFavored = ({theme, weight}: (typeof library)[number]) =>
      suits[moment].includes(theme) && weight === 'light';
    const ratio = times(isFavored) / times(prompt => !isFavored(prompt));
    expect(ratio).toBeGreaterThan(1.6);
    expect(ratio).toBeLessThan(2.2);
  });
});

describe('choosing', () => {
  it('gives two people different orders, and one person the same one twice', () => {
    const order = (seed: number) => draw(10, seed, {moment: 'after'}).ids;
    expect(order(1)).toEqual(order(1));
    expect(order(1)).not.toEqual(order(2));
  });
  it('rests a prompt in every bag, whichever moment showed it', () => {
    fc.assert(
      fc.property(seeds, fc.array(fc.constantFrom(...moments), {minLength: 30, maxLength: 60}), (seed, asked) => {
        let history = fresh(seed);
        for (const moment of asked) {
          const ids = new Set(bagOf(moment).map(({id}) => id));
          const resting = history.shown.filter(id => ids.has(id)).slice(-restOf(ids.size));
          const next = choosePrompt(library, history, {moment})!;
          expect(resting).not.toContain(next.prompt.id);
          history = next.history;
        }
      }),
      {numRuns: 40},
    );
  });
  it('keeps the order of all others when prompts leave or join the library', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.subarray(
          bagOf('before').map(({id}) => id),
          {maxLength: 15},
        ),
        (seed, gone) => {
          const few = library.filter(({id}) => !gone.includes(id));
          const size = bagOf('before').length - gone.length;
          const whole = draw(size, seed, {moment: 'before'}).ids.filter(id => !gone.includes(id));
          const without = draw(size, seed, {moment: 'before'}, few).ids;
          // The rest a prompt gets depends on the bag's size, so only first showings are compared.
          const firsts = (ids: readonly string[]) => [...new Set(ids)];
          const both = firsts(whole).filter(id => without.includes(id));
          expect(firsts(without).filter(id => both.includes(id))).toEqual(both);
        },
      ),
      {numRuns: 40},
    );
  });
  it('repeats nothing and starves nothing while the library changes under it', () => {
    const bag = bagOf('after');
    fc.assert(
      fc.property(seeds, fc.infiniteStream(fc.nat(bag.length - 1)), (seed, edits) => {
        let history = fresh(seed);
        const seen = new Set<string>();
        const always = bag.slice(0, 20).map(({id}) => id);
        for (let turn = 0; turn < 6 * bag.length; turn++) {
          const away = bag[edits.next().value as number]!.id;
          const now = library.filter(({id}) => id !== away || always.includes(id));
          const ids = new Set(now.filter(prompt => prompt.moments.includes('after')).map(({id}) => id));
          const resting = history.shown.filter(id => ids.has(id)).slice(-restOf(ids.size));
          const next = choosePrompt(now, history, {moment: 'after'})!;
          expect(resting).not.toContain(next.prompt.id);
          seen.add(next.prompt.id);
          history = next.history;
        }
        for (const id of always) expect(seen).toContain(id);
      }),
      {numRuns: 10},
    );
  });
  it('shows pinned ones first, each once, then the rest', () => {
    const pinned = ['power/steer', 'trust/built', 'words/door'];
    const {ids} = draw(40, 3, {moment: 'after', pinned});
    expect([...ids.slice(0, 3)].sort()).toEqual(pinned);
    expect(new Set(ids.slice(0, 20)).size).toBe(20);
  });
  it('brings a pinned one back in the second half of the bag, not as soon as it has rested', () => {
    for (let seed = 0; seed < 20; seed++) {
      const {ids} = draw(40, seed, {moment: 'after', pinned: ['power/steer']});
      expect(ids.indexOf('power/steer')).toBe(0);
      expect(ids.slice(1, 30)).not.toContain('power/steer');
    }
  });
  it('remembers no more than one bag, however long it goes on', () => {
    const {history} = draw(500, 2, {moment: 'group'});
    expect(history.bags.group!.drawn.length).toBeLessThanOrEqual(2 * bagOf('group').length);
    expect(history.bags.group!.filled).toBeGreaterThan(5);
    expect(new Set(history.shown).size).toBe(history.shown.length);
  });
  it('does not let many pinned ones keep the others away', () => {
    const bag = bagOf('before');
    const pinned = bag.slice(0, bag.length - 3).map(({id}) => id);
    expect(new Set(draw(4 * bag.length, 11, {moment: 'before', pinned}).ids).size).toBe(bag.length);
  });
  it('never shows what was put away, and nothing once all is', () => {
    const all = bagOf('group').map(({id}) => id);
    const hidden = all.slice(1);
    expect(draw(3, 5, {moment: 'group', hidden}).ids).toEqual([all[0], all[0], all[0]]);
    expect(choosePrompt(library, fresh(5), {moment: 'group', hidden: all})).toBeUndefined();
    expect(choosePrompt([], fresh(5), {})).toBeUndefined();
  });
  it('follows a theme to the moment, and past it where the moment has none of it', () => {
    const ids = draw(6, 9, {moment: 'while', theme: 'words'}).ids;
    for (const id of ids) expect(id).toMatch(/^words\//);
    expect(new Set(ids.slice(0, 4)).size).toBe(4);
    const scarce = library.filter(({theme, moments: at}) => theme !== 'naming' || !at.includes('while'));
    expect(choosePrompt(scarce, fresh(1), {moment: 'while', theme: 'naming'})?.prompt.theme).toBe('naming');
  });
  it('takes any prompt where no moment is known', () => {
    expect(new Set(draw(library.length, 4, {}).ids).size).toBe(library.filter(prompt => !prompt.private).length);
  });
  it('reads a history whose ids nobody knows any more', () => {
    const odd: History = {seed: 1, bags: {after: {filled: 3, drawn: ['gone/one', 'gone/one']}}, shown: ['gone/one']};
    expect(choosePrompt(library, odd, {moment: 'after'})).toBeDefined();
  });
});
