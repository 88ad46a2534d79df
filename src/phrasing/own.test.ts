import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {PLAIN} from '../shared/sets/readShape.ts';
import {readSet} from '../shared/sets/readSet.ts';
import {optionsFor, type Choices} from './choices.ts';
import {createReader} from './reader.ts';
import {phraseForm, type PhraseSet} from './own.ts';
import {rules as shipped} from './rules/index.ts';
import {verbs} from './english/verbs.ts';
import {english} from './wording.ts';

const none: Choices = {off: [], quietPhrases: [], peerMeans: 'note', ownPhrases: [], phraseSets: []};

/** What a reader with this set finds that the shipped one words otherwise or not at all. */
function found(text: string, set: PhraseSet, choices: Partial<Choices> = {}) {
  const reader = createReader(optionsFor({...none, phraseSets: [set], ...choices}, english));
  return reader.read(text).map(({start, end, ruleId, weight, alternatives}) => ({
    phrase: text.slice(start, end),
    ruleId,
    weight,
    alternatives,
  }));
}
const phrases = (text: string, set: PhraseSet, choices?: Partial<Choices>) =>
  found(text, set, choices).map(({phrase}) => phrase);

describe('a phrase of one’s own', () => {
  const failed: PhraseSet = {phrases: [{phrase: 'placement failed', category: 'judgment', ask: 'What was offered?'}]};
  it('is found as it is written, in any capitals, and asks its question', () => {
    expect(found('Placement failed in June.', failed)).toEqual([
      {
        phrase: 'Placement failed',
        ruleId: 'judgment/own:placement failed',
        weight: 'shown',
        alternatives: [{kind: 'ask', text: 'What was offered?'}],
      },
    ]);
  });
  it('may be shorthand', () => {
    const set: PhraseSet = {phrases: [{phrase: 'no tx', category: 'judgment', ask: 'What was offered?'}]};
    expect(phrases('Ct has no tx at present.', set)).toEqual(['no tx']);
  });
  it('stays unmarked in a quotation, like any other', () => {
    expect(phrases('J.S. said, "my placement failed."', failed)).toEqual([]);
  });
  it('is found in every form of a verb, around a person, and keeps the form in its wording', () => {
    const set: PhraseSet = {phrases: [{phrase: '~bump … down', category: 'command', instead: ['~move … down']}]};
    expect(phrases('Team bumped her down a level. We bump residents down. Bumping J.S. down hurt.', set)).toEqual([
      'bumped her down',
      'bump residents down',
      'Bumping J.S. down',
    ]);
    const moved: PhraseSet = {phrases: [{phrase: '~zorp rides', category: 'ownership', instead: ['~share rides']}]};
    const [first] = found('She zorped rides all week.', moved);
    expect([first?.phrase, first?.alternatives[0]]).toEqual(['zorped rides', {kind: 'same', text: 'shared rides'}]);
  });
  it('may ask whose doing it is', () => {
    const by: PhraseSet = {phrases: [{phrase: '~flop out', category: 'judgment', by: 'person'}]};
    expect(phrases('She flopped out of the group.', by)).toEqual(['flopped out']);
    expect(phrases('I flopped out of the group.', by)).toEqual([]);
  });
  it('brings its own condition and reason', () => {
    const set: PhraseSet = {
      phrases: [
        {
          phrase: 'on my watch',
          category: 'ownership',
          instead: ['while I was there'],
          ifTrue: [{text: 'while we were together', condition: 'if you were'}],
          why: 'A reader may hear a guard.',
        },
      ],
    };
    expect(found('Nothing happened on my watch.', set)[0]?.alternatives).toEqual([
      {kind: 'same', text: 'while I was there'},
      {kind: 'ifTrue', text: 'while we were together', condition: 'if you were'},
      {kind: 'ask', text: 'What do they like to be called?'},
    ]);
    const {wording} = optionsFor({...none, phraseSets: [set]}, english);
    expect(wording.families['own:on my watch']?.reason).toBe('A reader may hear a guard.');
  });
  it('counts once, the person’s own before an agency’s', () => {
    const [first, ...others] = found('His placement failed.', failed, {
      ownPhrases: [{phrase: 'placement failed', category: 'judgment', ask: 'Whose place was it?'}],
    });
    expect(first?.alternatives).toEqual([{kind: 'ask', text: 'Whose place was it?'}]);
    expect(others).toEqual([]);
  });
});

describe('what is left alone', () => {
  it('silences what lies within it, and nothing beside it', () => {
    expect(phrases('Ct must call. Ct must call now.', {exceptions: ['must call now']})).toHaveLength(1);
    expect(phrases('Ct must call. Ct must call now.', {exceptions: ['ust call now']})).toHaveLength(2);
  });
  it('can be a category, or a rule', () => {
    const text = 'I told her to call. She refused.';
    const [command, refusal] = found(text, {});
    expect(found(text, {}, {off: ['command']})).toEqual([refusal]);
    expect(found(text, {}, {off: [refusal!.ruleId]})).toEqual([command]);
    expect(found(text, {off: ['command', refusal!.ruleId]})).toEqual([]);
  });
});

describe('a preferred word', () => {
  const set: PhraseSet = {prefer: [{say: 'associate', for: ['client']}]};
  it('is offered quietly, in the number and with the article it asks for', () => {
    const ways = found('A client came. Two clients left. The client stayed.', set);
    expect(ways.map(({phrase, weight, alternatives}) => [phrase, weight, alternatives[0]])).toEqual([
      ['client', 'quiet', {kind: 'same', text: 'An associate', start: 0, end: 8}],
      ['clients', 'quiet', {kind: 'same', text: 'associates'}],
      ['client', 'quiet', {kind: 'same', text: 'associate'}],
    ]);
  });
});

describe('a vocabulary', () => {
  it('says who is supported, who is the team', () => {
    const text = 'Bridge builders told dreamers to leave.';
    expect(phrases(text, {})).toEqual([]);
    const set: PhraseSet = {vocabulary: {person: ['dreamer'], team: ['bridge builder']}};
    expect(phrases(text, set)).toEqual(['told dreamers to']);
  });
  it('knows the names of programs, spelt as they are', () => {
    const set: PhraseSet = {vocabulary: {programs: ['Clean Start', "Mary's Place"]}};
    expect(phrases('He came by Clean Start and was glad.', set)).toEqual([]);
    expect(phrases('Clean Start told her to call.', set)).toEqual([]);
    expect(phrases("I told her to call Mary's Place.", set)).toEqual(['told her to']);
  });
  it('says what a peer is', () => {
    const text = 'Peer must call the office.';
    expect(phrases(text, {}, {peerMeans: 'person'})).toEqual(['must']);
    expect(phrases(text, {}, {peerMeans: 'team'})).toEqual([]);
    expect(phrases('Peer specialist told him to call.', {}, {peerMeans: 'person'})).toEqual(['told him to']);
    expect(phrases(text, {vocabulary: {team: ['peer']}}, {peerMeans: 'person'})).toEqual(['must']);
  });
});

describe('any set that is read', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'told',
      'client',
      'her',
      '~push',
      '~zorp',
      '…',
      "don't",
      'not',
      'Clean',
      'n/a',
      '(no)',
      'must?',
      'peer',
    ),
    fc.stringMatching(/^[a-z~…'?.,()“-]{0,4}[a-z]$/).filter(text => PLAIN.test(text)),
  );
  const plain = fc.array(word, {minLength: 1, maxLength: 3}).map(words => words.join(' '));
  const phrase = fc.record(
    {
      phrase: plain,
      category: fc.constantFrom('command', 'label', 'role', 'collaborative'),
      by: fc.constantFrom('team', 'person'),
      instead: fc.uniqueArray(plain, {minLength: 1, maxLength: 2}),
      ifTrue: fc.array(fc.record({text: plain, condition: plain}), {minLength: 1, maxLength: 1}),
    },
    {requiredKeys: ['phrase', 'category']},
  );
  const sets = fc.record(
    {
      phrases: fc.array(phrase, {minLength: 1, maxLength: 4}),
      exceptions: fc.uniqueArray(plain, {minLength: 1, maxLength: 3}),
      prefer: fc.array(fc.record({say: plain, for: fc.uniqueArray(plain, {minLength: 1, maxLength: 2})}), {
        minLength: 1,
        maxLength: 2,
      }),
      vocabulary: fc.record({
        person: fc.uniqueArray(plain, {minLength: 1, maxLength: 3}),
        programs: fc.uniqueArray(plain, {minLength: 1, maxLength: 3}),
      }),
    },
    {requiredKeys: []},
  );
  it('reads any note without a fall, sorted and apart, and finds what it says', () => {
    let read = 0;
    fc.assert(
      fc.property(sets, fc.string({unit: 'binary', maxLength: 80}), (given, text) => {
        const file = JSON.stringify({format: 'alongside-phrases', version: 1, ...given});
        const {set} = readSet<PhraseSet>(file, phraseForm);
        if (!set) return;
        read++;
        const own = (set.phrases ?? []).map(({phrase}) => phrase.replace(/[~…]/g, ' '));
        const reader = createReader(optionsFor({...none, phraseSets: [set]}, english));
        let last = 0;
        for (const {start, end} of reader.read(`${text}\n\nShe ${own.join(' and ')} today. ${text}`)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      {numRuns: 60},
    );
    expect(read).toBeGreaterThan(15);
  }, 30_000);
});

it('every verb of a shipped rule is one of ours', () => {
  const known = new Set(verbs.map(entry => entry.trim().split(' ')[0]!.replace('*', '')));
  const named = shipped
    .flatMap(({patterns, asking = [], same = [], ifTrue = []}) => [
      ...patterns,
      ...asking,
      ...same,
      ...ifTrue.map(([text]) => text),
    ])
    .flatMap(text => [...text.matchAll(/~([a-z-]+)/g)].map(match => match[1]!));
  expect(named.filter(verb => !known.has(verb))).toEqual([]);
});
