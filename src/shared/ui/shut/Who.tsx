/* Who is writing? A tile a person, with the word or the shape they chose and nothing else. */
import type {JSX} from 'preact';
import type {Say} from '../../text/index.ts';
import {PageIcon} from '../PageIcon.tsx';
import {Shape, shapeOf} from '../Shape.tsx';
import './shut.css';
import {useFirstFocus} from '../firstFocus.ts';

export type Tile = {readonly vaultId: string; readonly label: {readonly name: string; readonly shape: string}};
type Props = {
  readonly people: readonly Tile[];
  readonly say: Say;
  readonly onPick: (vaultId: string) => void;
  readonly onNew: () => void;
};

export function Who({people, say, onPick, onNew}: Props): JSX.Element {
  const title = useFirstFocus<HTMLHeadingElement>();
  return (
    <div class="shut-main">
      <h1 tabIndex={-1} ref={title}>
        {say('who.ask')}
      </h1>
      <ul class="people">
        {people.map(({vaultId, label}) => (
          <li key={vaultId}>
            <button type="button" class="person" onClick={() => onPick(vaultId)}>
              <Shape name={label.shape} />
              {label.name ? (
                <span>{label.name}</span>
              ) : (
                <span class="vh">{say('who.shape', {shape: say(`shape.${shapeOf(label.shape)}`)})}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="text-btn" onClick={onNew}>
          <PageIcon name="plus" small />
          {say('who.new')}
        </button>
      </div>
    </div>
  );
}
