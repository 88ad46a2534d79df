/* Writing a question of one's own, or changing it; beginning from another one's words, if one likes. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {inLanguage, type OwnPrompt, type Text} from '../../prompts/own.ts';
import {moments as allMoments, themes, type Moment, type Theme} from '../../prompts/types.ts';
import type {Language} from '../../shared/text/index.ts';
import {useFirstFocus} from '../../shared/ui/firstFocus.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Switch} from '../../shared/ui/Switch.tsx';
import {TextField} from '../../shared/ui/TextField.tsx';
import type {QuestionsProps} from './MyQuestions.tsx';
import type {Unfolded} from './questionsModel.ts';
import {Select} from './Select.tsx';

type Props = QuestionsProps & {readonly form: Extract<Unfolded, {kind: 'form'}>};
const ANY = '';

export function QuestionForm({form, model, say, language}: Props): JSX.Element {
  const {at, from, copyOf} = form;
  const {misfit} = useModel(model);
  const [words, setWords] = useState(from ? inLanguage(from.text, language) : '');
  const [steps, setSteps] = useState((from?.deeper ?? []).map(step => inLanguage(step, language)).join('\n'));
  const [theme, setTheme] = useState<Theme | typeof ANY>(from?.theme ?? ANY);
  const [moments, setMoments] = useState<readonly Moment[]>(from?.moments ?? []);
  const [instead, setInstead] = useState(true);
  const box = useFirstFocus<HTMLElement>();
  const keep = (event: Event) => {
    event.preventDefault();
    if (words.trim()) void model.keep(ownFrom({words, steps, theme, moments}, from, language), instead);
    else box.current?.focus();
  };
  return (
    <form
      class="o stack fresh"
      onSubmit={keep}
      onKeyDown={event => event.key === 'Escape' && model.unfold(undefined)}
      aria-label={say('mine.title')}
    >
      <TextField
        id="question"
        name={say('mine.words')}
        hint={say('mine.hint')}
        rows={2}
        words
        named
        field={element => (box.current = element)}
        value={words}
        onText={setWords}
      />
      <TextField id="steps" name={say('mine.steps')} rows={2} words named value={steps} onText={setSteps} />
      <Select<Theme | typeof ANY>
        name={say('mine.theme')}
        picked={theme}
        of={[[ANY, say('mine.noTheme')] as const, ...themes.map(name => [name, say(`theme.${name}`)] as const)]}
        onPick={setTheme}
      />
      <Moments {...{moments, say}} onPick={setMoments} />
      {copyOf !== undefined && (
        <Switch name={say('mine.instead')} why={say('mine.insteadWhy')} on={instead} onTurn={setInstead} />
      )}
      <p class={misfit ? 'note' : 'vh'} role="alert">
        {misfit && say(`set.${misfit.what}`, misfit.values)}
      </p>
      <div class="acts">
        <button type="submit" class="btn btn-main" aria-disabled={!words.trim()}>
          {say('write.keep')}
        </button>
        <button type="button" class="text-btn" onClick={() => model.unfold(undefined)}>
          {say('privacy.leave')}
        </button>
        <span class="sp" />
        {at !== undefined && (
          <button type="button" class="text-btn" onClick={() => void model.remove(at)}>
            {say('mine.remove')}
          </button>
        )}
      </div>
    </form>
  );
}

type MomentsProps = Pick<Props, 'say'> & {
  readonly moments: readonly Moment[];
  readonly onPick: (moments: readonly Moment[]) => void;
};

function Moments({moments, say, onPick}: MomentsProps): JSX.Element {
  const toggle = (moment: Moment) =>
    onPick(allMoments.filter(one => (one === moment ? !moments.includes(one) : moments.includes(one))));
  return (
    <div>
      <span class="lab">{say('mine.moments')}</span>
      <div class="choices start" role="group" aria-label={say('mine.moments')}>
        {allMoments.map(moment => (
          <label class="choice" key={moment}>
            <input type="checkbox" checked={moments.includes(moment)} onChange={() => toggle(moment)} />
            <span>{say(`moment.${moment}`)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

type Filled = {
  readonly words: string;
  /** One on each line. */
  readonly steps: string;
  readonly theme: Theme | typeof ANY;
  readonly moments: readonly Moment[];
};

/** Words in the other language stay where they still say the same. */
function ownFrom({words, steps, theme, moments}: Filled, from: OwnPrompt | undefined, language: Language): OwnPrompt {
  const unchanged = from && inLanguage(from.text, language) === words.trim();
  const lines = steps.split('\n').flatMap(line => line.trim() || []);
  const before = from?.deeper ?? [];
  const step = (line: string): Text => before.find(one => inLanguage(one, language) === line) ?? {[language]: line};
  return {
    text: unchanged ? from.text : {[language]: words.trim().replace(/\s+/g, ' ')},
    ...(theme !== ANY && {theme}),
    ...(moments.length > 0 && {moments}),
    ...(lines.length > 0 && {deeper: lines.map(step)}),
  };
}
