/* Puts what does not fit in a set into words: what it is, where, and what can be done. */
import type {Say} from '../text/index.ts';
import type {Trouble} from './shape.ts';

export function sayTrouble({what, where, values}: Trouble, say: Say): string {
  const sentence = say(`set.${what}`, values);
  return where.length === 0 ? sentence : say('set.at', {place: where.join(' › '), sentence});
}
