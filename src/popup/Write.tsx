/* The question, the box and what may stand beside it. */
import type {JSX} from 'preact';
import {useEffect, useLayoutEffect} from 'preact/hooks';
import type {Say} from '../shared/text/index.ts';
import {useFirstFocus} from '../shared/ui/firstFocus.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import {Moments} from '../shared/ui/Moments.tsx';
import {Steer} from '../shared/ui/Steer.tsx';
import {TextField} from '../shared/ui/TextField.tsx';
import {useLater} from './later.ts';
import {Question} from './Question.tsx';
import type {WriteModel} from './writeModel.ts';
import type {WriteState} from './writeState.ts';

type Props = {
  readonly model: WriteModel;
  readonly state: WriteState;
  readonly nudge: boolean;
  readonly keepsNothing: boolean;
  readonly say: Say;
  /** Beside the model's own second try: the view asks anew whose box it is. */
  readonly onAgain: () => void;
};

/** Pixels of a question of two lines, with its theme above and its buttons below. */
const LONG = 140;

export function Write({model, state, nudge, keepsNothing, say, onAgain}: Props): JSX.Element {
  const box = useFirstFocus<HTMLElement>();
  const focus = () => box.current?.focus();
  // For `npm run bench`: the box has the focus now, and nothing else is said.
  useLayoutEffect(() => void performance.mark('typeable'), []);
  useEffect(() => grow(box.current), [state.text, state.prompt, state.depth]);
  // Most people never meet trouble; and words have to be there before they can point to someone.
  const trouble = useLater(async () => (await import('./trouble.ts')).loadTrouble(), !!state.fault);
  const Pointing = useLater(loadPointing, nudge && state.text !== '');
  const keep = () => void model.keep();
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    keep();
  };
  const empty = !state.text.trim() && !state.moment && !state.steering;
  return (
    <main onKeyDown={byKey}>
      <Question model={model} state={state} say={say} onPressed={focus} />
      <div>
        <TextField
          id="words"
          name={say('write.name')}
          hint={say('write.hint')}
          rows={3}
          words
          autofocus
          field={element => (box.current = element)}
          value={state.text}
          onText={model.write}
        />
        {nudge && Pointing && (
          <Pointing.Nudge
            text={state.text}
            ask={Pointing.askPointing}
            onSomeone={() => void model.writeSomeone(say('nudge.someone')).then(focus)}
            say={say}
          />
        )}
      </div>
      {state.fault ? (
        trouble && (
          <trouble.View
            fault={state.fault}
            text={state.text}
            say={trouble.words}
            onAgain={() => void model.again().then(onAgain)}
            onFresh={() => void model.startFresh().then(onAgain)}
          />
        )
      ) : (
        <div class="more">
          <Steer picked={state.steering} onPick={model.pickSteering} say={say} />
          <Moments picked={state.moment} onPick={model.pickMoment} say={say} />
        </div>
      )}
      <div class="go">
        <span class="quiet" role="status">
          <Icon name="device" small />
          {say(state.takenBack ? 'write.back' : keepsNothing ? 'write.nothing' : 'app.here')}
        </span>
        <button type="button" class="btn btn-main" aria-disabled={empty} onClick={empty ? focus : keep}>
          {say(keepsNothing ? 'write.done' : 'write.keep')}{' '}
          <kbd>{navigator.platform.startsWith('Mac') ? '⌘ ↵' : 'Ctrl ↵'}</kbd>
        </button>
      </div>
    </main>
  );
}

async function loadPointing() {
  const [{Nudge}, {askPointing}] = await Promise.all([
    import('../shared/ui/Nudge.tsx'),
    import('../reflections/nudge.ts'),
  ]);
  return {Nudge, askPointing};
}

/** From three lines, or two below a long question, up to eight: a popup has 600 px in all. */
function grow(box: HTMLElement | null): void {
  if (!(box instanceof HTMLTextAreaElement)) return;
  const isLong = (document.querySelector('.ask')?.clientHeight ?? 0) > LONG;
  box.rows = isLong ? 2 : 3;
  box.style.height = 'auto';
  const line = parseFloat(getComputedStyle(box).lineHeight);
  const most = 8 * line + 22;
  box.style.height = `${Math.min(box.scrollHeight + 2, most)}px`;
}
