/*
 * What the popup begins with where something led to it: a phrase in a note, a
 * reminder, or what somebody chose for today. Else the next prompt of its bag.
 */
import type {Moment, Prompt} from '../prompts/types.ts';
import {readToday} from '../reflections/index.ts';
import {takeAbout} from '../shared/about.ts';
import type {Language} from '../shared/text/index.ts';

/** What can stand over the box: a prompt, or an opener, a topic or a frame for today. */
export type Shown = Pick<Prompt, 'id' | 'text' | 'deeper'> &
  Partial<Pick<Prompt, 'theme' | 'movement' | 'line'>> & {
    /** Its name where it has no theme: that of a frame. */
    readonly name?: string;
  };
export type Beginning = {readonly shown?: Shown | undefined; readonly moment?: Moment | undefined};

/** @param hidden Ids a person never wants again. */
export async function readBeginning(
  language: Language,
  hidden: readonly string[],
  now = Date.now(),
): Promise<Beginning> {
  const category = await takeAbout(now);
  // Few days begin with something that led here; the popup brings what it takes only then.
  if (category) return {shown: await (await import('./chosen.ts')).findAbout(category, language, hidden, now)};
  const moment = new URLSearchParams(location.search).get('moment');
  if (moment === 'before' || moment === 'after') return {moment};
  const today = await readToday(now);
  return today ? {shown: await (await import('./chosen.ts')).findChosen(today, language)} : {};
}
