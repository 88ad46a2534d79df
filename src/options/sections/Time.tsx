/* A time of day, in the browser's own field. */
import type {JSX} from 'preact';

type Props = {
  readonly name: string;
  /** Minutes after midnight. */
  readonly minutes: number;
  readonly onPick: (minutes: number) => void;
};

export function Time({name, minutes, onPick}: Props): JSX.Element {
  const two = (number: number) => String(number).padStart(2, '0');
  const pick = (value: string) => {
    const [hours, rest] = value.split(':').map(Number);
    if (hours !== undefined && rest !== undefined) onPick(hours * 60 + rest);
  };
  return (
    <input
      class="field"
      type="time"
      aria-label={name}
      value={`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`}
      onChange={event => pick(event.currentTarget.value)}
    />
  );
}
