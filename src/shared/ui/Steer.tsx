/* Who was steering? Five places between me and them, and two answers that are none of them. */
import type {JSX} from 'preact';
import type {Say} from '../text/index.ts';
import {Pair, steerings, type Steering} from './Pair.tsx';

type Props = {
  readonly picked: Steering | undefined;
  readonly onPick: (steering: Steering | undefined) => void;
  readonly say: Say;
};

export function Steer({picked, onPick, say}: Props): JSX.Element {
  const radio = (steering: Steering, words: JSX.Element | null) => (
    <label key={steering}>
      <input
        type="radio"
        name="steer"
        value={steering}
        checked={picked === steering}
        {...(words === null && {'aria-label': say(`steer.${steering}`)})}
        // Pressed again, it is let go of: no answer is one, too.
        onClick={() => onPick(picked === steering ? undefined : steering)}
      />
      <Pair steering={steering} />
      {words}
    </label>
  );
  return (
    <fieldset class="steer">
      <legend class="lab">{say('steer.name')}</legend>
      <div class="track">{steerings.slice(0, 5).map(steering => radio(steering, null))}</div>
      <div class="ends" aria-hidden="true">
        <span>{say('steer.me')}</span>
        <span>{say('steer.together')}</span>
        <span>{say('steer.them')}</span>
      </div>
      <div class="others">
        {steerings.slice(5).map(steering => radio(steering, <span>{say(`steer.${steering}`)}</span>))}
      </div>
    </fieldset>
  );
}
