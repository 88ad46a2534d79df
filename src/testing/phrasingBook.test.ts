import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {path, phrasingBook} from './phrasingBook.ts';

it('is as the rules are; npm run phrases -- --book writes it anew', () => {
  expect(readFileSync(path, 'utf8')).toBe(phrasingBook());
});
