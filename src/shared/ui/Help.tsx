/* Always the last words of a view, always the same; it answers to nothing that is written. */
import type {JSX} from 'preact';
import type {Say} from '../text/index.ts';

export function Help({say}: {say: Say}): JSX.Element {
  return (
    <p class="help">
      {say('help.lead')} <b>{say('help.988')}</b>
    </p>
  );
}
