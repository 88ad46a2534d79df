/* Theme, moment, tag, date, follow-up: narrow the list; each a native control. */
import type {JSX} from 'preact';
import type {Key, Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import {PageIcon} from '../shared/ui/PageIcon.tsx';
import type {Filters as Chosen} from './filters.ts';

type Props = {
  readonly filters: Chosen;
  /** What occurs among the reflections; a filter with one choice is not shown. */
  readonly themes: readonly string[];
  readonly moments: readonly string[];
  readonly tags: readonly string[];
  readonly say: Say;
  readonly onFilter: (change: Partial<Chosen>) => void;
};

export function Filters({filters, themes, moments, tags, say, onFilter}: Props): JSX.Element {
  const named = (kind: 'theme' | 'moment') => (name: string) => [name, say(`${kind}.${name}` as Key)] as const;
  return (
    <div class="filters" role="group" aria-label={say('list.filters')}>
      <Pick
        name={say('list.theme')}
        value={filters.theme}
        of={[['', say('list.anyTheme')], ...themes.map(named('theme'))]}
        onPick={theme => onFilter({theme})}
      />
      <Pick
        name={say('moment.name')}
        value={filters.moment}
        of={[['', say('list.anyMoment')], ...moments.map(named('moment'))]}
        onPick={moment => onFilter({moment})}
      />
      {tags.length > 0 && (
        <Pick
          name={say('list.tag')}
          value={filters.tag}
          of={[['', say('list.anyTag')], ...tags.map(tag => [tag, tag] as const)]}
          onPick={tag => onFilter({tag})}
        />
      )}
      <Pick
        name={say('list.date')}
        value={filters.when}
        of={[
          ['', say('list.anyDate')],
          ['week', say('list.week')],
          ['month', say('list.month')],
          ['between', say('list.between')],
        ]}
        onPick={when => onFilter({when: when as Chosen['when']})}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={filters.followUp}
          onChange={event => onFilter({followUp: event.currentTarget.checked})}
        />
        <span>
          <PageIcon name="flag" small />
          {say('list.withFollowUp')}
        </span>
      </label>
      {filters.when === 'between' && (
        <span class="between">
          <Day name={say('list.from')} value={filters.from} onDay={from => onFilter({from})} />
          <Day name={say('list.to')} value={filters.to} onDay={to => onFilter({to})} />
        </span>
      )}
    </div>
  );
}

type PickProps = {
  readonly name: string;
  readonly value: string;
  readonly of: readonly (readonly [value: string, name: string])[];
  readonly onPick: (value: string) => void;
};

function Pick({name, value, of, onPick}: PickProps): JSX.Element {
  return (
    <span class={value === '' ? 'pick' : 'pick picked'}>
      <select aria-label={name} value={value} onChange={event => onPick(event.currentTarget.value)}>
        {of.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="down" small />
    </span>
  );
}

function Day({name, value, onDay}: {name: string; value: string; onDay: (day: string) => void}): JSX.Element {
  return (
    <label class="lab">
      {name}
      <input
        class="field"
        type="date"
        autocomplete="off"
        value={value}
        onInput={event => onDay(event.currentTarget.value)}
      />
    </label>
  );
}
