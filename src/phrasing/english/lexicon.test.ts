import {expect, it} from 'vitest';
import {check} from '../index.ts';
import {CAPACITY, intern, lookup} from './lexicon.ts';

it('takes no more words than there is room for, and reads on', () => {
  const before = check('Ct must call us. He recieved it.');
  for (let word = 0; word < CAPACITY; word++) intern(`word-${word}`);
  expect(lookup('word-0')).not.toBe(0);
  expect(intern('one more')).toBe(intern('and another'));
  expect(check('Ct must call us. He recieved it.')).toEqual(before);
});
