import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {choosePrompt} from './choose.ts';
import {library} from './index.ts';
import {en} from './words/en.ts';
import {es} from './words/es.ts';
import {check} from '../phrasing/index.ts';

const closed = /^(is|are|was|were|do|does|did|can|could|will|would|should|has|have|had)\b/i;
const unkind = /\b(must|should|need to|error|invalid|wrong|fail(ed)?|he|she|his|hers|him)\b/i;

describe('the library', () => {
  it('has every prompt in both languages and no words without a prompt', () => {
    const ids = library.map(prompt => prompt.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(en).sort()).toEqual([...ids].sort());
    expect(Object.keys(es).sort()).toEqual([...ids].sort());
  });
  it.each(library.map(prompt => [prompt.id, prompt] as const))('%s asks one open, kind question', (_id, prompt) => {
    for (const text of [prompt.text.en, ...prompt.deeper.en]) {
      expect(text.length).toBeLessThanOrEqual(140);
      expect(text.match(/\?/g)).toHaveLength(1);
      expect(text).toMatch(/\?$/);
      expect(text).not.toMatch(closed);
      expect(text).not.toMatch(/why did(n't)? you/i);
      expect(text).not.toMatch(unkind);
      expect(check(text).filter(finding => finding.category !== 'collaborative')).toEqual([]);
    }
    for (const text of [prompt.text.es, ...prompt.deeper.es]) {
      expect(text.length).toBeLessThanOrEqual(140);
      expect(text.match(/\?/g)).toHaveLength(1);
      expect(text).not.toMatch(/por qué/i);
    }
  });
});

describe('choosing', () => {
  const bag = library.filter(prompt => prompt.moments.some(moment => moment === 'after'));

  it('never repeats what half a bag ago was shown', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({min: 0, max: 0.999999, noNaN: true}), {minLength: 40, maxLength: 60}),
        chances => {
          const shown: string[] = [];
          for (const chance of chances) {
            const next = choosePrompt(library, 'after', shown, [], chance)!;
            expect(shown.slice(-Math.min(20, Math.floor(bag.length / 2)))).not.toContain(next.id);
            shown.push(next.id);
          }
        },
      ),
    );
  });
  it('reaches every prompt of the bag', () => {
    const shown: string[] = [];
    for (let turn = 0; turn < 400; turn++) {
      shown.push(choosePrompt(library, 'after', shown, [], (turn * 0.618034) % 1)!.id);
    }
    expect(new Set(shown)).toEqual(new Set(bag.map(prompt => prompt.id)));
  });
  it('leaves out what a person hid', () => {
    const hidden = bag.slice(1).map(prompt => prompt.id);
    expect(choosePrompt(library, 'after', [], hidden, 0.9)?.id).toBe(bag[0]!.id);
  });
  it('shows the only one left again and again, and nothing when none is left', () => {
    const hidden = bag.slice(1).map(prompt => prompt.id);
    expect(choosePrompt(library, 'after', [bag[0]!.id], hidden, 0)?.id).toBe(bag[0]!.id);
    expect(
      choosePrompt(
        library,
        'after',
        [],
        bag.map(prompt => prompt.id),
        0,
      ),
    ).toBeUndefined();
  });
});
