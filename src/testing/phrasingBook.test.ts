import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {phraseForm} from '../phrasing/own.ts';
import {readSet} from '../shared/sets/readSet.ts';
import {phrasingBook} from './phrasingBook.ts';

it('is as the rules are; npm run phrases -- --book writes it anew', () => {
  for (const [path, text] of Object.entries(phrasingBook())) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

it('shows sets of phrases that are read', () => {
  const page = readFileSync('docs/phrase-set.md', 'utf8');
  const examples = [...page.matchAll(/```json\n([\s\S]+?)```/g)].map(match => match[1]!);
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) expect(readSet(example, phraseForm).troubles).toEqual([]);
});
