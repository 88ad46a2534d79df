/* The forms behind the rows of "Privacy and lock"; one at a time, each with a way out. */
import type {ComponentChildren, JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Key, Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import {Passphrase} from '../shared/ui/Passphrase.tsx';
import {PersonForm} from './PersonForm.tsx';
import type {PrivacyForm, PrivacyModel} from './privacyModel.ts';
import {RecoveryKeyBox} from './RecoveryKeyBox.tsx';

type Props = {readonly model: PrivacyModel; readonly say: Say};

/** @param at The forms that open in this place; absent: whichever is open. */
export function Form({model, say, at}: Props & {readonly at?: readonly PrivacyForm[]}): JSX.Element | null {
  const {form} = useModel(model);
  if (form === undefined || (at && !at.includes(form))) return null;
  if (form === 'key') return <RecoveryKeyBox model={model} say={say} />;
  if (form === 'label' || form === 'person') return <PersonForm key={form} model={model} form={form} say={say} />;
  if (form === 'remove') return <Remove model={model} say={say} />;
  return <Passphrases key={form} model={model} form={form} say={say} />;
}

type PassphrasesProps = Props & {readonly form: 'lock' | 'turnOff' | 'change' | 'recovery'};

function Passphrases({model, form, say}: PassphrasesProps): JSX.Element {
  const {said} = useModel(model);
  const [present, setPresent] = useState('');
  const [next, setNext] = useState('');
  const [anew, setAnew] = useState(false);
  const submit = {
    lock: () => model.lock(next),
    turnOff: () => model.turnOff(present),
    change: () => model.change(present, next, anew),
    recovery: () => model.newRecovery(present),
  }[form];
  const asksPresent = form !== 'lock';
  const asksNext = form === 'lock' || form === 'change';
  const hint = say(said ?? (asksNext ? 'lock.length' : 'privacy.present'));
  return (
    <Frame model={model} say={say} act={asksNext ? 'lock.set' : 'privacy.go'} onSubmit={() => void submit()}>
      {asksPresent && (
        <Passphrase
          id="present"
          name={say('privacy.presentName')}
          value={present}
          onText={setPresent}
          first
          hint={asksNext ? undefined : hint}
          say={say}
        />
      )}
      {asksNext && (
        <Passphrase
          id="next"
          name={say('lock.pick')}
          value={next}
          onText={setNext}
          fresh
          first={!asksPresent}
          hint={hint}
          say={say}
        />
      )}
      {form === 'change' && (
        <label class="tick">
          <input type="checkbox" checked={anew} onChange={event => setAnew(event.currentTarget.checked)} />
          <span>
            {say('privacy.anew')}
            <small>{say('privacy.anewWhy')}</small>
          </span>
        </label>
      )}
    </Frame>
  );
}

/** The second of two steps; the first was asking for it. */
function Remove({model, say}: Props): JSX.Element {
  // The keys go first: while that is under way, what it says stays as it was asked.
  const [alone] = useState(model.alone);
  return (
    <Frame
      model={model}
      say={say}
      act={alone ? 'erase.yes' : 'erase.mineYes'}
      onSubmit={() => void model.remove()}
      focusLeave
    >
      <p>{say(alone ? 'erase.sure' : 'erase.mineSure')}</p>
    </Frame>
  );
}

type FrameProps = Props & {
  readonly act: Key;
  readonly onSubmit: () => void;
  /** Nothing to type in: the way out has the focus. */
  readonly focusLeave?: boolean;
  readonly children: ComponentChildren;
};

export function Frame({model, say, act, onSubmit, focusLeave, children}: FrameProps): JSX.Element {
  const {busy} = useModel(model);
  const form = useRef<HTMLFormElement>(null);
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focusLeave) leave.current?.focus();
    // The field that has the focus is in view by itself; its line and the way out belong to it.
    form.current?.scrollIntoView({block: 'nearest'});
  }, []);
  const send = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') model.close();
  };
  return (
    <form class="privacy-form fresh" ref={form} onSubmit={send} onKeyDown={byKey}>
      {children}
      <div class="go">
        <button type="button" class="text-btn hang" ref={leave} onClick={model.close}>
          {say('privacy.leave')}
        </button>
        <button type="submit" class="btn btn-main" aria-disabled={busy}>
          {say(busy ? 'privacy.working' : act)}
        </button>
      </div>
    </form>
  );
}
