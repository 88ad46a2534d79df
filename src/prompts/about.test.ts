import {describe, expect, it} from 'vitest';
import {isLeading, questionAbout} from './about.ts';
import {entries} from './entries.ts';
import {themeFor, type LeadingCategory} from './themeFor.ts';

const categories = Object.keys(themeFor) as LeadingCategory[];

describe('a question about a phrase', () => {
  it.each(categories)('is there for %s, about its theme, and the same all day', category => {
    const asked = questionAbout(entries, category, '2026-11-21', []);
    expect(asked?.theme).toBe(themeFor[category]);
    expect(questionAbout(entries, category, '2026-11-21', [])).toBe(asked);
  });
  it('is another on another day, some day', () => {
    const days = Array.from({length: 30}, (_none, day) => `2026-11-${day + 1}`);
    expect(new Set(days.map(day => questionAbout(entries, 'doubt', day, [])?.id)).size).toBeGreaterThan(1);
  });
  it('is never one that was put away', () => {
    const first = questionAbout(entries, 'refusal', '2026-11-21', [])!;
    expect(questionAbout(entries, 'refusal', '2026-11-21', [first.id])?.id).not.toBe(first.id);
  });
  it.each([undefined, null, 7, 'toString', 'nothing'])('%j leads nowhere', stray => {
    expect(isLeading(stray)).toBe(false);
  });
});
