/* The trash: what lies there for thirty days seen. */
import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import type {Kept} from '../reflections/index.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import {useFirstFocus} from '../shared/ui/firstFocus.ts';
import {useModel} from '../shared/ui/model.ts';
import {StoreTrouble} from '../shared/ui/StoreTrouble.tsx';
import {About} from './Row.tsx';
import type {TrashModel} from './trashModel.ts';
import {formatterOf} from '../shared/when.ts';

type Props = {readonly model: TrashModel; readonly say: Say; readonly language: Language};

export function Trash({model, say, language}: Props): JSX.Element {
  const {loading, kept, unreadable, asked, said, fault} = useModel(model);
  useEffect(() => void model.load(), [model]);
  return (
    <>
      <div>
        <h1 class="title">{say('trash.title')}</h1>
        <p class="sub">{say('trash.why')}</p>
      </div>
      {fault && <StoreTrouble fault={fault} text="" say={say} onAgain={() => void model.load()} />}
      <p class={said ? 'said' : 'vh'} role="status">
        {said ? say(`trash.${said}`) : ''}
      </p>
      {!loading && kept.length === 0 && <p class="empty words">{say('trash.empty')}</p>}
      <ul class="list">
        {kept.map(one => (
          <li class="row thrown" key={one.id}>
            <Thrown kept={one} say={say} language={language} />
            {asked === one.id ? (
              <Sure words={say('trash.sure')} model={model} say={say} />
            ) : (
              <div class="acts">
                <button type="button" class="text-btn act" onClick={() => void model.bringBack(one.id)}>
                  <Icon name="undo" small />
                  {say('trash.bringBack')}
                </button>
                <button type="button" class="text-btn" onClick={() => model.ask(one.id)}>
                  {say('trash.erase')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {unreadable > 0 && <p class="sub">{say('list.sealed', {count: String(unreadable)})}</p>}
      {kept.length > 1 &&
        (asked === 'all' ? (
          <Sure words={say('trash.sureAll')} model={model} say={say} />
        ) : (
          <div>
            <button type="button" class="text-btn hang" onClick={() => model.ask('all')}>
              {say('trash.eraseAll')}
            </button>
          </div>
        ))}
    </>
  );
}

function Thrown({kept: {reflection}, say, language}: {kept: Kept; say: Say; language: Language}): JSX.Element {
  const day = formatterOf(language, reflection.zone, {dateStyle: 'medium'}).format(reflection.at);
  return (
    <div>
      <p class="meta">
        <span>{day}</span>
        <About reflection={reflection} say={say} />
      </p>
      <p class="words">{reflection.text || say('list.noWords')}</p>
    </div>
  );
}

function Sure({words, model, say}: {words: string; model: TrashModel; say: Say}): JSX.Element {
  const leave = useFirstFocus<HTMLButtonElement>();
  // On the way back, not on the way on.
  return (
    <div class="sure" onKeyDown={event => event.key === 'Escape' && model.ask(undefined)}>
      <p>{words}</p>
      <div class="acts">
        <button type="button" class="text-btn act" ref={leave} onClick={() => model.ask(undefined)}>
          {say('trash.leave')}
        </button>
        <button type="button" class="text-btn" onClick={() => void model.erase()}>
          {say('trash.yes')}
        </button>
      </div>
    </div>
  );
}
