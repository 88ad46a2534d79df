import type {Entry} from '../types.ts';

/* Listening and being present: S0 strategy 2, S3 validation, S4. */
export const listening = [
  {id: 'listening/arrive', theme: 'listening', moments: ['before', 'group'], movement: 'now what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'strategy 2: listen, validate, be present'}},
  {id: 'listening/surprise', theme: 'listening', moments: ['after', 'group'], movement: 'what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'active listening'}},
  {id: 'listening/left', theme: 'listening', moments: ['after'], movement: 'so what', settings: [], weight: 'light', source: {seed: 'S4', claim: 'wrapped up in their own narrative'}},
  {id: 'listening/feeling', theme: 'listening', moments: ['after'], movement: 'what', settings: [], weight: 'deeper', source: {seed: 'S0', claim: 'empathy'}},
  {id: 'listening/ask', theme: 'listening', moments: ['after'], movement: 'now what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'active listening'}},
  {id: 'listening/mattered', theme: 'listening', moments: ['while'], movement: 'so what', settings: [], weight: 'light', source: {seed: 'S3', claim: 'validation'}},
  {id: 'listening/unheard', theme: 'listening', moments: ['week'], movement: 'what', settings: [], weight: 'deeper', source: {seed: 'S4', claim: 'people feel downplayed or misunderstood'}},
  {id: 'listening/silence', theme: 'listening', moments: ['supervision', 'week'], movement: 'so what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'be present'}},
] as const satisfies readonly Entry[];
