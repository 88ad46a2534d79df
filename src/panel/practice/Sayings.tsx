/* Sentences to say out loud, or questions found: one row each, to use today. */
import type {JSX} from 'preact';
import type {Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import type {Asked, PracticeModel} from './practiceModel.ts';
import {Use} from './Use.tsx';

type Props = {
  readonly kind: 'opener' | 'frame' | 'prompt';
  readonly name: string;
  readonly items: readonly Asked[];
  readonly model: PracticeModel;
  readonly say: Say;
};
/** Openers on show before somebody asks for more. */
const FEW = 3;

export function Sayings({kind, name, items, model, say}: Props): JSX.Element | null {
  const {allOpeners, query} = useModel(model);
  if (items.length === 0) return null;
  const few = kind === 'opener' && query === '' && !allOpeners;
  const foldable = kind === 'opener' && query === '' && items.length > FEW;
  return (
    <section>
      <h2>{name}</h2>
      <ul class="say3">
        {(few ? items.slice(0, FEW) : items).map(item => (
          <li key={item.id}>
            <p class="words">{item.text}</p>
            <Use kind={kind} item={item} model={model} say={say} />
          </li>
        ))}
      </ul>
      {foldable && (
        <button type="button" class="text-btn hang" aria-expanded={allOpeners} onClick={model.showAllOpeners}>
          {say(allOpeners ? 'practice.fewer' : 'practice.more')}
          <PageIcon name={allOpeners ? 'up' : 'down'} small />
        </button>
      )}
    </section>
  );
}
