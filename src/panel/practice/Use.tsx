/* "Use today": the popup begins with it. Pressed again, it does not. */
import type {JSX} from 'preact';
import type {Say} from '../../shared/text/index.ts';
import type {Today} from '../../reflections/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import type {Asked, PracticeModel} from './practiceModel.ts';

type Props = {
  readonly kind: Today['kind'];
  readonly item: Asked;
  readonly model: PracticeModel;
  readonly say: Say;
};

export function Use({kind, item: {id, text}, model, say}: Props): JSX.Element {
  const {today} = useModel(model);
  const used = today === id;
  const word = say(used ? 'practice.used' : 'practice.use');
  return (
    <button
      type="button"
      class={used ? 'text-btn used' : 'text-btn act'}
      aria-pressed={used}
      aria-label={`${word}: ${text}`}
      onClick={() => void model.use(kind, id)}
    >
      {used && <PageIcon name="check" small />}
      {word}
    </button>
  );
}
