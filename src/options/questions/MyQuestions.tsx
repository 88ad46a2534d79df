/* One's own questions, and lists of those with a star, put away, or from a set. */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {inLanguage, type OwnPrompt} from '../../prompts/own.ts';
import type {Language, Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Box, Row} from '../sections/parts.tsx';
import {BringSet} from './BringSet.tsx';
import {aboutOf} from './listed.ts';
import {QuestionForm} from './QuestionForm.tsx';
import {QuestionList} from './QuestionList.tsx';
import type {QuestionsModel, Unfolded} from './questionsModel.ts';

export type QuestionsProps = {readonly model: QuestionsModel; readonly say: Say; readonly language: Language};

export function MyQuestions(props: QuestionsProps): JSX.Element {
  const {model, say} = props;
  const {beside, unfolded, said, before} = useModel(model);
  const form = unfolded?.kind === 'form' ? unfolded : undefined;
  const status = useRef<HTMLParagraphElement>(null);
  // The form that was pressed is gone: the line that says what came of it takes its place.
  useEffect(() => {
    if (said) status.current?.focus();
  }, [said, beside]);
  return (
    <>
      <Box name={say('mine.title')}>
        {beside.mine.map((prompt, at) =>
          form?.at === at ? (
            <QuestionForm key={at} form={form} {...props} />
          ) : (
            <Mine key={at} prompt={prompt} at={at} {...props} />
          ),
        )}
        {form && form.at === undefined ? <QuestionForm form={form} {...props} /> : <Begin {...props} />}
      </Box>
      <p class={said ? 'note' : 'vh'} role="status" tabIndex={-1} ref={status}>
        {said && say(`mine.said.${said}`)}{' '}
        {before && (
          <button type="button" class="text-btn act" onClick={() => void model.undo()}>
            {say('write.undo')}
          </button>
        )}
      </p>
      <Others {...props} />
    </>
  );
}

function Mine({prompt, at, model, say, language}: QuestionsProps & {prompt: OwnPrompt; at: number}): JSX.Element {
  const text = inLanguage(prompt.text, language);
  return (
    <Row name={<span class="words">{text}</span>} why={[say('mine.mine'), ...aboutOf(prompt, say)].join(' · ')}>
      <button
        type="button"
        class="text-btn"
        aria-label={`${say('mine.edit')}: ${text}`}
        onClick={() => model.unfold({kind: 'form', at, from: prompt})}
      >
        {say('mine.edit')}
      </button>
    </Row>
  );
}

function Begin({model, say}: QuestionsProps): JSX.Element {
  const {beside} = useModel(model);
  return (
    <div class="o acts">
      <button type="button" class="text-btn act" onClick={() => model.unfold({kind: 'form'})}>
        {say('mine.add')}
      </button>
      {beside.mine.length > 0 && (
        <button type="button" class="text-btn" onClick={() => model.saveMine()}>
          {say('mine.save')}
        </button>
      )}
    </div>
  );
}

/** Questions that are not one's own words: each kind is a row that unfolds. */
function Others(props: QuestionsProps): JSX.Element {
  const {model, say} = props;
  const {beside, remembered, library, unfolded} = useModel(model);
  const known = [
    ['starred', remembered.starred.length, 'mine.see'],
    ['hidden', remembered.hidden.length, 'mine.bringSome'],
    ['all', library.length, 'mine.see'],
  ] as const;
  return (
    <Box name={say('mine.others')}>
      {known.map(
        ([kind, count, act]) =>
          (count > 0 || unfolded?.kind === kind) && (
            <Fold key={kind} what={{kind}} name={say(`mine.${kind}`)} count={count} act={say(act)} {...props} />
          ),
      )}
      {beside.sets.map(({name, prompts}) => (
        <Fold
          key={name}
          what={{kind: 'set', name}}
          name={name}
          count={prompts.length}
          act={say('mine.see')}
          {...props}
        />
      ))}
      <BringSet {...props} />
    </Box>
  );
}

type FoldProps = QuestionsProps & {
  readonly what: Extract<Unfolded, {kind: 'starred' | 'hidden' | 'all' | 'set'}>;
  readonly name: string;
  readonly count: number;
  readonly act: string;
};

/** Its name and how many there are; pressed, the list. */
function Fold({what, name, count, act, ...props}: FoldProps): JSX.Element {
  const {model, say} = props;
  const {unfolded} = useModel(model);
  const open = unfolded !== undefined && JSON.stringify(unfolded) === JSON.stringify(what);
  return (
    <>
      <Row name={name} why={count === 1 ? say('mine.one') : say('mine.several', {count: String(count)})}>
        {(count > 0 || open) && (
          <button
            type="button"
            class="text-btn"
            aria-expanded={open}
            aria-label={`${open ? say('mine.fold') : act}: ${name}`}
            onClick={() => model.unfold(open ? undefined : what)}
          >
            {open ? say('mine.fold') : act}
          </button>
        )}
      </Row>
      {open && <QuestionList what={what} {...props} />}
    </>
  );
}
