import {describe, expect, it} from 'vitest';
import {defaults, FOREVER, isPaused, layer} from './index.ts';

describe('the layers', () => {
  it('begin with the defaults', () => {
    expect(layer({}, {})).toEqual(defaults);
  });
  it('put the person over the default and the policy over the person', () => {
    expect(layer({}, {marks: 'list'}).marks).toBe('list');
    expect(layer({marks: 'when I ask'}, {marks: 'list'}).marks).toBe('when I ask');
  });
  it.each([
    ['a value of another shape', {quietPhrases: 'all'}],
    ['a null', {pausedUntil: null}],
    ['a name nobody knows', {telemetry: true}],
  ])('let %s fall through', (_what, odd) => {
    expect(layer({}, odd as never)).toEqual(defaults);
  });
});

describe('a pause', () => {
  const settings = layer({}, {pausedUntil: {'https://a.example': 100, 'https://b.example': FOREVER}});
  it.each([
    ['https://a.example', 99, true],
    ['https://a.example', 100, false],
    ['https://b.example', 4e15, true],
    ['https://c.example', 0, false],
  ])('holds for %s at %i: %s', (origin, now, holds) => {
    expect(isPaused(settings, origin, now)).toBe(holds);
  });
});
