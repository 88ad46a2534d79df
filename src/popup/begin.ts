/*
 * What the popup begins with where something led to it: a phrase in a note, a
 * reminder, what somebody chose for today, or the note that is open beside it. Else
 * the next prompt of its bag.
 */
import type {Remembered} from '../prompts/remembered.ts';
import type {Moment, Prompt, Theme} from '../prompts/types.ts';
import {readToday, type Today} from '../reflections/index.ts';
import {takeAbout} from '../shared/about.ts';
import {browser} from '../shared/browser.ts';
import type {Language} from '../shared/text/index.ts';
import type {Askable} from './askable.ts';

/** What can stand over the box: a prompt, or an opener, a topic or a frame for today. */
export type Shown = Pick<Prompt, 'id' | 'text' | 'deeper'> &
  Partial<Pick<Prompt, 'theme' | 'movement'>> & {
    readonly line?: 'notAReport';
    /** Its name where it has no theme: that of a frame. */
    readonly name?: string;
    /** The set it is from, where it is none of ours; empty for the person's own. */
    readonly from?: string;
  };
export type Beginning = {
  readonly shown?: Shown | undefined;
  readonly moment?: Moment | undefined;
  readonly theme?: Theme | undefined;
};
/** What led here, as it lies in storage. */
export type Led = {
  readonly category: string | undefined;
  readonly today: Today | undefined;
  readonly met: readonly string[];
};

export async function readLed(now = Date.now()): Promise<Led> {
  const [category, today, met] = await Promise.all([takeAbout(now), readToday(now), readMet()]);
  return {category, today, met};
}

/** Few people want the note to lead; the popup brings what it takes where something was met. */
async function readMet(): Promise<readonly string[]> {
  const {met} = await browser.storage.session.get('met');
  return met === undefined ? [] : (await import('../shared/met.ts')).readMet();
}

export async function beginningOf(
  {category, today, met}: Led,
  prompts: readonly Askable[],
  language: Language,
  {hidden, follow}: Pick<Remembered, 'hidden' | 'follow'>,
  now = Date.now(),
): Promise<Beginning> {
  const moment = new URLSearchParams(location.search).get('moment');
  // Few days begin with something that led here; the popup brings what it takes only then.
  if (category) return {shown: await (await import('./chosen.ts')).findAbout(category, prompts, language, hidden, now)};
  if (moment === 'before' || moment === 'after') return {moment};
  if (today) return {shown: await (await import('./chosen.ts')).findChosen(today, prompts, language)};
  if (follow && met.length > 0) return {theme: (await import('./chosen.ts')).themeOf(met)};
  return {};
}
