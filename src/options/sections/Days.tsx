/* Days of the week, each on or off. */
import type {JSX} from 'preact';

type Props = {
  readonly name: string;
  readonly language: string;
  /** 0 is Sunday. */
  readonly picked: readonly number[];
  readonly onPick: (days: readonly number[]) => void;
};
/** From Monday on. */
const week = [1, 2, 3, 4, 5, 6, 0];

export function Days({name, language, picked, onPick}: Props): JSX.Element {
  const toggle = (day: number) => onPick(picked.includes(day) ? picked.filter(one => one !== day) : [...picked, day]);
  return (
    <div class="choices days" role="group" aria-label={name}>
      {week.map(day => (
        <label class="choice" key={day}>
          <input type="checkbox" checked={picked.includes(day)} onChange={() => toggle(day)} />
          <span>{nameOf(day, language)}</span>
        </label>
      ))}
    </div>
  );
}

function nameOf(day: number, language: string): string {
  // The first of February 2026 was a Sunday.
  return new Intl.DateTimeFormat(language, {weekday: 'short', timeZone: 'UTC'}).format(Date.UTC(2026, 1, 1 + day));
}
