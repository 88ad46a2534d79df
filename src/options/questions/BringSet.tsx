/* A set comes in from a file: what does not fit is named; what fits is shown before it is added. */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {inLanguage, type NamedSet} from '../../prompts/own.ts';
import {sayTrouble} from '../../shared/sets/trouble.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Row} from '../sections/parts.tsx';
import {aboutOf} from './listed.ts';
import type {QuestionsProps} from './MyQuestions.tsx';

export function BringSet(props: QuestionsProps): JSX.Element {
  const {model, say} = props;
  const {unfolded} = useModel(model);
  const picker = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) void model.choose(file);
    // The same file can be chosen again once it was mended.
    input.value = '';
  };
  return (
    <>
      <Row name={say('mine.bring')} why={say('mine.bringWhy')}>
        <button type="button" class="btn" onClick={() => picker.current?.click()}>
          {say('backup.choose')}
        </button>
        <input
          ref={picker}
          class="vh"
          type="file"
          tabIndex={-1}
          aria-label={say('mine.bring')}
          accept=".json"
          onChange={event => take(event.currentTarget)}
        />
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
  const act = useRef<HTMLButtonElement>(null);
  useEffect(() => act.current?.focus(), []);
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
