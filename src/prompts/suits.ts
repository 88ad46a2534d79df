/* Themes that suit a moment best: their lighter prompts lie in its bag twice. */
import type {Moment, Theme} from './types.ts';

export const suits: Readonly<Record<Moment, readonly Theme[]>> = {
  // Intention: what I bring, what I may say about it, whose choice it will be.
  before: ['power', 'role', 'deciding', 'listening', 'voice'],
  after: ['power', 'deciding', 'listening', 'strengths'],
  while: ['words', 'deciding', 'trust', 'strengths'],
  group: ['belonging', 'naming', 'mutuality'],
  // The week looks for what went well, too: one in three or more.
  week: ['strengths', 'mutuality', 'naming', 'boundaries'],
  supervision: ['system', 'role', 'boundaries', 'strengths'],
};
