/* One attempt to open at a time, and what came of it in words; a pause after several is waited out. */
import {useEffect, useState} from 'preact/hooks';
import type {Key, Say} from '../../text/index.ts';

export type Answer =
  | {readonly is: 'opened' | 'wrong'}
  /** Milliseconds from now. */
  | {readonly is: 'wait'; readonly left: number}
  /** A recovery key that is none yet: how many words there are, and those that are in no list. */
  | {
      readonly is: 'slips';
      readonly count: number;
      readonly strange: readonly {readonly word: string; readonly at: number}[];
    };
type Attempt = {readonly busy: boolean; readonly attempt: (open: () => Promise<Answer>) => Promise<boolean>};

export function useAttempt(say: Say, onSaid: (words: string) => void): Attempt {
  const [busy, setBusy] = useState(false);
  const [pause, setPause] = useState(0);
  useEffect(() => {
    const timer = pause > 0 ? setTimeout(() => (setPause(0), onSaid(say('lock.wrong'))), pause) : undefined;
    return () => clearTimeout(timer);
  }, [pause]);
  const attempt = async (open: () => Promise<Answer>) => {
    if (busy) return false;
    setBusy(true);
    onSaid('');
    try {
      const answer = await open();
      if (answer.is === 'wait') setPause(answer.left);
      onSaid(wordsFor(answer, say));
      return answer.is === 'opened';
    } catch (error) {
      // What the store says of itself; anything else, as one that cannot be opened.
      onSaid(say(`store.${(error as {fault?: string}).fault ?? 'corrupt'}` as Key));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {busy, attempt};
}

function wordsFor(answer: Answer, say: Say): string {
  if (answer.is === 'opened') return '';
  if (answer.is !== 'slips') return say(answer.is === 'wait' ? 'lock.wait' : 'lock.wrong');
  const {count, strange} = answer;
  const words = strange.map(({word, at}) => `${at}. ${word}`).join(', ');
  const lines = [
    ...(count === 24 ? [] : [say('recover.count', {count: String(count)})]),
    ...(words ? [say('recover.strange', {words})] : []),
  ];
  return lines.join(' ') || say('recover.order');
}
