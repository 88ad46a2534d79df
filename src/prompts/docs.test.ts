import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readSet} from '../shared/sets/readSet.ts';
import {promptBook} from '../testing/promptBook.ts';
import {promptForm} from './own.ts';

describe('the pages about prompts', () => {
  it('are what `npm run prompts` writes', () => {
    for (const [path, text] of Object.entries(promptBook())) expect(readFileSync(path, 'utf8'), path).toBe(text);
  });
  it('show a set that is read', () => {
    const page = readFileSync('docs/prompt-set.md', 'utf8');
    const examples = [...page.matchAll(/```json\n([\s\S]+?)```/g)].map(match => match[1]!);
    expect(examples).toHaveLength(2);
    for (const example of examples) expect(readSet(example, promptForm).troubles).toEqual([]);
  });
});
