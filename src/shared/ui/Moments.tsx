/* When this was: before, after, a week, supervision. Pressed again, it is let go of. */
import type {JSX} from 'preact';
import type {Moment} from '../../prompts/types.ts';
import type {Say} from '../text/index.ts';

type Props = {
  readonly picked: Moment | undefined;
  readonly onPick: (moment: Moment | undefined) => void;
  readonly say: Say;
};
const offered = ['before', 'after', 'week', 'supervision'] as const satisfies readonly Moment[];

export function Moments({picked, onPick, say}: Props): JSX.Element {
  return (
    <div class="choices" role="radiogroup" aria-label={say('moment.name')}>
      {offered.map(moment => (
        <label class="choice" key={moment}>
          <input
            type="radio"
            name="moment"
            checked={picked === moment}
            onClick={() => onPick(picked === moment ? undefined : moment)}
          />
          <span>{say(`moment.${moment}`)}</span>
        </label>
      ))}
    </div>
  );
}
