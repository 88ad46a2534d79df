/*
 * The theme that a highlight leads to, by its category. The categories are the
 * engine's; prompts know them by name only, and a test holds the two lists together.
 */
import type {Theme} from './types.ts';

export const themeFor = {
  obligation: 'deciding',
  command: 'power',
  permission: 'deciding',
  pressure: 'power',
  advice: 'mutuality',
  compliance: 'voice',
  refusal: 'voice',
  doubt: 'listening',
  label: 'strengths',
  judgment: 'words',
  deficit: 'strengths',
  ownership: 'mutuality',
  role: 'role',
  collaborative: 'strengths',
} as const satisfies Readonly<Record<string, Theme>>;

export type LeadingCategory = keyof typeof themeFor;
