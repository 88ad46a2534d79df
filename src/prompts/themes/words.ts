import type {Entry} from '../types.ts';

/* The words I write: phrases that alienate (S4), the language of compliance (S1), stigma (S3). */
export const words = [
  {id: 'words/voice', theme: 'words', moments: ['while'], movement: 'what', settings: [], weight: 'light', source: {seed: 'S1', claim: 'professional directs, client as object'}},
  {id: 'words/read', theme: 'words', moments: ['while'], movement: 'so what', settings: [], weight: 'light', source: {seed: 'S4', claim: 'phrases or actions that alienate'}},
  {id: 'words/tell', theme: 'words', moments: ['while'], movement: 'now what', settings: [], weight: 'light', source: {seed: 'S1', claim: 'mutual respect'}},
  {id: 'words/saw', theme: 'words', moments: ['while'], movement: 'what', settings: [], weight: 'light', source: {seed: 'S3', claim: 'stigma'}},
  {id: 'words/boss', theme: 'words', moments: ['while', 'after'], movement: 'so what', settings: [], weight: 'light', source: {seed: 'S0', claim: 'seen as part of the staff'}},
  {id: 'words/one', theme: 'words', moments: ['while', 'before'], movement: 'now what', settings: [], weight: 'light', source: {seed: 'S1', claim: 'others ensure compliance, peers advocate'}},
  {id: 'words/habit', theme: 'words', moments: ['week'], movement: 'so what', settings: [], weight: 'light', source: {seed: 'S4', claim: 'phrases or actions that alienate'}},
  {id: 'words/forms', theme: 'words', moments: ['supervision'], movement: 'what', settings: ['team'], weight: 'light', source: {seed: 'S1', claim: 'medically directed service plan'}},
] as const satisfies readonly Entry[];
