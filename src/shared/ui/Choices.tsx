/* One of a few, as chips beside one another. */
import type {JSX} from 'preact';

type Props<Value extends string> = {
  readonly name: string;
  readonly picked: Value;
  readonly of: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value) => void;
};

export function Choices<Value extends string>({name, picked, of, onPick}: Props<Value>): JSX.Element {
  return (
    <div class="choices" role="radiogroup" aria-label={name}>
      {of.map(([value, word]) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} checked={picked === value} onChange={() => onPick(value)} />
          <span>{word}</span>
        </label>
      ))}
    </div>
  );
}
