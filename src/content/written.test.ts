import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {followWriting} from './written.ts';

describe('only what I write now', () => {
  it('reads nothing that stood there', () => {
    expect(followWriting('Ct must call.').veil('Ct must call.')).toBe('             ');
  });
  it('reads the line that was written in, and no other', () => {
    expect(followWriting('Old one.\n').veil('Old one.\nNew one.')).toBe('        \nNew one.');
    expect(followWriting('Old one.\nOther.').veil('Old 1 one.\nOther.')).toBe('Old 1 one.\n      ');
  });
  it('keeps what was written when something goes in above it', () => {
    const written = followWriting('Old.\n');
    written.veil('Old.\nMine.');
    expect(written.veil('Top.\nOld.\nMine.')).toBe('Top.\n    \nMine.');
  });
  it('lets go of what was taken out again', () => {
    const written = followWriting('Old.');
    written.veil('Old. Mine.');
    expect(written.veil('Old.')).toBe('    ');
  });
  it('tells what of a line was written from what stood there', () => {
    const written = followWriting('Old.');
    written.veil('Old. Mine.');
    expect([written.holds({start: 0, end: 3}), written.holds({start: 5, end: 9})]).toEqual([false, true]);
  });
  it('moves no offset, and shows every letter that was typed', () => {
    const texts = fc.array(fc.string({unit: fc.constantFrom('a', 'b', '\n', '. ')}), {minLength: 1, maxLength: 8});
    fc.assert(
      fc.property(texts, fc.nat(), (lines, at) => {
        const before = lines.join('\n');
        const place = at % (before.length + 1);
        const after = `${before.slice(0, place)}X${before.slice(place)}`;
        const veiled = followWriting(before).veil(after);
        expect(veiled.length).toBe(after.length);
        expect(veiled[place]).toBe('X');
        for (let i = 0; i < after.length; i++) expect([after[i], ' ']).toContain(veiled[i]);
      }),
    );
  });
});
