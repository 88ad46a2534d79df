/* What is asked over the box, and what a reflection remembers of it. */
import {guessMoment} from '../prompts/guessMoment.ts';
import type {Moment, Movement} from '../prompts/types.ts';
import type {Shown} from './begin.ts';

/** How deep we went: 0 is the prompt, then its follow-ups or the steps of a frame. */
type Asked = {readonly prompt: Shown | undefined; readonly depth: number};

const movements = ['what', 'so what', 'now what'] as const satisfies readonly Movement[];

export function questionOf({prompt, depth}: Asked): string {
  return depth === 0 ? (prompt?.text ?? '') : (prompt?.deeper[depth - 1] ?? '');
}

/** The question as it reads now, a follow-up below the one it follows, and which of what, so what, now what it is, where it is one of them. */
export function aboutQuestion({prompt, depth}: Asked): {
  readonly promptId?: string;
  readonly question?: string;
  readonly theme?: string;
  readonly movement?: string;
} {
  if (!prompt) return {};
  const movement = prompt.id === 'what' ? movements[depth] : depth === 0 ? prompt.movement : undefined;
  return {
    promptId: prompt.id,
    question: (depth > 0 ? `${prompt.text}\n` : '') + questionOf({prompt, depth}),
    ...(prompt.theme && {theme: prompt.theme}),
    ...(movement && {movement}),
  };
}

/** The bag to draw from until somebody picks a moment; nothing is picked for them. */
export function momentAt(now: Date): Moment {
  return guessMoment({hour: now.getHours(), weekday: now.getDay()});
}
