/* A finding as the panel's lists have it: with a little of the text around it, its reason and its ways. */
import type {Finding, Span} from '../phrasing/types.ts';
import type {Family} from '../phrasing/wording.ts';
import {groupOf} from './groups.ts';
import type {NoteFinding} from './messages.ts';
import {after, before} from './quote.ts';

/** A wording that can be pressed. It may replace more than the phrase itself. */
export type Way = {readonly text: string; readonly condition?: string; readonly start?: number; readonly end?: number};

/** The most that are offered for one phrase. */
const MOST = 3;

/** The wordings that can be pressed; questions are shown above them. */
export function waysOf({alternatives}: Finding): Way[] {
  return alternatives.flatMap(way => (way.kind === 'ask' ? [] : [way])).slice(0, MOST);
}

export function spanOf(finding: Finding, {start = finding.start, end = finding.end}: Way): Span {
  return {start, end};
}

export function questionOf({alternatives}: Finding, about: Family | undefined): string {
  return alternatives.find(way => way.kind === 'ask')?.text ?? about?.question ?? '';
}

/** @param about What describes its rule; absent where the rule went meanwhile. */
export function noteFindingOf(finding: Finding, id: number, text: string, about: Family | undefined): NoteFinding {
  const {start, end, category, weight} = finding;
  return {
    id,
    category,
    group: groupOf(category),
    weight,
    before: before(text, start),
    phrase: text.slice(start, end),
    after: after(text, end),
    why: about?.reason ?? '',
    ask: questionOf(finding, about),
    ways: waysOf(finding),
  };
}
