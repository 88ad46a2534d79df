/* A question with its box, and what was answered to it already. */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Kept} from '../../reflections/index.ts';
import {askPointing} from '../../reflections/nudge.ts';
import type {Say} from '../../shared/text/index.ts';
import {Icon} from '../../shared/ui/Icon.tsx';
import {Nudge} from '../../shared/ui/Nudge.tsx';
import {TextField} from '../../shared/ui/TextField.tsx';
import type {Question, WeekModel} from './weekModel.ts';

type Props = {
  readonly prompt: Question;
  readonly model: WeekModel;
  readonly text: string;
  readonly mine?: readonly Kept[];
  /** Whether somebody opened it, and means to write. */
  readonly focus: boolean;
  readonly nudge: boolean;
  readonly keepsNothing: boolean;
  readonly say: Say;
};

export function Answer({prompt, model, text, mine = [], focus, nudge, keepsNothing, say}: Props): JSX.Element {
  const box = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, []);
  const keep = () => (text.trim() ? void model.keep(prompt.id) : box.current?.focus());
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    keep();
  };
  return (
    <div onKeyDown={byKey}>
      <p class="words">{prompt.text}</p>
      {prompt.line && <p class="small quiet">{say(`line.${prompt.line}`)}</p>}
      <Mine all={mine} />
      <TextField
        id={`answer-${prompt.id.replace('/', '-')}`}
        name={`${say('write.name')}: ${prompt.text}`}
        hint={say('write.hint')}
        rows={2}
        words
        field={element => (box.current = element)}
        value={text}
        onText={words => model.write(prompt.id, words)}
      />
      {nudge && (
        <Nudge
          text={text}
          ask={askPointing}
          onSomeone={() => void model.writeSomeone(prompt.id, say('nudge.someone')).then(() => box.current?.focus())}
          say={say}
        />
      )}
      <div class="go">
        <span class="quiet">
          <Icon name="device" small />
          {say(keepsNothing ? 'write.nothing' : 'app.here')}
        </span>
        <button type="button" class="btn" aria-disabled={!text.trim()} onClick={keep}>
          {say(keepsNothing ? 'write.done' : 'write.keep')}
        </button>
      </div>
    </div>
  );
}

export function Mine({all}: {all: readonly Kept[]}): JSX.Element {
  return (
    <>
      {all.map(({id, reflection}) => (
        <p key={id} class="words mine">
          {reflection.text}
        </p>
      ))}
    </>
  );
}
