import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {check, createReader, describe as about, explain, phraseKey} from './index.ts';
import {english as lexicon} from './english/words.ts';
import {evidence} from './rules/evidence.ts';
import {rules} from './rules/index.ts';
import {sources} from './rules/sources.ts';
import {readSet, score} from './sets/score.ts';
import {spanish} from './spanish.ts';
import {categoryOf} from './types.ts';
import {english} from './wording.ts';

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (id, rule) => {
  const found = (text: string) => check(text).filter(finding => finding.category === categoryOf(id));
  it('has evidence and a family', () => {
    expect(evidence[id]?.speaksUp.length).toBeGreaterThan(0);
    expect(Object.keys(english.families)).toContain(rule.family);
    expect(Object.keys(sources)).toContain(evidence[id]?.source);
  });
  it.each(evidence[id]!.speaksUp)('speaks up for: %s', text => expect(found(text)).not.toEqual([]));
  it.each(evidence[id]!.staysQuiet)('stays quiet for: %s', text => expect(found(text)).toEqual([]));
});

describe('on annotated notes', () => {
  it('holds the bars of the design on the set it was made with', () => {
    const {precision, recall, clean, category, collaborativePrecision, collaborativeRecall} = score(readSet('dev'));
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(clean).toBeGreaterThanOrEqual(0.98);
    expect(category).toBeGreaterThanOrEqual(0.92);
    expect(collaborativePrecision).toBeGreaterThanOrEqual(0.85);
    expect(collaborativeRecall).toBeGreaterThanOrEqual(0.85);
  });
  it('stays precise on notes of fresh writers, idioms and all', () => {
    const {precision, recall, clean} = score(readSet('fresh'));
    console.log(
      `fresh notes: precision ${(100 * precision).toFixed(1)} %, recall ${(100 * recall).toFixed(1)} %, clean silent ${(100 * clean).toFixed(1)} %`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.93);
    expect(clean).toBeGreaterThanOrEqual(0.96);
  });
  it('is silent on Spanish and on Spanish with English in it', () => {
    const lines = readFileSync(join(import.meta.dirname, 'sets/spanish.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(200);
    expect(lines.filter(line => check(line).length > 0)).toEqual([]);
  });
});

describe('any text', () => {
  const note = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'Ct',
          'must',
          'refused',
          'I told him to',
          'go',
          '.',
          '"',
          '“',
          '”',
          "'",
          '(',
          '\n',
          'said',
          'not',
          ',',
          'é',
          '\ud800',
          'CT',
          'w/',
          'J.S.',
        ),
        fc.string({unit: 'binary'}),
      ),
      {maxLength: 40},
    )
    .map(parts => parts.join(' '));
  it('gives findings sorted, apart, within the text, each with something to offer', () => {
    fc.assert(
      fc.property(note, text => {
        let last = 0;
        for (const {start, end, category, alternatives} of check(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (category !== 'collaborative') expect(alternatives.length).toBeGreaterThan(0);
          last = end;
        }
      }),
    );
  });
  it('reads the same with a memory as without one, whatever was read before', () => {
    const reader = createReader({lexicon, rules, wording: english});
    fc.assert(
      fc.property(note, text => {
        expect(reader.read(text)).toEqual(check(text));
      }),
    );
  });
  it('leaves a paragraph alone that another one is put behind', () => {
    fc.assert(
      fc.property(note, text => {
        const before = check(text.replaceAll('\n', ' ') + '.');
        const after = check(text.replaceAll('\n', ' ') + '.\nWe had tea.');
        expect(after).toEqual(before);
      }),
    );
  });
});

describe('a wording taken', () => {
  it.each([
    ['Client refused to come.', 'Client declined to come.'],
    ['He refuses to go.', 'He declines to go.'],
    ['REFUSED TO SIGN THE PLAN TODAY.', 'DECLINED TO SIGN THE PLAN TODAY.'],
    ['He claims that it was late.', 'He says that it was late.'],
    ['He suffers from asthma.', 'He has asthma.'],
    ["Friday's UA came back dirty.", "Friday's UA came back positive."],
    ['My client got the keys.', 'The person I support got the keys.'],
    ['Failed to attend group.', 'Did not attend group.'],
    ['His brother committed suicide in 2019.', 'His brother died by suicide in 2019.'],
    ["Client's substance abuse cost him the flat.", "Client's substance use cost him the flat."],
  ])('turns "%s" into "%s"', (text, wanted) => {
    const [finding] = check(text);
    const same = finding?.alternatives.find(way => way.kind === 'same');
    expect(text.slice(0, finding!.start) + same!.text + text.slice(finding!.end)).toBe(wanted);
  });
  it('never leaves a finding at the same place, where it is the same fact', () => {
    for (const {text} of readSet('dev')) {
      for (const finding of check(text)) {
        for (const way of finding.alternatives) {
          if (way.kind !== 'same') continue;
          const {start, end} = {...finding, ...way};
          const changed = text.slice(0, start) + way.text + text.slice(end);
          const still = check(changed).filter(
            next => next.start < start + way.text.length && start < next.end && next.category !== 'collaborative',
          );
          expect(still, changed).toEqual([]);
        }
      }
    }
  });
  it('never promises what would bend the record', () => {
    const offered = readSet('dev').flatMap(({text}) => check(text).flatMap(finding => finding.alternatives));
    for (const way of offered)
      if (way.kind !== 'ask')
        expect(way.text).not.toMatch(/\b(chose|agreed|wanted|welcome|preferred|survivor|ready)\b/i);
  });
  it('puts no condition first, and asks only where staff or nobody is named', () => {
    for (const {text} of readSet('dev'))
      for (const {alternatives} of check(text)) expect(alternatives[0]?.kind).not.toBe('ifTrue');
    expect(check('She was told to come back.')[0]!.alternatives.map(way => way.kind)).toEqual(['ask']);
    expect(check('Staff directed him to his room.')[0]!.alternatives.map(way => way.kind)).toEqual(['ask']);
  });
});

describe('the reader', () => {
  it('says why a trigger was left alone', () => {
    expect(explain('"I must go," he said.').silences.map(silence => silence.why)).toContain('quoted');
    expect(explain('I must go.').silences.map(silence => silence.why)).toContain('subject');
  });
  it('can leave out a rule, a category, a phrase', () => {
    expect(check('Ct must go.', {off: ['obligation/must']})).toEqual([]);
    expect(check('Ct must go.', {off: ['obligation']})).toEqual([]);
    expect(check('Ct must go.', {quietPhrases: ['must']})).toEqual([]);
  });
  it('keeps no name in a phrase it silences', () => {
    expect(phraseKey('told Maria Lopez to')).toBe('told … to');
    expect(phraseKey('Told J.S. to')).toBe('told … to');
  });
  it('speaks Spanish about English notes', () => {
    expect(Object.keys(spanish.families)).toEqual(Object.keys(english.families));
    expect(Object.keys(spanish.conditions)).toEqual(Object.keys(english.conditions));
    expect(about('obligation/must', {rules, wording: spanish})?.question).toBe('¿De quién es la regla?');
  });
});

/** Every English text of the interface, whichever file it is in. */
const interfaceWords = (() => {
  const folder = join(import.meta.dirname, '../shared/text');
  const files = readdirSync(folder).filter(name => /^en(\.\w+)?\.json$/.test(name));
  expect(files.length).toBeGreaterThan(3);
  const ours = files.flatMap(name =>
    Object.values(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>),
  );
  const browsers = join(import.meta.dirname, '../../public/_locales/en/messages.json');
  const theirs = JSON.parse(readFileSync(browsers, 'utf8')) as Record<string, {message: string}>;
  return [...ours, ...Object.values(theirs).map(({message}) => message)];
})();

describe('our own words', () => {
  it('pass our own reading', () => {
    const said = [
      ...interfaceWords,
      ...Object.values(english.conditions),
      ...Object.values(english.families).flatMap(({reason, question}) => [reason, question]),
      ...rules.flatMap(rule => rule.ask ?? []),
    ];
    const faults = said.filter(text => check(text).some(finding => finding.category !== 'collaborative'));
    expect(faults).toEqual([]);
  });
  it('never order anybody about', () => {
    const orders = /\b(must|should|need to|error|invalid|wrong|violation|fail(ed)?)\b/i;
    expect(interfaceWords.filter(text => orders.test(text))).toEqual([]);
  });
});
