/* One reflection, folded: when, which moment and theme, two lines. */
import type {JSX} from 'preact';
import type {Kept, Reflection} from '../reflections/index.ts';
import type {Key, Language, Say} from '../shared/text/index.ts';
import {Pair, type Steering} from '../shared/ui/Pair.tsx';

type Props = {readonly kept: Kept; readonly language: Language; readonly say: Say; readonly onOpen: () => void};

export function Row({kept, language, say, onOpen}: Props): JSX.Element {
  const {reflection} = kept;
  const steering = reflection.steering as Steering | undefined;
  return (
    <li class="row">
      <button type="button" aria-expanded="false" data-id={kept.id} onClick={onOpen}>
        <span class="meta">
          <span>{timeOf(reflection, language)}</span>
          <About reflection={reflection} say={say} />
        </span>
        <span class="words">{reflection.text || say('list.noWords')}</span>
      </button>
      {steering && (
        <span class="st" title={say(`steer.${steering}`)}>
          <Pair steering={steering} />
          <span class="vh">{say('steer.told', {who: say(`steer.${steering}`)})}</span>
        </span>
      )}
    </li>
  );
}

export function About({reflection, say}: {reflection: Reflection; say: Say}): JSX.Element {
  return (
    <>
      {reflection.moment && <span>{say(`moment.${reflection.moment}` as Key)}</span>}
      {reflection.theme && <span>{say(`theme.${reflection.theme}` as Key)}</span>}
    </>
  );
}

function timeOf({at, zone}: Reflection, language: string): string {
  return new Intl.DateTimeFormat(language, {hour: 'numeric', minute: '2-digit', timeZone: zone}).format(at);
}
