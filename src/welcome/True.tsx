/* What it is and is not, said honestly. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import {PageIcon} from '../shared/ui/PageIcon.tsx';

const lines = [
  ['device', 'welcome.nothingSent'],
  ['page', 'welcome.noRecord'],
  ['people', 'welcome.employer'],
  ['trash', 'welcome.removed'],
  ['phone', 'welcome.noCrisis'],
] as const;

export function True({say}: {say: Say}): JSX.Element {
  return (
    <ul class="three">
      {lines.map(([icon, key]) => (
        <li key={key}>
          <PageIcon name={icon} />
          <span>{say(key)}</span>
        </li>
      ))}
    </ul>
  );
}
