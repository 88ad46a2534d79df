/* One question for the note on show, and a step to a reflection on it. */
import type {JSX} from 'preact';
import type {NoteFinding} from '../shared/messages.ts';
import {leadTo} from '../shared/about.ts';
import type {Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import type {PracticeModel} from './practice/practiceModel.ts';

type Props = {
  readonly findings: readonly NoteFinding[];
  /** Id of the phrase that is open: the question is about it. */
  readonly open: number | undefined;
  readonly practice: PracticeModel;
  readonly say: Say;
};

export function NoteQuestion({findings, open, practice, say}: Props): JSX.Element | null {
  useModel(practice);
  const category = (findings.find(({id}) => id === open) ?? findings[0])?.category;
  const question = practice.questionFor(category);
  if (!category || !question) return null;
  return (
    <section class="linked">
      <p class="lab">{say('practice.about')}</p>
      <p class="words">{question.text}</p>
      <button type="button" class="text-btn act hang" onClick={() => void leadTo(category)}>
        {say('practice.aboutKeep')}
      </button>
    </section>
  );
}
