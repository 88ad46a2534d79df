/* What a list of questions shows of each, wherever it comes from. Pure. */
import {joinBeside, joinPrompts, type Beside, type OwnPrompt} from '../../prompts/own.ts';
import type {Moment, Prompt, Theme} from '../../prompts/types.ts';
import type {Language, Say} from '../../shared/text/index.ts';
import type {Unfolded} from './questionsModel.ts';

export type Listed = {
  readonly id: string;
  readonly text: string;
  readonly deeper: readonly string[];
  readonly theme?: Theme;
  readonly moments: readonly Moment[];
};
type Lists = Extract<Unfolded, {kind: 'starred' | 'hidden' | 'all' | 'set'}>;
type From = {
  readonly beside: Beside;
  readonly library: readonly Prompt[];
  readonly remembered: {readonly starred: readonly string[]; readonly hidden: readonly string[]};
};

/** Newest star first; what was put away last comes first. Ids that left the library have nothing to show. */
export function listOf(what: Lists, {beside, library, remembered}: From, language: Language): readonly Listed[] {
  if (what.kind === 'all') return library;
  if (what.kind === 'set') {
    return joinPrompts(beside.sets.find(({name}) => name === what.name)?.prompts ?? [], language, what.name);
  }
  const known = new Map<string, Listed>([...library, ...joinBeside(beside, language)].map(one => [one.id, one]));
  return [...remembered[what.kind]].reverse().flatMap(id => known.get(id) ?? []);
}

/** When it comes and what it is about, in words; an own one without a moment fits any. */
export function aboutOf({theme, moments}: Pick<OwnPrompt, 'theme' | 'moments'>, say: Say): string[] {
  const when = moments?.map(moment => say(`moment.${moment}`)) ?? [say('mine.any')];
  return [...(theme ? [say(`theme.${theme}`)] : []), ...when];
}

/** A question of any list, as one's own to begin from. */
export function asOwn({text, deeper, theme, moments}: Listed, language: Language): OwnPrompt {
  return {
    text: {[language]: text},
    ...(theme && {theme}),
    moments,
    ...(deeper.length > 0 && {deeper: deeper.map(step => ({[language]: step}))}),
  };
}
