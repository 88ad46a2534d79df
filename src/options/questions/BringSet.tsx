/* A set comes in from a file: what does not fit is named; what fits is shown before it is added. */
import type {JSX} from 'preact';
import {inLanguage, type NamedSet} from '../../prompts/own.ts';
import {sayTrouble} from '../../shared/sets/trouble.ts';
import {FileButton} from '../../shared/ui/FileButton.tsx';
import {useFirstFocus} from '../../shared/ui/firstFocus.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Row} from '../sections/parts.tsx';
import {aboutOf} from './listed.ts';
import type {QuestionsProps} from './MyQuestions.tsx';

export function BringSet(props: QuestionsProps): JSX.Element {
  const {model, say} = props;
  const {unfolded} = useModel(model);
  return (
    <>
      <Row name={say('mine.bring')} why={say('mine.bringWhy')}>
        <FileButton name={say('backup.choose')} accept=".json" onFile={file => void model.choose(file)} />
      </Row>
      {unfolded?.kind === 'preview' && <Preview set={unfolded.set} {...props} />}
      {unfolded?.kind === 'troubles' && (
        <div class="o stack" role="alert">
          <p>{say('mine.troubles', {name: unfolded.name})}</p>
          <ul class="lines">
            {unfolded.troubles.map(trouble => {
              const sentence = sayTrouble(trouble, say);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </div>
      )}
    </>
  );
}

function Preview({set, model, say, language}: QuestionsProps & {readonly set: NamedSet}): JSX.Element {
  const {beside} = useModel(model);
  const act = useFirstFocus<HTMLButtonElement>();
  const again = beside.sets.some(({name}) => name === set.name);
  return (
    <div
      class="o stack questions"
      role="group"
      aria-label={set.name}
      onKeyDown={event => event.key === 'Escape' && model.unfold(undefined)}
    >
      <p>{say(again ? 'mine.previewAgain' : 'mine.preview', {name: set.name})}</p>
      <ul class="scroll" tabIndex={0} aria-label={set.name}>
        {set.prompts.map((prompt, at) => (
          <li key={at}>
            <p class="words">{inLanguage(prompt.text, language)}</p>
            <small>{aboutOf(prompt, say).join(' · ')}</small>
          </li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="btn btn-main" ref={act} onClick={() => void model.bringIn()}>
          {say('mine.bringIn')}
        </button>
        <button type="button" class="text-btn" onClick={() => model.unfold(undefined)}>
          {say('privacy.leave')}
        </button>
      </div>
    </div>
  );
}
