import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {promptForm, type PromptSet} from '../../prompts/own.ts';
import en from '../text/en.archive.json' with {type: 'json'};
import {sayIn} from '../text/index.ts';
import {readSet} from './readSet.ts';
import {sayTrouble} from './trouble.ts';

const say = sayIn(en);
const set = (...prompts: unknown[]) => JSON.stringify({format: 'alongside-prompts', version: 1, prompts});
const told = (text: string) => readSet(text, promptForm).troubles.map(trouble => sayTrouble(trouble, say));

describe('a set', () => {
  it('is read whole, with texts trimmed', () => {
    const whole = set(
      {text: {en: ' Where did I leave room today? '}},
      {
        text: {en: 'Who spoke last?', es: '¿Quién habló al final?'},
        theme: 'power',
        moments: ['after', 'group'],
        deeper: [{en: 'What came of it?'}],
      },
      {text: {es: '¿Qué aprendí hoy?'}},
    );
    expect(readSet(`\uFEFF${whole}`, promptForm)).toEqual({
      troubles: [],
      set: {
        prompts: [
          {text: {en: 'Where did I leave room today?'}},
          {
            text: {en: 'Who spoke last?', es: '¿Quién habló al final?'},
            theme: 'power',
            moments: ['after', 'group'],
            deeper: [{en: 'What came of it?'}],
          },
          {text: {es: '¿Qué aprendí hoy?'}},
        ],
      },
    });
  });
  const fine = {text: {en: 'Where did I leave room?'}};
  it.each([
    [
      '{"format": ',
      'Line 1: This does not read as JSON here. A comma or a quotation mark may be missing, or one too many, here or just before.',
    ],
    [
      '{"format":\n“alongside-prompts”}',
      'Line 2: Curly quotation marks (“ ”) stand here. JSON takes straight ones ("), as a plain editor writes them.',
    ],
    ['["alongside-prompts"]', 'This looks like another kind of file. A set begins with "format": "alongside-prompts".'],
    [
      JSON.stringify({format: 'alongside-phrases', version: 1, phrases: []}),
      'This looks like another kind of file. A set begins with "format": "alongside-prompts".',
    ],
    [
      JSON.stringify({format: 'alongside-prompts', version: 2, prompts: [fine]}),
      'This set has version 2; version 1 is read here. A newer Alongside may open it.',
    ],
    [
      JSON.stringify({format: 'alongside-prompts', prompts: [fine]}),
      '“version” is not there. Add it, and open the file again.',
    ],
    [
      JSON.stringify({format: 'alongside-prompts', version: 1}),
      '“prompts” is not there. Add it, and open the file again.',
    ],
    [set(), 'Line 1 › prompts: Nothing is in it. Put something in, or leave it out.'],
    [set(fine, 'Who?'), 'Line 1 › prompts › 2: Names and values in curly brackets go here.'],
    [set({text: 'Who?'}), 'Line 1 › prompts › 1 › text: Names and values in curly brackets go here.'],
    [set({text: {}}), 'Line 1 › prompts › 1 › text: One of these goes in it: en, es.'],
    [set({text: {en: 7}}), 'Line 1 › prompts › 1 › text › en: Words in quotation marks go here.'],
    [set({text: {en: '  '}}), 'Line 1 › prompts › 1 › text › en: Nothing is in it. Put something in, or leave it out.'],
    [set({text: {en: 'x'.repeat(141)}}), 'Line 1 › prompts › 1 › text › en: 141 characters. Up to 140 fit.'],
    [
      set({text: {en: 'one\ntwo'}}),
      'Line 1 › prompts › 1 › text › en: It holds a line break or a hidden character. One plain line works.',
    ],
    [
      set({text: {en: 'Who \u202eflips?'}}),
      'Line 1 › prompts › 1 › text › en: It holds a line break or a hidden character. One plain line works.',
    ],
    [set({...fine, moments: 'after'}), 'Line 1 › prompts › 1 › moments: A list in square brackets goes here.'],
    [
      set({...fine, moments: ['noon']}),
      'Line 1 › prompts › 1 › moments › 1: “noon” is not one of these: before, after, while, group, week, supervision.',
    ],
    [
      set({...fine, moments: ['after', 'after']}),
      'Line 1 › prompts › 1 › moments › 2: This is here twice. Once is enough.',
    ],
    [
      set({...fine, weight: 3}),
      'Line 1 › prompts › 1: “weight” is not known here. Leave it out, or look at its spelling.',
    ],
    [
      set({...fine, deeper: Array.from({length: 6}, (_none, index) => ({en: `Step ${index}?`}))}),
      'Line 1 › prompts › 1 › deeper: 6 entries. Up to 5 fit.',
    ],
    [set(fine, fine), 'Line 1 › prompts › 2: This is here twice. Once is enough.'],
    [
      '{"format":"alongside-prompts","version":1,"prompts":[{"text":{"en":"Who?"},"__proto__":{"theme":"power"}}]}',
      'Line 1 › prompts › 1: “__proto__” is not known here. Leave it out, or look at its spelling.',
    ],
    [`"${'x'.repeat(1_000_001)}"`, 'This file is larger than 1000 kB. Two smaller ones could work.'],
  ])('of %.60s says what, where and what can be done', (text, message) => {
    expect(told(text)).toEqual([message]);
  });
  it('names every trouble at once, twenty at most', () => {
    expect(told(set({text: {en: ''}, theme: 'x', deeper: 3}))).toHaveLength(3);
    expect(told(set(...Array.from({length: 400}, () => 1)))).toHaveLength(20);
  });
  it('says no order and blames nobody', () => {
    for (const [key, words] of Object.entries(en)) {
      if (key.startsWith('set.')) expect(words).not.toMatch(/must|should|need to|error|invalid|wrong|fail/i);
    }
  });
});

describe('no file', () => {
  const anyText = fc.oneof(fc.string({unit: 'binary'}), fc.json({maxDepth: 6}));
  /** Values that are nearly right, so that the deep places are reached. */
  const odd = fc.oneof(
    fc.jsonValue({maxDepth: 2}),
    fc.constantFrom('power', 'after', 'en', {en: 'Who?'}, [{en: 'Who?'}]),
  );
  const near = fc.record(
    {
      format: fc.constantFrom('alongside-prompts', 'alongside-prompts', 1, null),
      version: fc.constantFrom(1, 1, 2, '1', -1, 1e308, {}),
      prompts: fc.oneof(
        odd,
        fc.array(fc.record({text: odd, theme: odd, moments: odd, deeper: odd, __proto__: odd}, {requiredKeys: []})),
      ),
    },
    {requiredKeys: ['format']},
  );

  it('crashes it, and what is taken reads the same when written and read again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          near.map(value => JSON.stringify(value)),
        ),
        text => {
          const {set: read, troubles} = readSet<PromptSet>(text, promptForm);
          if (read === undefined) {
            expect(troubles.length).toBeGreaterThan(0);
            for (const trouble of troubles) expect(sayTrouble(trouble, say)).toMatch(/\.$/);
          } else expect(readSet(set(...read.prompts), promptForm).set).toEqual(read);
        },
      ),
      {numRuns: 3000},
    );
  });
  it('cut short or changed by a character, crashes it', () => {
    const whole = set({text: {en: 'Who spoke last?'}, theme: 'power', moments: ['after'], deeper: [{en: 'And then?'}]});
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string({unit: 'binary', maxLength: 3}), (at, put) => {
        expect(() => readSet(whole.slice(0, at) + put + whole.slice(at + 1), promptForm)).not.toThrow();
        expect(readSet(whole.slice(0, Math.min(at, whole.length - 1)), promptForm).set).toBeUndefined();
      }),
    );
  });
  it('nested a hundred thousand deep, crashes it', () => {
    for (const deep of [
      '['.repeat(1e5),
      `${'['.repeat(1e5)}${']'.repeat(1e5)}`,
      set({text: {en: 'x'}}).replace('"x"', `${'[{"a":'.repeat(1e5)}1${'}]'.repeat(1e5)}`),
    ]) {
      expect(readSet(deep, promptForm).set).toBeUndefined();
    }
  });
});
