import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {editBetween, followEdit} from './followEdit.ts';

const parts = fc.tuple(fc.string(), fc.string({minLength: 1}), fc.string());

describe('an edit', () => {
  it('never makes a mark cover other words than before', () => {
    fc.assert(
      fc.property(parts, fc.nat(60), fc.nat(20), fc.string(), ([head, marked, tail], place, remove, insert) => {
        const before = head + marked + tail;
        const at = place % (before.length + 1);
        const after = before.slice(0, at) + insert + before.slice(at + remove);
        const moved = followEdit({start: head.length, end: head.length + marked.length}, before, after);
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(marked);
      }),
    );
  });
  it('leaves a mark before it alone', () => {
    expect(followEdit({start: 0, end: 4}, 'must go', 'must go now')).toEqual({start: 0, end: 4});
  });
  it('moves a mark behind it', () => {
    expect(followEdit({start: 3, end: 7}, 'Ct must go', 'The ct must go')).toEqual({start: 7, end: 11});
  });
  it('lets go of a mark it touches', () => {
    expect(followEdit({start: 3, end: 7}, 'Ct must go', 'Ct mist go')).toBeUndefined();
  });
  it('is found as one replacement', () => {
    expect(editBetween('abcd', 'aXd')).toEqual({start: 1, removed: 2, added: 1});
  });
});
