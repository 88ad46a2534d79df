/* The question that a phrase in a note led to. Of the note itself nothing is here. */
import type {JSX} from 'preact';
import type {Say} from '../../shared/text/index.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import {useModel} from '../../shared/ui/model.ts';
import {Answer} from './Answer.tsx';
import type {WeekModel} from './weekModel.ts';

type Props = {
  readonly model: WeekModel;
  readonly nudge: boolean;
  readonly keepsNothing: boolean;
  readonly say: Say;
};

export function About({model, nudge, keepsNothing, say}: Props): JSX.Element | null {
  const {about, words} = useModel(model);
  if (!about) return null;
  return (
    <section class="linked asked" aria-label={say('practice.about')}>
      <button type="button" class="icon-btn close" aria-label={say('app.close')} onClick={() => model.ask(undefined)}>
        <PageIcon name="close" small />
      </button>
      <p class="lab">{say('practice.about')}</p>
      <Answer key={about.id} prompt={about} text={words[about.id] ?? ''} focus {...{model, nudge, keepsNothing, say}} />
      <p class="sub">{say('practice.aboutWhy')}</p>
    </section>
  );
}
