/* Where notes are written, and how marks appear there. Off everywhere until somebody says so. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import {TextField} from '../shared/ui/TextField.tsx';
import {Pick} from './Pick.tsx';
import type {WelcomeModel} from './welcomeModel.ts';

const others = [
  ['elsewhere', 'edit'],
  ['later', 'book'],
] as const;

export function Where({model, say}: {model: WelcomeModel; say: Say}): JSX.Element {
  const {where, login} = useModel(model);
  return (
    <>
      <div class="pickc" role="radiogroup" aria-label={say('welcome.where')}>
        <Pick
          group="where"
          id="site-pick"
          icon="site"
          name={say('welcome.where.site')}
          why={say('welcome.whereWhy.site')}
          picked={where === 'site'}
          onPick={() => model.pickWhere('site')}
        >
          {where === 'site' && <TurnOn model={model} say={say} />}
        </Pick>
        {others.map(([answer, icon]) => (
          <Pick
            key={answer}
            group="where"
            id={answer}
            icon={icon}
            name={say(`welcome.where.${answer}`)}
            why={say(`welcome.whereWhy.${answer}`)}
            picked={where === answer}
            onPick={() => model.pickWhere(answer)}
          />
        ))}
      </div>
      {login === 'others' && (
        <div class="nolock">
          <p>{say('welcome.noLock')}</p>
          <button type="button" class="text-btn act hang" onClick={model.lock}>
            {say('welcome.lock')}
          </button>
        </div>
      )}
    </>
  );
}

/** The site, the browser's question, and how marks show. */
function TurnOn({model, say}: {model: WelcomeModel; say: Say}): JSX.Element {
  const {typed, marks, said} = useModel(model);
  const submit = (event: Event) => {
    event.preventDefault();
    void model.turnOn();
  };
  return (
    <>
      <form class="two" onSubmit={submit}>
        <TextField
          id="site"
          name={say('options.addSite')}
          hint={say('welcome.siteHint')}
          value={typed}
          onText={model.type}
        />
        <button type="submit" class="btn">
          {say('welcome.turnOn')}
        </button>
      </form>
      <small role="status">{said && say(`options.site.${said}`)}</small>
      <small>{say('welcome.fromPage')}</small>
      <div class="choices how" role="radiogroup" aria-label={say('options.marks')}>
        {(['as I write', 'when I ask'] as const).map(value => (
          <label class="choice" key={value}>
            <input type="radio" name="marks" checked={marks === value} onChange={() => model.pickMarks(value)} />
            <span>{say(value === 'as I write' ? 'site.asIWrite' : 'site.whenIAsk')}</span>
          </label>
        ))}
      </div>
    </>
  );
}
