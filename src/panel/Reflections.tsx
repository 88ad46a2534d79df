/* What was kept, by day, newest first; found again by words and filters. */
import type {JSX} from 'preact';
import {useEffect, useMemo, useState} from 'preact/hooks';
import type {Settings} from '../shared/settings/index.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import {PageIcon} from '../shared/ui/PageIcon.tsx';
import {useModel} from '../shared/ui/model.ts';
import {StoreTrouble} from '../shared/ui/StoreTrouble.tsx';
import {TextField} from '../shared/ui/TextField.tsx';
import {BackupLine} from './BackupLine.tsx';
import {Filters} from './Filters.tsx';
import {isFiltered} from './filters.ts';
import {Found} from './Found.tsx';
import type {ListModel, ListState} from './listModel.ts';
import {occurring} from './tags.ts';

type Props = {
  readonly model: ListModel;
  readonly say: Say;
  readonly language: Language;
  readonly settings: Settings;
  readonly keepsNothing: boolean;
  /** The view asks anew whose box it is, and whether the store opens. */
  readonly onAgain: () => void;
};

export function Reflections({model, say, language, settings, keepsNothing, onAgain}: Props): JSX.Element {
  const state = useModel(model);
  const {all, found, open, editing} = state;
  return (
    <>
      <h1 class="vh">{say('tab.reflections')}</h1>
      {state.fault && (
        <StoreTrouble
          fault={state.fault}
          text=""
          say={say}
          onAgain={() => void model.load().then(onAgain)}
          onFresh={() => void model.startFresh().then(onAgain)}
        />
      )}
      {all.length > 0 && <Finding state={state} model={model} say={say} />}
      {state.trashed !== undefined && (
        <p class="said" role="status">
          {say('list.trashed')}
          <button type="button" class="text-btn act" onClick={() => void model.untrash()}>
            <Icon name="undo" small />
            {say('write.undo')}
          </button>
        </p>
      )}
      {state.backupDue && <BackupLine resets={settings.resets} model={model} say={say} />}
      {keepsNothing && <p class="sub">{say('list.nothing')}</p>}
      {!keepsNothing && !state.loading && !state.fault && all.length === 0 && (
        <p class="empty words">{say('list.empty')}</p>
      )}
      <Found
        found={found}
        open={open}
        editing={editing}
        nudge={settings.nudge}
        model={model}
        say={say}
        language={language}
      />
      {state.unopened > 0 && <p class="sub">{say('list.unopened', {count: String(state.unopened)})}</p>}
      {state.unreadable > 0 && <p class="sub">{say('list.sealed', {count: String(state.unreadable)})}</p>}
    </>
  );
}

function Finding({state, model, say}: {state: ListState; model: ListModel; say: Say}): JSX.Element {
  const {all, found, query, filters} = state;
  const occurs = useMemo(() => occurring(all), [all]);
  const asked = query.trim() !== '' || isFiltered(filters);
  const none = asked && found.length === 0;
  return (
    <div class="finding">
      <div class="find">
        <PageIcon name="find" />
        <TextField id="find" name={say('list.find')} hint={say('list.find')} value={query} onText={model.search} />
      </div>
      <Filters filters={filters} {...occurs} say={say} onFilter={model.filter} />
      {asked && (
        <p class="said">
          <span aria-hidden="true">{say(none ? 'list.noMatch' : 'list.found', {count: String(found.length)})}</span>
          <button type="button" class="text-btn act" onClick={model.clear}>
            {say('list.clear')}
          </button>
        </p>
      )}
      <Announced words={asked ? say(none ? 'list.noMatch' : 'list.found', {count: String(found.length)}) : ''} />
    </div>
  );
}

/** Milliseconds without a key until the count is spoken: not after each letter. */
const PAUSE = 700;

function Announced({words}: {words: string}): JSX.Element {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), PAUSE);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}
