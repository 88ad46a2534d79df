/*
 * How well the engine does on an annotated set: any overlap is a hit, both weights
 * count. The sets' format is JSON Lines, {id, text, spans: [{start, end, category}], kind}.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {check} from '../index.ts';

type Marked = {readonly start: number; readonly end: number; readonly category: string};
type Item = {readonly id: string; readonly text: string; readonly spans: readonly Marked[]};

/** Shares between 0 and 1. `clean`: items without a fault on which the engine is silent. */
export type Score = {
  readonly precision: number;
  readonly recall: number;
  readonly clean: number;
  readonly category: number;
  readonly collaborativePrecision: number;
  readonly collaborativeRecall: number;
};

export function readSet(name: string): Item[] {
  const file = join(import.meta.dirname, `${name}.jsonl`);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Item);
}

export function score(items: readonly Item[]): Score {
  const tally = {
    right: 0,
    wrong: 0,
    missed: 0,
    category: 0,
    clean: 0,
    silent: 0,
    strength: 0,
    noStrength: 0,
    missedStrength: 0,
  };
  for (const {text, spans} of items) {
    const findings = check(text);
    const faults = findings.filter(isFault);
    const wanted = spans.filter(isFault);
    for (const finding of faults) {
      const hits = wanted.filter(span => overlap(span, finding));
      if (hits.length === 0) tally.wrong++;
      else tally.right++;
      if (hits.some(span => span.category === finding.category)) tally.category++;
    }
    tally.missed += wanted.filter(span => !faults.some(finding => overlap(span, finding))).length;
    if (wanted.length === 0) tally.clean++;
    if (wanted.length === 0 && faults.length === 0) tally.silent++;
    const strengths = spans.filter(span => !isFault(span));
    for (const finding of findings.filter(finding => !isFault(finding))) {
      if (strengths.some(span => overlap(span, finding))) tally.strength++;
      else tally.noStrength++;
    }
    tally.missedStrength += strengths.filter(
      span => !findings.some(finding => !isFault(finding) && overlap(span, finding)),
    ).length;
  }
  return {
    precision: tally.right / (tally.right + tally.wrong),
    recall: tally.right / (tally.right + tally.missed),
    clean: tally.silent / tally.clean,
    category: tally.category / tally.right,
    collaborativePrecision: tally.strength / (tally.strength + tally.noStrength),
    collaborativeRecall: tally.strength / (tally.strength + tally.missedStrength),
  };
}

function isFault({category}: {readonly category: string}): boolean {
  return category !== 'collaborative';
}

function overlap(
  a: {readonly start: number; readonly end: number},
  b: {readonly start: number; readonly end: number},
): boolean {
  return a.start < b.end && b.start < a.end;
}
