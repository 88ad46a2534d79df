import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {seed} from '../testing/seed.ts';
import {findPointing, withoutPointing, type Span} from './pointing.ts';

type Line = {readonly language: string; readonly text: string; readonly marked: readonly Span[]};
const lines = readFileSync(join(import.meta.dirname, 'sets/pointing.txt'), 'utf8')
  .split('\n')
  .filter(line => line && !line.startsWith('#'))
  .map(readLine);

function readLine(line: string): Line {
  const marked: Span[] = [];
  let text = '';
  for (const part of line.slice(3).split(/(\[\[.*?\]\])/)) {
    const words = part.replace(/^\[\[|\]\]$/g, '');
    if (words !== part) marked.push({start: text.length, end: text.length + words.length});
    text += words;
  }
  return {language: line.slice(0, 2), text, marked};
}
const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

describe('what may point to someone', () => {
  it('has a set of two hundred lines, in both languages', () => {
    expect(lines).toHaveLength(200);
    expect(lines.filter(({language}) => language === 'es').length).toBeGreaterThan(60);
  });
  it('is found in nine of ten places, and in hardly any clean line', () => {
    const marked = lines.flatMap(line => line.marked.map(span => ({line, span})));
    const missed = marked.filter(({line, span}) => !findPointing(line.text).some(found => touches(found, span)));
    const clean = lines.filter(line => line.marked.length === 0);
    const loud = clean.filter(({text}) => findPointing(text).length > 0);
    console.log(
      `pointing: found ${marked.length - missed.length} of ${marked.length}; spoke up in ${loud.length} of ${clean.length} clean lines`,
    );
    if (process.env['ALONGSIDE_SHOW'])
      console.log(
        missed.map(({line}) => line.text),
        loud.map(({text}) => [text, findPointing(text).map(span => text.slice(span.start, span.end))]),
      );
    expect(1 - missed.length / marked.length).toBeGreaterThanOrEqual(0.9);
    expect(loud.length / clean.length).toBeLessThanOrEqual(0.05);
  });
  it('becomes someone, and the rest stays as it was', () => {
    expect(withoutPointing('Call Marisol Vega back before four, like I said.', 'someone')).toBe(
      'Call someone back before four, like I said.',
    );
    expect(withoutPointing('Nothing here.', 'someone')).toBe('Nothing here.');
    expect(withoutPointing('Marisol Vega is in room 12, 555-201-3344.', 'someone')).toBe('someone is in …, ….');
  });
  it.each(['La doctora Ruiz lo dijo.', 'Hablé con tía Lupe.', 'Pastor Mike sat with us.'])(
    'knows a title: %s',
    text => {
      expect(findPointing(text)).toHaveLength(1);
    },
  );
  it('lies in order and apart, in any text', () => {
    const parts = fc.array(
      fc.constantFrom('Ana', 'Vega', '555-867-5309', 'room 2', 'born', '1/2/90', ' ', '.', 'Dr.', 'x'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          parts.map(all => all.join(' ')),
          fc.string({unit: 'binary'}),
        ),
        text => {
          let end = 0;
          for (const span of findPointing(text)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      {seed},
    );
  }, 60_000);
});
