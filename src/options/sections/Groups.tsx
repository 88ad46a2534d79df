/* What gets a line: the four groups as one switch each, and each kind of phrase by itself. */
import type {JSX} from 'preact';
import {categoriesOf, groups, type Group} from '../../shared/groups.ts';
import type {Key, Say} from '../../shared/text/index.ts';
import {Switch} from '../../shared/ui/Switch.tsx';

type Props = {
  /** Categories and rules that are off. */
  readonly off: readonly string[];
  readonly onOff: (off: readonly string[]) => void;
  readonly say: Say;
};

/** What is looked for, quoted as notes have it; notes are read in English whatever this page speaks. */
const samples: Readonly<Record<Group, string>> = {
  decides: 'must, told her to, allowed, convinced, advised',
  word: 'refused, non-compliant, claims',
  seen: 'addict, unmotivated, suffers from',
  part: 'my client, assessed, treated',
};

export function Groups({off, onOff, say}: Props): JSX.Element {
  const turn = (names: readonly string[], on: boolean) =>
    onOff([...off.filter(name => !names.includes(name)), ...(on ? [] : names)]);
  return (
    <div class="box">
      {groups.map(group => {
        const names = categoriesOf(group);
        return (
          <div class="o stack" key={group}>
            <Switch
              name={
                <span class={`group ${group}`}>
                  <i />
                  {say(`group.${group}`)}
                </span>
              }
              why={
                <span lang="en" class="in">
                  {samples[group]}
                </span>
              }
              on={names.some(name => !off.includes(name))}
              onTurn={on => turn(names, on)}
            />
          </div>
        );
      })}
      <details class="o each">
        <summary class="text-btn">{say('phrases.each')}</summary>
        {groups.map(group => (
          <fieldset key={group}>
            <legend class={`group ${group}`}>
              <i />
              {say(`group.${group}`)}
            </legend>
            {categoriesOf(group).map(name => (
              <Switch
                key={name}
                name={say(`category.${name}` as Key)}
                on={!off.includes(name)}
                onTurn={on => turn([name], on)}
              />
            ))}
          </fieldset>
        ))}
      </details>
    </div>
  );
}
