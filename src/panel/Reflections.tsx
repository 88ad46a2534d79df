/* What was kept, by day, newest first. */
import type {JSX} from 'preact';
import type {Language, Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import {useModel} from '../shared/ui/model.ts';
import {StoreTrouble} from '../shared/ui/StoreTrouble.tsx';
import {TextField} from '../shared/ui/TextField.tsx';
import {byDay} from './days.ts';
import type {ListModel} from './listModel.ts';
import {OpenReflection} from './OpenReflection.tsx';
import {Row} from './Row.tsx';

type Props = {readonly model: ListModel; readonly say: Say; readonly language: Language};

export function Reflections({model, say, language}: Props): JSX.Element {
  const state = useModel(model);
  const found = model.found;
  const days = byDay(found, Date.now(), language, {today: say('list.today'), yesterday: say('list.yesterday')});
  return (
    <>
      <h1 class="vh">{say('tab.reflections')}</h1>
      {state.fault && (
        <StoreTrouble
          fault={state.fault}
          text={state.editing ?? ''}
          say={say}
          onAgain={() => void model.load()}
          onFresh={() => void model.startFresh()}
        />
      )}
      {state.all.length > 0 && (
        <div class="find">
          <Icon name="find" />
          <TextField
            id="find"
            name={say('list.find')}
            hint={say('list.find')}
            value={state.query}
            onText={model.search}
          />
        </div>
      )}
      {state.trashed !== undefined && (
        <p class="said" role="status">
          {say('list.trashed')}
          <button type="button" class="text-btn act" onClick={() => void model.untrash()}>
            <Icon name="undo" small />
            {say('write.undo')}
          </button>
        </p>
      )}
      {!state.loading && !state.fault && state.all.length === 0 && <p class="empty words">{say('list.empty')}</p>}
      {state.all.length > 0 && found.length === 0 && (
        <p class="empty">
          {say('list.noMatch')}{' '}
          <button type="button" class="text-btn act" onClick={() => model.search('')}>
            {say('list.clear')}
          </button>
        </p>
      )}
      {days.map(day => (
        <section key={day.name}>
          <h2 class="day">{day.name}</h2>
          <ul class="list">
            {day.kept.map(kept =>
              kept.id === state.open ? (
                <OpenReflection key={kept.id} kept={kept} model={model} editing={state.editing} say={say} />
              ) : (
                <Row key={kept.id} kept={kept} language={language} say={say} onOpen={() => model.toggle(kept.id)} />
              ),
            )}
          </ul>
        </section>
      ))}
      {state.unreadable > 0 && <p class="sub">{say('list.sealed')}</p>}
    </>
  );
}
