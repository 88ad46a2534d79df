/* Sentences to say out loud, or questions found: one row each, to use today. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Key, Say} from '../../shared/text/index.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import type {Asked, PracticeModel} from './practiceModel.ts';
import {Use} from './Use.tsx';

type Props = {
  readonly kind: 'opener' | 'frame' | 'prompt';
  readonly name: string;
  readonly items: readonly Asked[];
  /** Words for more and for fewer, where a few are enough at first. */
  readonly fold?: readonly [more: Key, fewer: Key] | undefined;
  readonly model: PracticeModel;
  readonly say: Say;
};
/** On show before somebody asks for more. */
const FEW = 3;

export function Sayings({kind, name, items, fold, model, say}: Props): JSX.Element | null {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <ul class="say3">
        {(fold && !all ? items.slice(0, FEW) : items).map(item => (
          <li key={item.id}>
            <p class="words">{item.text}</p>
            <Use kind={kind} item={item} model={model} say={say} />
          </li>
        ))}
      </ul>
      {fold && items.length > FEW && (
        <button type="button" class="text-btn hang" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(fold[all ? 1 : 0])}
          <PageIcon name={all ? 'up' : 'down'} small />
        </button>
      )}
    </section>
  );
}
