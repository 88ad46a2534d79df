/* A choice that is on or off, with one line on what it does. */
import type {ComponentChildren, JSX} from 'preact';

type Props = {
  readonly name: ComponentChildren;
  readonly why?: ComponentChildren;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
};

export function Switch({name, why, on, onTurn}: Props): JSX.Element {
  return (
    <label class="switch-row">
      <span>
        {name}
        {why !== undefined && <small>{why}</small>}
      </span>
      <span class="switch">
        <input type="checkbox" role="switch" checked={on} onChange={event => onTurn(event.currentTarget.checked)} />
        <span />
      </span>
    </label>
  );
}
