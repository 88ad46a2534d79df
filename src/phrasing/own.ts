/*
 * Phrases that a person or an agency adds: what such a file holds, and how each becomes
 * a rule. A strict subset of a rule, without its pattern language: plain words, "~" before
 * a verb for all its forms, "…" for a person.
 */
import {pluralOf} from './english/inflect.ts';
import type {SetForm, Shape} from '../shared/sets/shape.ts';
import {categories, type Category, type Rule, type Weight} from './types.ts';
import type {Vocabulary} from './vocabulary.ts';
import type {Family, FamilyName, Wording} from './wording.ts';

export type OwnPhrase = {
  readonly phrase: string;
  readonly category: Category;
  /** Absent: shown. */
  readonly weight?: Weight;
  /** Whose doing it has to be; absent: anybody's. */
  readonly by?: 'team' | 'person';
  /** The same fact in other words. */
  readonly instead?: readonly string[];
  /** Another fact, each with the condition under which it is one. */
  readonly ifTrue?: readonly {readonly text: string; readonly condition: string}[];
  /** Absent: the question of its category. */
  readonly ask?: string;
  /** One line why it is noticed; absent: the reason of its category. */
  readonly why?: string;
};

/** One word where notes have another: `member` for `client`. */
export type Preferred = {readonly say: string; readonly for: readonly string[]; readonly weight?: Weight};

/** A whole file, without its `format` and `version`. */
export type PhraseSet = {
  readonly name?: string;
  readonly phrases?: readonly OwnPhrase[];
  /** Phrases in which nothing is noticed. */
  readonly exceptions?: readonly string[];
  /** Categories and rules that stay silent. */
  readonly off?: readonly string[];
  readonly prefer?: readonly Preferred[];
  readonly vocabulary?: Vocabulary;
};

const words: Shape = {kind: 'text', max: 60, plain: true};
const line: Shape = {kind: 'text', max: 100, plain: true};
const listOf = (of: Shape, max: number): Shape => ({kind: 'list', of, max});
const weight: Shape = {kind: 'choice', from: ['shown', 'quiet']};

const phrase: Shape = {
  kind: 'record',
  fields: {
    phrase: words,
    category: {kind: 'choice', from: categories},
    weight,
    by: {kind: 'choice', from: ['team', 'person']},
    instead: listOf(words, 5),
    ifTrue: listOf({kind: 'record', fields: {text: words, condition: line}, optional: []}, 5),
    ask: line,
    why: line,
  },
  optional: ['weight', 'by', 'instead', 'ifTrue', 'ask', 'why'],
};

/** For readSet (shared/sets), docs/phrase-set.md and its JSON Schema. */
export const phraseForm: SetForm = {
  format: 'alongside-phrases',
  version: 1,
  fields: {
    name: words,
    phrases: listOf(phrase, 500),
    exceptions: listOf(words, 500),
    off: listOf(words, 100),
    prefer: listOf({kind: 'record', fields: {say: words, for: listOf(words, 20), weight}, optional: ['weight']}, 50),
    vocabulary: {
      kind: 'record',
      fields: {person: listOf(words, 50), team: listOf(words, 50), programs: listOf(words, 100)},
      optional: ['person', 'team', 'programs'],
      someOf: true,
    },
  },
  optional: ['name', 'phrases', 'exceptions', 'off', 'prefer', 'vocabulary'],
};

/** The family that gives reason and question where a phrase brings none. */
const families: Readonly<Record<Category, FamilyName>> = {
  obligation: 'duty',
  command: 'order',
  permission: 'gate',
  pressure: 'leverage',
  advice: 'counsel',
  compliance: 'measure',
  refusal: 'no',
  doubt: 'belief',
  label: 'naming',
  judgment: 'verdict',
  deficit: 'lack',
  ownership: 'possession',
  role: 'clinician',
  collaborative: 'strength',
};

const subjects = {team: ['writer', 'none'], person: ['person', 'none']} as const;

/** @returns The set's phrases as rules, and the words about findings with theirs among them. */
export function rulesOf(
  set: PhraseSet,
  wording: Wording,
): {readonly rules: readonly Rule[]; readonly wording: Wording} {
  const own: Record<string, Family> = {};
  const conditions: Record<string, string> = {};
  const rules = (set.phrases ?? []).map(phrase => {
    const rule = ruleOf(phrase, conditions);
    const usual = wording.families[families[phrase.category]]!;
    own[rule.family] = {reason: phrase.why ?? usual.reason, question: phrase.ask ?? usual.question};
    return rule;
  });
  for (const {say} of set.prefer ?? []) {
    const {reason, question} = wording.families['preferred']!;
    own[preferring(say)] = {reason: reason.replace('{say}', say), question: question.replace('{say}', say)};
  }
  return {
    rules: [...rules, ...(set.prefer ?? []).flatMap(preferred)],
    wording: {
      ...wording,
      families: {...wording.families, ...own},
      conditions: {...wording.conditions, ...conditions},
    },
  };
}

function ruleOf(own: OwnPhrase, conditions: Record<string, string>): Rule {
  const name = `own:${own.phrase}`;
  const ifTrue = (own.ifTrue ?? []).map(({text, condition}, index) => {
    conditions[`${name}/${index}`] = condition;
    return [text, `${name}/${index}`] as const;
  });
  return {
    id: `${own.category}/${name}`,
    family: name,
    patterns: [patternOf(own.phrase)],
    ...(own.weight && {weight: own.weight}),
    ...(own.by && {subject: subjects[own.by]}),
    ...(own.instead && {same: own.instead}),
    ...(ifTrue.length > 0 && {ifTrue}),
  };
}

/** Nothing a person can write means anything else in the pattern language: shapes let plain words through only. */
function patternOf(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/n't\b/g, " n't")
    .replace(/(?<=\w)'(s|re|ve|ll|d|m)\b/g, " '$1")
    .replace(/…|\.\.\./g, ' @them ')
    .replace(/[,.;:!?()/&“”]/g, ' $& ')
    .trim();
}

function preferring(say: string): string {
  return `preferred:${say}`;
}

/** Quiet unless said otherwise: a word that stands in every line would be marked in every line. */
function preferred({say, for: others, weight = 'quiet'}: Preferred): Rule[] {
  const article = /^[aeiou]/i.test(say) ? 'an' : 'a';
  const rule = (name: string, patterns: readonly string[], same: string): Rule => ({
    id: `label/own:${name}`,
    family: preferring(say),
    patterns,
    same: [same],
    weight,
  });
  return others.flatMap(word => {
    const one = patternOf(word);
    const many = patternOf(pluralOf(word));
    return [
      rule(`a ${word}`, [`a|an < ^${one} >`], `+${article} ${say}`),
      rule(word, [one], say),
      rule(pluralOf(word), [many], pluralOf(say)),
    ];
  });
}
