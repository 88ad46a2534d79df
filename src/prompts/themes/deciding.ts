import type {Entry} from '../types.ts';

/* Deciding together: S0 strategy 5, and the equal seat at the table of S2. */
export const deciding = [
  {id: 'deciding/open', theme: 'deciding', moments: ['before'], movement: 'what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'strategy 5: shared decisions'}},
  {id: 'deciding/wants', theme: 'deciding', moments: ['before'], movement: 'now what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'plans fit the person'}},
  {id: 'deciding/agenda', theme: 'deciding', moments: ['after', 'group'], movement: 'what', settings: [], weight: 'light', source: {seed: 'S2', claim: 'equal seat at the table'}},
  {id: 'deciding/goal', theme: 'deciding', moments: ['after'], movement: 'so what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'plans fit the person'}},
  {id: 'deciding/say', theme: 'deciding', moments: ['while'], movement: 'so what', settings: [], weight: 'light', source: {seed: 'S2', claim: 'every voice matters'}},
  {id: 'deciding/choice', theme: 'deciding', moments: ['while'], movement: 'what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'encouraging autonomy'}},
  {id: 'deciding/along', theme: 'deciding', moments: ['week'], movement: 'what', settings: [], weight: 'deeper', source: {seed: 'S0', claim: 'autonomy with collaboration'}},
  {id: 'deciding/start', theme: 'deciding', moments: ['supervision'], movement: 'now what', settings: ['team'], weight: 'light', source: {seed: 'S0', claim: 'historical hierarchy lowers taking part in decisions'}},
] as const satisfies readonly Entry[];
