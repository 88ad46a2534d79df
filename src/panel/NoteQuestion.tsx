/* One question for the note on show, and a step to a reflection on it. */
import type {JSX} from 'preact';
import type {NoteFinding} from '../shared/messages.ts';
import {leadTo} from '../shared/about.ts';
import type {Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import type {PracticeModel} from './practice/practiceModel.ts';

type Props = {readonly findings: readonly NoteFinding[]; readonly practice: PracticeModel; readonly say: Say};

/** What a group of phrases leads to; the panel is told groups, not categories. */
const categoryOf: Readonly<Record<NoteFinding['group'], string>> = {
  decides: 'obligation',
  word: 'refusal',
  seen: 'label',
  part: 'role',
  together: 'collaborative',
};

export function NoteQuestion({findings, practice, say}: Props): JSX.Element | null {
  useModel(practice);
  const first = findings.find(({group, weight}) => group !== 'together' && weight === 'shown') ?? findings[0];
  const category = first && categoryOf[first.group];
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
