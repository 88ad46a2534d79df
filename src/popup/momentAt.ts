import {guessMoment} from '../prompts/guessMoment.ts';
import type {Moment} from '../prompts/types.ts';

/** The bag to draw from until somebody picks a moment; nothing is picked for them. */
export function momentAt(now: Date): Moment {
  return guessMoment({noteOpen: false, hour: now.getHours(), weekday: now.getDay()});
}
