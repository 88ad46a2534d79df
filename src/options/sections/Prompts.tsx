/* Prompts and reminders: when a question comes, what it follows, and whose questions there are. */
import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import {useModel} from '../../shared/ui/model.ts';
import type {SectionProps} from '../Options.tsx';
import {MyQuestions} from '../questions/MyQuestions.tsx';
import {WhatFits} from '../questions/WhatFits.tsx';
import {Title} from './parts.tsx';
import {Standing} from './Privacy.tsx';
import {Reminders} from './Reminders.tsx';

export function Prompts(props: SectionProps): JSX.Element {
  const {privacy, say} = props;
  const {view} = useModel(privacy.access);
  return (
    <section class={view === 'open' ? '' : 'privacy'}>
      <Title name={say('options.section.prompts')} why={say('options.promptsWhy')} />
      <Reminders {...props} />
      {view === 'open' ? <Own {...props} /> : <Standing model={privacy} say={say} />}
    </section>
  );
}

/** What lies in the open vault. */
function Own({model: {questions}, settings, say, language}: SectionProps): JSX.Element {
  useEffect(() => void questions.load(language), [questions, language]);
  const {fault} = useModel(questions);
  return (
    <>
      <WhatFits model={questions} settings={settings} say={say} />
      <MyQuestions model={questions} say={say} language={language} />
      {fault && (
        <p class="trouble" role="alert">
          {say(`store.${fault}`)}
        </p>
      )}
    </>
  );
}
