/* One reflection, folded: when, which moment and theme, two lines. */
import type {JSX} from 'preact';
import type {Kept, Reflection} from '../reflections/index.ts';
import type {Key, Language, Say} from '../shared/text/index.ts';
import {PageIcon} from '../shared/ui/PageIcon.tsx';
import {Pair, type Steering} from '../shared/ui/Pair.tsx';
import {formatterOf} from '../shared/when.ts';

type Props = {
  readonly kept: Kept;
  /** Its number in the list, from 0; `of` where not all of the list is in the page. */
  readonly place: {readonly at: number; readonly of: number | undefined};
  readonly language: Language;
  readonly say: Say;
  readonly onOpen: () => void;
};

export function Row({kept, place, language, say, onOpen}: Props): JSX.Element {
  const {reflection} = kept;
  const steering = reflection.steering as Steering | undefined;
  return (
    <li class="row" {...(place.of !== undefined && {'aria-setsize': place.of, 'aria-posinset': place.at + 1})}>
      <button type="button" aria-expanded="false" data-id={kept.id} data-at={place.at} onClick={onOpen}>
        <span class="meta">
          <span>{timeOf(reflection, language)}</span>
          <About reflection={reflection} say={say} />
          {reflection.followUp && (
            <span class="flag">
              <PageIcon name="flag" small filled />
              <span class="vh">{say('list.withFollowUp')}</span>
            </span>
          )}
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
  return formatterOf(language, zone, {hour: 'numeric', minute: '2-digit'}).format(at);
}
