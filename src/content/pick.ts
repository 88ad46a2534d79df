/* Which phrase a key press means: the nearest to the caret, or the one after the open one. */
import type {Finding} from '../phrasing/index.ts';

export function pickNext(
  findings: readonly Finding[],
  caret: number,
  open: Finding | undefined,
  step: 'nearest' | 'next',
): Finding | undefined {
  if (open && step === 'next') return findings.find(finding => finding.start > open.start) ?? findings[0];
  const distance = ({start, end}: Finding) => (caret < start ? start - caret : Math.max(0, caret - end));
  return [...findings].sort((a, b) => distance(a) - distance(b))[0];
}
