/* Four groups of phrases share a line, a colour and a name; strengths have none in the page. */
import type {Category} from '../phrasing/index.ts';

export const groups = ['decides', 'word', 'seen', 'part'] as const;
export type Group = (typeof groups)[number];

const byCategory: Readonly<Record<Category, Group | 'together'>> = {
  obligation: 'decides',
  command: 'decides',
  permission: 'decides',
  pressure: 'decides',
  advice: 'decides',
  compliance: 'word',
  refusal: 'word',
  doubt: 'word',
  label: 'seen',
  judgment: 'seen',
  deficit: 'seen',
  ownership: 'part',
  role: 'part',
  collaborative: 'together',
};

export function groupOf(category: Category): Group | 'together' {
  return byCategory[category];
}
