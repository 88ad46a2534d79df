/*
 * Finds the phrases our rules talk about in a piece of plain text.
 *
 * Pure: no DOM, no storage, no clock, no browser API. What knows English lives in
 * english/ and rules/; whatever draws or listens lives elsewhere.
 *
 * One sentence's way: sentences.ts cuts, tokenize.ts splits, match.ts finds what rules
 * are woken by (ruleIndex.ts) and asks matcher.ts whether a pattern fits; english/clause.ts
 * says who acts, english/guards.ts decides, english/alternatives.ts words it.
 */
export {check, explain, type CheckOptions} from './check.ts';
export {phraseKey} from './phraseKey.ts';
export {optionsFor, type Choices} from './choices.ts';
export {phraseForm, type OwnPhrase, type PhraseSet} from './own.ts';
export {createReader, describe, type Reader, type ReaderOptions} from './reader.ts';
export type {Silence} from './match.ts';
export type {Alternative, Category, Finding, Rule, Span, Weight} from './types.ts';
export type {Wording} from './wording.ts';
