/*
 * The four lines. A line's pattern is enough without its colour. Written for
 * ::highlight() and for the boxes of the mirror.
 */
import {groups, type Group} from '../../shared/groups.ts';

type Look = {
  readonly line: string;
  readonly light: string;
  readonly dark: string;
  readonly weight: string;
  readonly wash: readonly [string, string];
};

export const looks: Readonly<Record<Group, Look>> = {
  decides: {line: 'solid', light: '#B87A00', dark: '#DDAE57', weight: '2px', wash: ['#FBF1DA', '#3A3222']},
  word: {line: 'dashed', light: '#8069A8', dark: '#B3A0D6', weight: '2px', wash: ['#F0ECF6', '#312C3D']},
  seen: {line: 'dotted', light: '#3F7C9A', dark: '#6FA9C6', weight: '2.5px', wash: ['#E5EEF2', '#24343D']},
  part: {line: 'double', light: '#6D8237', dark: '#A5BC6A', weight: '1.5px', wash: ['#EFF3E2', '#2C3222']},
};

export type Tone = 'light' | 'dark';

/** Rules for highlights named `${prefix}-decides` and so on, and `${prefix}-open-decides` for the open one. */
export function highlightCss(prefix: string, tone: Tone): string {
  const line = groups.map(group => {
    const {line, weight, wash} = looks[group];
    const colour = looks[group][tone];
    const decoration = `text-decoration:underline ${line} ${colour} ${weight};text-underline-offset:3px;text-decoration-skip-ink:none`;
    return `::highlight(${prefix}-${group}){${decoration}}::highlight(${prefix}-open-${group}){${decoration};background-color:${wash[tone === 'light' ? 0 : 1]}}`;
  });
  const forced = groups
    .map(
      group =>
        `::highlight(${prefix}-${group}){text-decoration-color:CanvasText}::highlight(${prefix}-open-${group}){background-color:Highlight;color:HighlightText}`,
    )
    .join('');
  return `${line.join('')}@media (forced-colors:active){${forced}}`;
}

/** Light or dark, by the ground the words stand on. */
export function toneOf(element: Element): Tone {
  for (let at: Element | null = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null) {
    const parts = getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    if (!parts || parts[3] === 0) continue;
    return 0.299 * parts[0]! + 0.587 * parts[1]! + 0.114 * parts[2]! < 128 ? 'dark' : 'light';
  }
  return getComputedStyle(element).colorScheme.includes('dark') && matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
}
