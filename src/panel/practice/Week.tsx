/* This week: what, so what, now what. One is open, with its box; the others wait as rows. */
import type {JSX} from 'preact';
import {useRef} from 'preact/hooks';
import type {Prompt} from '../../prompts/types.ts';
import type {Kept} from '../../reflections/index.ts';
import type {Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import {StoreTrouble} from '../../shared/ui/StoreTrouble.tsx';
import {mondayOf} from '../../shared/weeks.ts';
import {Answer, Mine} from './Answer.tsx';
import type {WeekModel} from './weekModel.ts';

type Props = {
  readonly model: WeekModel;
  readonly all: readonly Kept[];
  readonly nudge: boolean;
  readonly keepsNothing: boolean;
  readonly say: Say;
};
const steps = {what: 'practice.what', 'so what': 'practice.soWhat', 'now what': 'practice.nowWhat'} as const;

export function Week({model, all, nudge, keepsNothing, say}: Props): JSX.Element | null {
  const {prompts, week, open, words, kept, fault} = useModel(model);
  const moved = useRef(false);
  if (prompts.length === 0) return null;
  const toggle = (id: string) => {
    moved.current = true;
    model.toggle(id);
  };
  return (
    <section>
      <h2>{say('practice.week')}</h2>
      <ol class="card wk3">
        {prompts.map(prompt => (
          <li key={prompt.id} class={prompt.id === open ? 'on' : ''}>
            <span class="st">{say(steps[prompt.movement])}</span>
            {prompt.id === open ? (
              <Answer
                mine={answersTo(prompt, all, week)}
                prompt={prompt}
                text={words[prompt.id] ?? ''}
                focus={moved.current}
                {...{model, nudge, keepsNothing, say}}
              />
            ) : (
              <div>
                <button type="button" class="words" aria-expanded="false" onClick={() => toggle(prompt.id)}>
                  {prompt.text}
                </button>
                <Mine all={answersTo(prompt, all, week)} />
              </div>
            )}
          </li>
        ))}
      </ol>
      {kept && (
        <p class="said" role="status">
          {say(kept.id === undefined ? 'write.gone' : 'write.kept')}
          <button type="button" class="text-btn act" onClick={() => void model.undo()}>
            <PageIcon name="undo" small />
            {say('write.undo')}
          </button>
        </p>
      )}
      {fault && (
        <StoreTrouble
          fault={fault}
          text={Object.values(words).join('\n\n')}
          say={say}
          onAgain={() => void model.bringDraft()}
          onFresh={() => void model.startFresh()}
        />
      )}
    </section>
  );
}

/** What was kept for a question since Monday. */
function answersTo({id}: Prompt, all: readonly Kept[], week: string): readonly Kept[] {
  return all.filter(
    ({reflection: {promptId, at, zone, text}}) => promptId === id && text !== '' && mondayOf(at, zone) === week,
  );
}
