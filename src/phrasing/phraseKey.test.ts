import {expect, it} from 'vitest';
import {check} from './index.ts';
import {phraseKey, withoutQuiet} from './phraseKey.ts';

// A note is read before any phrase of it is kept: the words are known by then.
check('');

it.each([
  ['Told him to', 'told him to'],
  ['told J.S. to', 'told … to'],
  ['told him (Marcus) to', 'told him (…) to'],
  ["Maria's story keeps changing", "…'s story keeps changing"],
  ['Marcus is my pride', '… is my pride'],
  ['didn’t comply', "didn't comply"],
])('%s is kept as %s', (phrase, key) => expect(phraseKey(phrase)).toBe(key));

it.each(['didn’t comply', "didn't comply"])('%s is left alone however its apostrophe is written', phrase => {
  for (const text of ["He didn't comply.", 'He didn’t comply.'])
    expect(withoutQuiet(check(text), text, [phrase])).toEqual([]);
});
