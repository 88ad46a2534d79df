import type {Entry} from '../types.ts';

/* Noticing my own power: S4, and the authority that a role lends (S0). */
export const power = [
  {id: 'power/carry', theme: 'power', moments: ['before'], movement: 'what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'seen as authority by proxy'}},
  {id: 'power/room', theme: 'power', moments: ['before', 'group'], movement: 'now what', settings: [], weight: 'light', source: {seed: 'S4', claim: 'acknowledge power and use it to empower'}},
  {id: 'power/steer', theme: 'power', moments: ['after'], movement: 'what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'power is influence, control, decisions'}},
  {id: 'power/talked', theme: 'power', moments: ['after', 'group'], movement: 'so what', settings: [], weight: 'light', source: {seed: 'S4', claim: 'overpowering, dismissing'}},
  {id: 'power/tense', theme: 'power', moments: ['after'], movement: 'so what', settings: [], weight: 'deeper', source: {seed: 'S4', claim: 'unspoken tension'}},
  {id: 'power/helped', theme: 'power', moments: ['week'], movement: 'what', settings: [], weight: 'light', source: {seed: 'S4', claim: 'use power to empower, not overshadow'}},
  {id: 'power/unnoticed', theme: 'power', moments: ['week'], movement: 'so what', settings: [], weight: 'deeper', source: {seed: 'S0', claim: 'power goes unnoticed'}},
  {id: 'power/title', theme: 'power', moments: ['supervision'], movement: 'now what', settings: [], weight: 'deeper', source: {seed: 'S0', claim: 'training and title'}},
] as const satisfies readonly Entry[];
