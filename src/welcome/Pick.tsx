/* One of several answers, with a line on what it means and whatever else belongs to it. */
import type {ComponentChildren, JSX} from 'preact';
import {PageIcon, type PageIconName} from '../shared/ui/PageIcon.tsx';

type Props = {
  readonly group: string;
  readonly id: string;
  readonly icon: PageIconName;
  readonly name: string;
  readonly why: string;
  readonly picked: boolean;
  readonly onPick: () => void;
  readonly children?: ComponentChildren;
};

export function Pick({group, id, icon, name, why, picked, onPick, children}: Props): JSX.Element {
  return (
    <div class="pc">
      <input type="radio" name={group} id={id} aria-describedby={`${id}-why`} checked={picked} onChange={onPick} />
      <PageIcon name={icon} />
      <div>
        <label for={id}>
          <b>{name}</b>
        </label>
        <small id={`${id}-why`}>{why}</small>
        {children}
      </div>
      <i class="dot" />
    </div>
  );
}
