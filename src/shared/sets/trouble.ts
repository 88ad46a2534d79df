/* Puts what does not fit in a set into words: what it is, where, and what can be done. */
import type {Say} from '../text/index.ts';
import type {Trouble} from './shape.ts';

export function sayTrouble({what, where, line, values}: Trouble, say: Say): string {
  const sentence = say(`set.${what}`, values);
  if (line === undefined) return sentence;
  const place = [say('set.onLine', {line: String(line)}), ...where].join(' › ');
  return say('set.at', {place, sentence});
}
