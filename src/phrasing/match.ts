/*
 * One sentence: from triggers to findings. Each trigger is matched, its subject
 * found, its guards asked; `explain` sees the same steps with their reasons.
 */
import * as is from './english/classes.ts';
import {matchAt, type Match} from './matcher.ts';
import {nearBit, type Compiled, type Index} from './ruleIndex.ts';
import * as Form from './english/form.ts';
import {alternativesFor} from './english/alternatives.ts';
import {isBreak, subjectOf} from './english/clause.ts';
import {formOf, isA, spell} from './english/lexicon.ts';
import {alwaysSilent, guards, type Scene} from './english/guards.ts';
import type {Noun} from './english/noun.ts';
import type {Tokens} from './tokens.ts';
import type {Wording} from './wording.ts';
import * as Written from './written.ts';
import {categoryOf, type Finding, type GuardName, type Rule, type Span} from './types.ts';

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
  readonly dangerBefore: boolean;
  readonly wording: Wording;
  readonly heard: ((silence: Silence) => void) | undefined;
  /** Where the sentence begins in the text. */
  readonly offset: number;
};

/** A rule that has something to say, before it is worded. */
type Call = Span & {readonly rule: Rule; readonly order: number; readonly asks: boolean; readonly scene: Scene};

/** @returns Findings with offsets into the sentence's text, sorted, never overlapping. */
export function readSentence(reading: Reading, contentFrom: number): Candidate[] {
  const {t} = reading;
  const calls: Call[] = [];
  for (let at = 0; at < t.count; at++) {
    tryWord(reading, at, calls);
    if (at === contentFrom || (at > 0 && at < 6 && isBreak(t, at - 1))) tryStart(reading, at, calls);
  }
  return calls.length === 0 ? nothing : withoutOverlap(calls).map(call => worded(call, reading));
}

const nothing: Candidate[] = [];

/** Tries what is found by the word at `at`, if the words beside it may be what is asked for. */
function tryWord(reading: Reading, at: number, calls: Call[]): void {
  const {t, index} = reading;
  const word = t.word[at]!;
  // Words that came to the lexicon after the index was made have no rule here.
  const end = index.begins[word + 1] ?? 0;
  if (end === 0 || index.begins[word] === end) return;
  const next = nearBit(t, at + 1);
  const last = nearBit(t, at - 1);
  for (let one = index.begins[word]!; one < end; one++)
    if ((index.next[one]! & next) !== 0 && (index.last[one]! & last) !== 0)
      tryRule(reading, index.entries[one]!, at, calls);
}

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
  const start = t.start[match.from]!;
  const end = t.end[match.to - 1]!;
  const early = alwaysSilent({t, match}, rule.despite);
  // Who the subject is takes a look around: most that is quoted needs none.
  const scene = early ? undefined : sceneOf(reading, match);
  const why = early ?? (scene && silenceOf(rule, scene));
  if (why) reading.heard?.({ruleId: rule.id, start: reading.offset + start, end: reading.offset + end, why});
  else if (scene) calls.push({start, end, rule, order, asks, scene});
}

function sceneOf({t, authorityBefore, dangerBefore}: Reading, match: Match): Scene {
  const found = notItsOwnObject(t, match, subjectOf(t, verbOf(t, match)));
  const subject = found.who === 'none' && isOwnLabel(t) ? {...found, who: 'writer' as const} : found;
  return {t, match, subject, authorityBefore, dangerBefore};
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
