/*
 * A passphrase field. Pasting and password managers are welcome; it is shown when
 * somebody asks. While shown it is a text field, and then nothing may remember it.
 */
import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Say} from '../text/index.ts';
import {useFirstFocus} from './firstFocus.ts';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly fresh?: boolean;
  readonly hint?: string | undefined;
  /** Has the focus when it appears. */
  readonly first?: boolean;
  readonly say: Say;
};

export function Passphrase({id, name, value, onText, fresh, hint, first, say}: Props): JSX.Element {
  const field = useFirstFocus<HTMLInputElement>(first === true);
  const [shown, setShown] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  // With large words what is said about it may stand below the edge.
  useEffect(() => said.current?.scrollIntoView({block: 'nearest'}), [hint]);
  return (
    <div>
      <span class="pass-lab">
        <label class="lab" for={id}>
          {name}
        </label>
        <button type="button" class="text-btn" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {say(shown ? 'lock.hide' : 'lock.show')}
        </button>
      </span>
      <input
        id={id}
        ref={field}
        class="field"
        {...(shown ? {type: 'text'} : {type: 'password'})}
        autocomplete={shown ? 'off' : fresh ? 'new-password' : 'current-password'}
        autocapitalize="off"
        autocorrect="off"
        spellcheck={false}
        translate={false}
        value={value}
        {...(hint !== undefined && {'aria-describedby': `${id}-hint`})}
        onInput={event => onText(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p class="small quiet hint" ref={said} id={`${id}-hint`} role="status">
          {hint}
        </p>
      )}
    </div>
  );
}
