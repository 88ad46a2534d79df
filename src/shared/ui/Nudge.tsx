/* One quiet line under a box whose words may point to someone. It blocks nothing. */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {Say} from '../text/index.ts';

type Props = {
  readonly text: string;
  /** Asks after a pause; what it returns takes the question back. */
  readonly ask: (text: string, heard: (points: boolean) => void) => () => void;
  readonly onSomeone: () => void;
  readonly say: Say;
};

export function Nudge({text, ask, onSomeone, say}: Props): JSX.Element {
  const [points, setPoints] = useState(false);
  useEffect(() => {
    if (text) return ask(text, setPoints);
    setPoints(false);
    return undefined;
  }, [text]);
  return (
    <div class={points ? 'nudge' : ''}>
      <span role="status">{points ? say('nudge.line') : ''}</span>
      {points && (
        <button type="button" class="text-btn" onClick={onSomeone}>
          {say('nudge.write')}
        </button>
      )}
    </div>
  );
}
