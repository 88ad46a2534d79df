/* One of many, in the browser's own list. */
import type {JSX} from 'preact';
import {Icon} from '../../shared/ui/Icon.tsx';

type Props<Value extends string> = {
  readonly name: string;
  readonly picked: Value;
  readonly of: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value) => void;
};

export function Select<Value extends string>({name, picked, of, onPick}: Props<Value>): JSX.Element {
  return (
    <label class="picked">
      <span class="lab">{name}</span>
      <span class="sel">
        <select class="field" value={picked} onChange={event => onPick(event.currentTarget.value as Value)}>
          {of.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
        <Icon name="down" small />
      </span>
    </label>
  );
}
