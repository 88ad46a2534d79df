/* How many phrases of each group were met, for whoever switched that on. Groups that were not met are not there. */
import type {JSX} from 'preact';
import type {Counts} from '../../reflections/index.ts';
import type {Say} from '../../shared/text/index.ts';
import {Switch} from '../../shared/ui/Switch.tsx';
import {ownZone} from '../../shared/weeks.ts';
import {Dots} from './Dots.tsx';
import {groupsMet} from './lookBack.ts';

type Props = {
  readonly counts: Counts | undefined;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
  readonly say: Say;
};

export function Groups({counts, on, onTurn, say}: Props): JSX.Element {
  const met = on && counts ? groupsMet(counts, Date.now(), ownZone()) : [];
  return (
    <section class="count">
      <Switch name={say('patterns.count')} why={say('patterns.countWhy')} on={on} onTurn={onTurn} />
      {met.length > 0 && (
        <ul class="themes">
          {met.map(({group, count}) => (
            <li key={group}>
              <span class={`group ${group}`}>
                <i />
                {say(`group.${group}`)}
              </span>
              <Dots
                count={count}
                name={count === 1 ? say('patterns.phrase') : say('patterns.phrases', {count: String(count)})}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
