/* Whose box this is, and the way back to choosing; where several share the login, or it is closed. */
import type {JSX} from 'preact';
import type {Say} from '../text/index.ts';
import {Icon} from './Icon.tsx';
import {Shape, shapeOf} from './Shape.tsx';

type Props = {
  readonly label: {readonly name: string; readonly shape: string};
  readonly say: Say;
  readonly onWho: () => void;
};

/** The word or the shape by which a person is shown, as words. */
export function whoIs({name, shape}: Props['label'], say: Say): string {
  return name || say(`shape.${shapeOf(shape)}`);
}

export function Me({label, say, onWho}: Props): JSX.Element {
  const who = whoIs(label, say);
  return (
    <button type="button" class="me" aria-label={say('who.me', {who})} title={say('who.me', {who})} onClick={onWho}>
      <Shape name={label.shape} />
      {label.name && <span>{label.name}</span>}
      <Icon name="down" small />
    </button>
  );
}
