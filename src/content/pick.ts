/* Which phrase is meant: by a key the nearest to the caret or the next, by a press the one under it. */
import type {Finding} from '../phrasing/types.ts';
import {groupOf} from '../shared/groups.ts';

export function pickNext(
  findings: readonly Finding[],
  caret: number,
  open: Finding | undefined,
  step: 'look' | 'next',
): Finding | undefined {
  if (open && step === 'next') return findings.find(finding => finding.start > open.start) ?? findings[0];
  const distance = ({start, end}: Finding) => (caret < start ? start - caret : Math.max(0, caret - end));
  return [...findings].sort((a, b) => distance(a) - distance(b))[0];
}

/** Strengths and quiet findings are listed in the panel, and marked nowhere. */
export function isMarked({weight, category}: Finding): boolean {
  return weight === 'shown' && groupOf(category) !== 'together';
}

export function isSame(a: Finding, b: Finding): boolean {
  return a.start === b.start && a.end === b.end && a.ruleId === b.ruleId;
}

export function contains(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some(({left, right, top, bottom}) => x >= left - 1 && x <= right + 1 && y >= top - 2 && y <= bottom + 4);
}
