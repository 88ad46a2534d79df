/*
 * The week's three questions: what, so what, now what, from three themes, one of them
 * a theme that looks for what went well. The same for the whole week. Pure: the week
 * and what was shown before come in as arguments.
 */
import {hash} from './hash.ts';
import type {Entry, Movement, Theme} from './types.ts';

type Weekly = Pick<Entry, 'id' | 'theme' | 'moments' | 'movement' | 'private'>;

const movements = ['what', 'so what', 'now what'] as const satisfies readonly Movement[];
const uplifting: ReadonlySet<Theme> = new Set<Theme>(['strengths', 'naming', 'belonging']);

/**
 * @param week Any name of the week; the same name gives the same questions.
 * @param kept Ids that were chosen for this week before: they stay, so that an update
 *   of the library or a question put away changes no other.
 * @param rested Ids shown in weeks before: they come again only where nothing else is left.
 * @param hidden Ids a person never wants again.
 * @returns In the order of the movements; fewer than three where a movement has no question.
 */
export function chooseWeek<P extends Weekly>(
  prompts: readonly P[],
  week: string,
  kept: readonly string[],
  rested: readonly string[],
  hidden: readonly string[],
): readonly P[] {
  const bag = prompts.filter(
    prompt => prompt.moments.includes('week') && !prompt.private && !hidden.includes(prompt.id),
  );
  const rank = ({id}: P) => hash(`${week} ${id}`) + (rested.includes(id) ? 2 ** 32 : 0);
  const bags = movements.map(movement =>
    bag.filter(prompt => prompt.movement === movement).sort((a, b) => rank(a) - rank(b)),
  );
  const picked = bags.map(ordered => ordered.find(({id}) => kept.includes(id)));
  const isNew = ({theme}: P) => !picked.some(other => other?.theme === theme);
  // Which of the three looks for what went well turns with the week.
  const slots = [0, 1, 2].map(turn => (turn + (hash(week) % 3)) % 3);
  if (!picked.some(prompt => prompt && uplifting.has(prompt.theme))) {
    const slot = slots.find(slot => !picked[slot] && bags[slot]!.some(prompt => isUplifting(prompt) && isNew(prompt)));
    if (slot !== undefined) picked[slot] = bags[slot]!.find(prompt => isUplifting(prompt) && isNew(prompt));
  }
  for (const slot of slots) picked[slot] ??= bags[slot]!.find(isNew) ?? bags[slot]![0];
  return picked.filter(prompt => prompt !== undefined);
}

function isUplifting({theme}: Weekly): boolean {
  return uplifting.has(theme);
}
