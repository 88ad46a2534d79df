/* Four groups of phrases share a line, a colour and a name; strengths have none in a note. */

export const groups = ['decides', 'word', 'seen', 'part'] as const;
export type Group = (typeof groups)[number];

const byCategory = {
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
} as const satisfies Readonly<Record<string, Group | 'together'>>;

/** The categories of a group, in the order of the list. */
export function categoriesOf(group: Group): (keyof typeof byCategory)[] {
  return (Object.keys(byCategory) as (keyof typeof byCategory)[]).filter(category => byCategory[category] === group);
}

/** @param category One of phrasing's, all of which have a group: the compiler holds both lists together. */
export function groupOf(category: keyof typeof byCategory): Group | 'together' {
  return byCategory[category];
}
