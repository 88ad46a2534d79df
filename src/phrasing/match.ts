/*
 * One sentence: from triggers to findings. Each trigger is matched, its subject
 * found, its guards asked; `explain` sees the same steps with their reasons.
 */
import * as is from './english/classes.ts';
import {matchAt, type Match} from './matcher.ts';
import {compile, type Pattern} from './pattern.ts';
import * as Form from './english/form.ts';
import {alternativesFor} from './english/alternatives.ts';
import {isBreak, subjectOf} from './english/clause.ts';
import {formOf, isA, spell, wordCount} from './english/lexicon.ts';
import {always, guards, type Scene} from './english/guards.ts';
import type {Noun} from './english/noun.ts';
import type {Tokens} from './tokens.ts';
import type {Wording} from './wording.ts';
import * as Written from './written.ts';
import {categoryOf, type Finding, type GuardName, type Rule, type Span} from './types.ts';

type Compiled = {readonly rule: Rule; readonly pattern: Pattern; readonly order: number; readonly asks: boolean};

const none: Compiled[] = [];

/** Rules by the word they are found by. */
export type Index = {
  readonly byWord: readonly (readonly Compiled[])[];
  /** Rules that are found by the start of a clause alone. */
  readonly atStart: readonly Compiled[];
  /** For each word which of those it may wake, as bits: bit n says every 32nd from n on. */
  readonly wakes: Int32Array;
};

const indexes = new WeakMap<readonly Rule[], Index>();
/** Of rules that are not all compiled yet: what is there, and up to which rule. */
const begun = new WeakMap<readonly Rule[], {readonly entries: Compiled[]; upTo: number}>();

/** The rules, compiled when they are first met. */
export function indexOf(rules: readonly Rule[]): Index {
  compileSome(rules, rules.length);
  return indexes.get(rules)!;
}

/** Compiles so many more of the rules. @returns Whether all of them are. */
export function compileSome(rules: readonly Rule[], most: number): boolean {
  if (indexes.has(rules)) return true;
  const far = begun.get(rules) ?? {entries: [], upTo: 0};
  begun.set(rules, far);
  for (const to = Math.min(rules.length, far.upTo + most); far.upTo < to; far.upTo++)
    far.entries.push(...compiledFrom(rules[far.upTo]!, far.upTo));
  if (far.upTo < rules.length) return false;
  indexes.set(rules, byWord(far.entries));
  begun.delete(rules);
  return true;
}

function compiledFrom(rule: Rule, order: number): Compiled[] {
  const from = (source: string, asks: boolean) => ({rule, pattern: compile(source), order, asks});
  return [
    ...rule.patterns.map(source => from(source, false)),
    ...(rule.asking ?? []).map(source => from(source, true)),
  ];
}

function byWord(entries: readonly Compiled[]): Index {
  const byWord = Array.from({length: wordCount()}, (): Compiled[] => none);
  for (const entry of entries) {
    for (const word of entry.pattern.anchors) {
      if (byWord[word] === none) byWord[word] = [];
      byWord[word]!.push(entry);
    }
  }
  const atStart = entries.filter(({pattern}) => pattern.anchors.length === 0);
  const wakes = new Int32Array(wordCount());
  atStart.forEach(({pattern}, at) => {
    for (const word of pattern.first?.words ?? wakes.keys()) wakes[word]! |= 1 << (at & 31);
  });
  return {byWord, atStart, wakes};
}

export type Candidate = Finding & {readonly peer: boolean};

/** Why a trigger became no finding: a guard's name, or that the subject is somebody else. */
export type Silence = {
  readonly ruleId: string;
  readonly start: number;
  readonly end: number;
  readonly why: GuardName | 'subject';
};

type Reading = {
  readonly t: Tokens;
  readonly index: Index;
  readonly authorityBefore: boolean;
  readonly wording: Wording;
  readonly heard?: (silence: Silence) => void;
};

/** A rule that has something to say, before it is worded. */
type Call = Span & {readonly rule: Rule; readonly order: number; readonly asks: boolean; readonly scene: Scene};

/** @returns Findings with offsets into the sentence's text, sorted, never overlapping. */
export function readSentence(reading: Reading, contentFrom: number): Candidate[] {
  const {t, index} = reading;
  const calls: Call[] = [];
  for (let at = 0; at < t.count; at++) {
    // Words that came to the lexicon after the index was made have no rule here.
    const entries = index.byWord[t.word[at]!] ?? none;
    for (let one = 0; one < entries.length; one++) tryRule(reading, entries[one]!, at, calls);
    if (at === contentFrom || (at > 0 && at < 6 && isBreak(t, at - 1))) tryStart(reading, at, calls);
  }
  return calls.length === 0 ? nothing : withoutOverlap(calls).map(call => worded(call, reading));
}

const nothing: Candidate[] = [];

/** How far from the start of its clause such a rule's first word stands, in tokens. */
const NEAR = 6;

function tryStart(reading: Reading, at: number, calls: Call[]): void {
  const {t, index} = reading;
  let woken = 0;
  for (let next = at + 1; next <= at + NEAR && next < t.count; next++) woken |= index.wakes[t.word[next]!] ?? 0;
  for (let one = 0; woken !== 0 && one < index.atStart.length; one++)
    if ((woken & (1 << (one & 31))) !== 0) tryRule(reading, index.atStart[one]!, at, calls);
}

function tryRule(reading: Reading, {rule, pattern, order, asks}: Compiled, at: number, calls: Call[]): void {
  const {t} = reading;
  const match = matchAt(t, pattern, at);
  if (!match || match.to <= match.from) return;
  const found = notItsOwnObject(t, match, subjectOf(t, verbOf(t, match)));
  const subject = found.who === 'none' && isOwnLabel(t) ? {...found, who: 'writer' as const} : found;
  const scene = {t, match, subject, authorityBefore: reading.authorityBefore};
  const start = t.start[match.from]!;
  const end = t.end[match.to - 1]!;
  const why = silenceOf(rule, scene);
  if (why) reading.heard?.({ruleId: rule.id, start, end, why});
  else calls.push({start, end, rule, order, asks, scene});
}

function worded({start, end, rule, asks, scene}: Call, {wording}: Reading): Candidate {
  const {t, match, subject} = scene;
  const quiet = rule.weight === 'quiet' || (rule.quietIf?.some(guard => guards[guard](scene)) ?? false);
  return {
    start,
    end,
    category: categoryOf(rule.id),
    ruleId: rule.id,
    weight: quiet ? 'quiet' : 'shown',
    alternatives: alternativesFor(rule, asks, scene, wording),
    peer: subject.peer === true || objectIsPeer(t, match),
  };
}

/** "Me: print the map, must not forget the copies": a line of the writer's own. */
function isOwnLabel(t: Tokens): boolean {
  return t.is(0, Written.label) && (isA(t.word[0]!, is.writerPronoun) || isA(t.word[0]!, is.writerNoun));
}

/** A phrase may bring its subject ("I said no"): then its verb is what the subject belongs to. */
function verbOf(t: Tokens, match: Match): number {
  const first = t.word[match.from]!;
  const bringsSubject = (isA(first, is.subjectPronoun) || isA(first, is.writerNoun)) && match.anchor > match.from;
  return bringsSubject ? match.from + 1 : match.from;
}

/**
 * "… when two residents squared up, then made them shake hands": the subject found further
 * left is the object here, so the verb's own subject was left out.
 */
function notItsOwnObject(t: Tokens, match: Match, subject: Noun): Noun {
  if (subject.who !== 'person' || match.themFrom < 0 || match.from - subject.to < 4) return subject;
  const object = spell(t.word[match.themFrom]!);
  const name = spell(t.word[subject.to]!);
  const same = {him: /^he$/, her: /^she$/, them: /^they$|s$/, he: /^he$/, she: /^she$/, they: /^they$/}[object];
  return same?.test(name) === true ? {who: 'none', from: -1, to: -1} : subject;
}

function silenceOf(rule: Rule, scene: Scene): GuardName | 'subject' | undefined {
  for (const guard of always) if (guards[guard](scene) && rule.despite?.includes(guard) !== true) return guard;
  if (rule.subject && !fitsSubject(rule, scene)) return 'subject';
  return rule.only?.find(guard => !guards[guard](scene)) ?? rule.unless?.find(guard => guards[guard](scene));
}

/** "Rates her pain": where a verb in -s has no subject, notes mean the person. */
function fitsSubject({subject}: Rule, {t, match, subject: {who}}: Scene): boolean {
  const meant = who === 'none' && formOf(t.word[match.from]!) === Form.s ? 'person' : who;
  return subject!.includes(who) && (meant === who || subject!.includes(meant));
}

function objectIsPeer(t: Tokens, match: Match): boolean {
  return match.themTo > 0 && isA(t.word[match.themTo - 1]!, is.peerNoun);
}

/** The earlier start, then the longer, then what asks for more around it, then the earlier rule; a strength gives way to a finding. */
function withoutOverlap(calls: Call[]): Call[] {
  if (calls.length === 1) return calls;
  calls.sort(
    (a, b) =>
      Number(isStrength(a)) - Number(isStrength(b)) ||
      a.start - b.start ||
      b.end - a.end ||
      reach(b) - reach(a) ||
      a.order - b.order,
  );
  const kept: Call[] = [];
  for (const next of calls) {
    if (!kept.some(call => next.start < call.end && call.start < next.end)) kept.push(next);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** How many tokens the pattern took in. */
function reach({scene: {match}}: Call): number {
  return match.wholeTo - match.wholeFrom;
}

function isStrength({rule}: Call): boolean {
  return categoryOf(rule.id) === 'collaborative';
}
