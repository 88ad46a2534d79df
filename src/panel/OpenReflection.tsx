/* One reflection, open: the question as it read then, all of the words, and what can be done. */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Kept} from '../reflections/index.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {PageIcon} from '../shared/ui/PageIcon.tsx';
import {Pair, type Steering} from '../shared/ui/Pair.tsx';
import {Earlier} from './Earlier.tsx';
import {EditReflection} from './EditReflection.tsx';
import type {ListModel} from './listModel.ts';
import {About} from './Row.tsx';
import {formatterOf} from '../shared/when.ts';

type Props = {
  readonly kept: Kept;
  readonly model: ListModel;
  readonly editing: boolean;
  readonly nudge: boolean;
  readonly say: Say;
  readonly language: Language;
};

export function OpenReflection({kept, model, editing, nudge, say, language}: Props): JSX.Element {
  const {id, reflection} = kept;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!editing) card.current?.focus();
  }, [editing]);
  const fold = () => {
    model.toggle(id);
    // Back to the row that was opened, once it is there again.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus());
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return editing ? model.cancelEdit() : fold();
  };
  const steering = reflection.steering as Steering | undefined;
  const day = formatterOf(language, reflection.zone, {dateStyle: 'medium', timeStyle: 'short'}).format(reflection.at);
  return (
    <li class="card open" ref={card} tabIndex={-1} onKeyDown={byKey}>
      <button type="button" class="icon-btn close" aria-label={say('app.close')} onClick={fold}>
        <PageIcon name="close" small />
      </button>
      <p class="meta">
        <span>{day}</span>
        <About reflection={reflection} say={say} />
      </p>
      {reflection.question && <p class="q">{reflection.question}</p>}
      {editing ? (
        <EditReflection reflection={reflection} model={model} nudge={nudge} say={say} />
      ) : (
        <>
          <p class="words">{reflection.text || say('list.noWords')}</p>
          {steering && (
            <p class="how">
              <Pair steering={steering} />
              {say(`steer.${steering}`)}
            </p>
          )}
          <Tags tags={reflection.tags ?? []} say={say} />
          <Earlier
            versions={reflection.versions ?? []}
            model={model}
            zone={reflection.zone}
            say={say}
            language={language}
          />
          <Acts kept={kept} model={model} say={say} />
        </>
      )}
    </li>
  );
}

function Tags({tags, say}: {tags: readonly string[]; say: Say}): JSX.Element | null {
  if (tags.length === 0) return null;
  return (
    <ul class="tags" aria-label={say('list.tags')}>
      {tags.map(tag => (
        <li class="chip plain" key={tag}>
          {tag}
        </li>
      ))}
    </ul>
  );
}

function Acts({kept: {id, reflection}, model, say}: {kept: Kept; model: ListModel; say: Say}): JSX.Element {
  const flagged = reflection.followUp === true;
  return (
    <div class="acts">
      <button type="button" class="text-btn" onClick={model.startEdit}>
        <PageIcon name="edit" small />
        {say('list.edit')}
      </button>
      <span class="sp" />
      <button
        type="button"
        class="icon-btn"
        aria-pressed={flagged}
        aria-label={say('list.followUp')}
        title={say('list.followUp')}
        onClick={() => void model.change({followUp: !flagged})}
      >
        <PageIcon name="flag" filled={flagged} />
      </button>
      <button
        type="button"
        class="icon-btn"
        aria-label={say('list.trash')}
        title={say('list.trash')}
        onClick={() => void model.trash(id)}
      >
        <PageIcon name="trash" />
      </button>
    </div>
  );
}
