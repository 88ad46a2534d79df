/* A file's passphrase: pasting and password managers are welcome; it is shown when somebody asks. */
import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Say} from '../../shared/text/index.ts';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly hint?: string;
  readonly fresh?: boolean;
  readonly focus?: boolean;
  readonly say: Say;
};

export function FilePassphrase({id, name, value, onText, hint, fresh, focus, say}: Props): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => (focus ? field.current?.focus() : undefined), []);
  return (
    <div>
      <span class="pass-lab">
        <label class="lab" for={id}>
          {name}
        </label>
        <button type="button" class="text-btn" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {say('backup.show')}
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
      {hint !== undefined && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  );
}
