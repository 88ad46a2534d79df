/* A list of questions, each with what one can do about it: a star, not for me, a copy of one's own. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {themes, type Theme} from '../../prompts/types.ts';
import {Icon} from '../../shared/ui/Icon.tsx';
import {useModel} from '../../shared/ui/model.ts';
import {aboutOf, asOwn, listOf, type Listed} from './listed.ts';
import type {QuestionsProps} from './MyQuestions.tsx';
import type {Unfolded} from './questionsModel.ts';
import {Select} from './Select.tsx';

type Props = QuestionsProps & {readonly what: Extract<Unfolded, {kind: 'starred' | 'hidden' | 'all' | 'set'}>};

export function QuestionList({what, ...props}: Props): JSX.Element {
  const {model, say, language} = props;
  const state = useModel(model);
  // Two hundred at once are a wall: one theme at a time.
  const [theme, setTheme] = useState<Theme>('power');
  const all = listOf(what, state, language);
  const shown = what.kind === 'all' ? all.filter(one => one.theme === theme) : all;
  return (
    <div class="o stack questions">
      {what.kind === 'all' && (
        <Select
          name={say('mine.theme')}
          picked={theme}
          of={themes.map(name => [name, say(`theme.${name}`)] as const)}
          onPick={setTheme}
        />
      )}
      <ul>
        {shown.map(one => (
          <Item key={one.id} one={one} {...props} />
        ))}
      </ul>
      {what.kind === 'set' && (
        <div class="acts">
          <button type="button" class="text-btn" onClick={() => void model.removeSet(what.name)}>
            {say('mine.removeSet')}
          </button>
        </div>
      )}
    </div>
  );
}

function Item({one, model, say, language}: QuestionsProps & {readonly one: Listed}): JSX.Element {
  const {remembered} = useModel(model);
  const starred = remembered.starred.includes(one.id);
  const away = remembered.hidden.includes(one.id);
  const copy = () => model.unfold({kind: 'form', from: asOwn(one, language), copyOf: one.id});
  return (
    <li class={away ? 'away' : ''}>
      <p class="words">{one.text}</p>
      <small>{aboutOf(one, say).join(' · ')}</small>
      <div class="acts">
        <button
          type="button"
          class="icon-btn"
          aria-pressed={starred}
          aria-label={`${say('ask.star')}: ${one.text}`}
          onClick={() => void model.star(one.id, !starred)}
        >
          <Icon name="star" small filled={starred} />
        </button>
        <button
          type="button"
          class="text-btn"
          aria-label={`${say(away ? 'ask.back' : 'ask.notForMe')}: ${one.text}`}
          onClick={() => void model.hide(one.id, !away)}
        >
          {say(away ? 'ask.back' : 'ask.notForMe')}
        </button>
        <button type="button" class="text-btn" aria-label={`${say('mine.copy')}: ${one.text}`} onClick={copy}>
          {say('mine.copy')}
        </button>
      </div>
    </li>
  );
}
