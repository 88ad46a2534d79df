/* What stands in the popup: the question, the box, and what was picked. */
import type {Moment} from '../prompts/types.ts';
import type {StoreFault} from '../reflections/index.ts';
import type {Steering} from '../shared/ui/Pair.tsx';
import type {Shown} from './begin.ts';

export type WriteState = {
  readonly prompt: Shown | undefined;
  /** How deep we went: 0 is the prompt, then its follow-ups. */
  readonly depth: number;
  readonly text: string;
  readonly moment: Moment | undefined;
  readonly steering: Steering | undefined;
  readonly starred: boolean;
  /** The question that was just put away for good. */
  readonly hidden: string | undefined;
  /** Without an id where the person keeps nothing: the words are on the screen alone. */
  readonly kept: {readonly id: string | undefined; readonly words: string} | undefined;
  /** What was kept was just taken back. */
  readonly takenBack: boolean;
  readonly fault: StoreFault | undefined;
};

export const blank: WriteState = {
  prompt: undefined,
  depth: 0,
  text: '',
  moment: undefined,
  steering: undefined,
  starred: false,
  hidden: undefined,
  kept: undefined,
  takenBack: false,
  fault: undefined,
};

/** What was typed, below what was left before; words that begin with those are the same, written on. */
export function below(older: string, typed: string): string {
  return typed.startsWith(older) ? typed : typed ? `${older}\n${typed}` : older;
}
