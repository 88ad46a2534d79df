/* One reflection, open: the question as it read then, all of the words, and what can be done. */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Kept} from '../reflections/index.ts';
import type {Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import {Pair, type Steering} from '../shared/ui/Pair.tsx';
import {TextField} from '../shared/ui/TextField.tsx';
import type {ListModel} from './listModel.ts';
import {About} from './Row.tsx';

type Props = {readonly kept: Kept; readonly model: ListModel; readonly editing: string | undefined; readonly say: Say};

export function OpenReflection({kept, model, editing, say}: Props): JSX.Element {
  const {id, reflection} = kept;
  const card = useRef<HTMLLIElement>(null);
  const box = useRef<HTMLElement | null>(null);
  useEffect(() => (box.current ?? card.current)?.focus(), [editing === undefined]);
  const fold = () => {
    model.toggle(id);
    // Back to the row that was opened, once it is there again.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus());
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return editing === undefined ? fold() : model.cancelEdit();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void model.finishEdit();
  };
  const steering = reflection.steering as Steering | undefined;
  return (
    <li class="card open" ref={card} tabIndex={-1} onKeyDown={byKey}>
      <button type="button" class="icon-btn close" aria-label={say('app.close')} onClick={fold}>
        <Icon name="close" small />
      </button>
      <p class="meta">
        <About reflection={reflection} say={say} />
      </p>
      {reflection.question && <p class="q">{reflection.question}</p>}
      {editing === undefined ? (
        <p class="words">{reflection.text || say('list.noWords')}</p>
      ) : (
        <TextField
          id="edit"
          name={say('write.name')}
          rows={4}
          words
          field={element => (box.current = element)}
          value={editing}
          onText={model.write}
        />
      )}
      {steering && (
        <p class="how">
          <Pair steering={steering} />
          {say(`steer.${steering}`)}
        </p>
      )}
      <div class="acts">
        {editing === undefined ? (
          <button type="button" class="text-btn" onClick={model.startEdit}>
            <Icon name="edit" small />
            {say('list.edit')}
          </button>
        ) : (
          <>
            <button type="button" class="text-btn act" onClick={() => void model.finishEdit()}>
              {say('list.done')}
            </button>
            <button type="button" class="text-btn" onClick={model.cancelEdit}>
              {say('list.cancel')}
            </button>
          </>
        )}
        <span class="sp" />
        <button
          type="button"
          class="icon-btn"
          aria-label={say('list.trash')}
          title={say('list.trash')}
          onClick={() => void model.trash(id)}
        >
          <Icon name="trash" />
        </button>
      </div>
    </li>
  );
}
