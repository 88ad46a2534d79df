/* Other words, who was steering, another moment and time, tags: changed together, by Done or Ctrl+Enter. */
import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Moment} from '../prompts/types.ts';
import type {Reflection} from '../reflections/index.ts';
import {askPointing, writeSomeone} from '../reflections/nudge.ts';
import type {Say} from '../shared/text/index.ts';
import {Moments} from '../shared/ui/Moments.tsx';
import {Nudge} from '../shared/ui/Nudge.tsx';
import type {Steering} from '../shared/ui/Pair.tsx';
import {Steer} from '../shared/ui/Steer.tsx';
import {TextField} from '../shared/ui/TextField.tsx';
import type {ListModel} from './listModel.ts';
import {tagsOf} from './tags.ts';
import {localIn, momentOf} from '../shared/when.ts';

type Props = {readonly reflection: Reflection; readonly model: ListModel; readonly nudge: boolean; readonly say: Say};

export function EditReflection({reflection, model, nudge, say}: Props): JSX.Element {
  const box = useRef<HTMLElement | null>(null);
  const [text, setText] = useState(reflection.text);
  const [local, setLocal] = useState(localIn(reflection.at, reflection.zone));
  const [zone, setZone] = useState(reflection.zone);
  const [steering, setSteering] = useState(reflection.steering as Steering | undefined);
  const [moment, setMoment] = useState(reflection.moment as Moment | undefined);
  const [tags, setTags] = useState((reflection.tags ?? []).join(', '));
  useEffect(() => box.current?.focus(), []);
  useEffect(() => (text === reflection.text ? undefined : model.hold(text)), [text]);
  const done = () => {
    const moved = local !== localIn(reflection.at, reflection.zone) || zone !== reflection.zone;
    const at = moved ? momentOf(local, zone) : undefined;
    const same = JSON.stringify(tagsOf(tags)) === JSON.stringify(reflection.tags ?? []);
    const around = {text: text.trim(), steering, moment};
    void model.change({...around, ...(at !== undefined && {at, zone}), ...(!same && {tags: tagsOf(tags)})});
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) done();
  };
  return (
    <div class="edit" onKeyDown={byKey}>
      <TextField
        id="edit"
        name={say('write.name')}
        rows={4}
        words
        field={element => (box.current = element)}
        value={text}
        onText={setText}
      />
      {nudge && (
        <Nudge
          text={text}
          ask={askPointing}
          onSomeone={() => void writeSomeone(text, say('nudge.someone')).then(setText)}
          say={say}
        />
      )}
      <Steer picked={steering} onPick={setSteering} say={say} />
      <Moments picked={moment} onPick={setMoment} say={say} />
      <div class="pair-of">
        <label class="lab">
          {say('list.when')}
          <input
            class="field"
            type="datetime-local"
            autocomplete="off"
            value={local}
            onInput={event => setLocal(event.currentTarget.value)}
          />
        </label>
        <Zone zone={zone} say={say} onZone={setZone} />
      </div>
      <TextField id="tags" name={say('list.tags')} hint={say('list.tagsHint')} value={tags} onText={setTags} named />
      <div class="acts">
        <button type="button" class="text-btn act" onClick={done}>
          {say('list.done')}
        </button>
        <button type="button" class="text-btn" onClick={model.cancelEdit}>
          {say('list.cancel')}
        </button>
      </div>
    </div>
  );
}

function Zone({zone, say, onZone}: {zone: string; say: Say; onZone: (zone: string) => void}): JSX.Element {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([zone, here, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <label class="lab">
      {say('list.zone')}
      <select class="field" value={zone} onChange={event => onZone(event.currentTarget.value)}>
        {zones.map(name => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  );
}
