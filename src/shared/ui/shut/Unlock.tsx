/* The passphrase, and the way for who forgot it. What did not open is said once, calmly. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Say} from '../../text/index.ts';
import {Passphrase} from '../Passphrase.tsx';
import {useAttempt, type Answer} from './useAttempt.ts';

type Props = {
  readonly say: Say;
  readonly onOpen: (passphrase: string) => Promise<Answer>;
  readonly onForgot: () => void;
  /** Has the focus when it appears. */
  readonly first?: boolean;
  /** Nothing above it has a heading: its own is the view's. */
  readonly title?: boolean;
};

export function Unlock({say, onOpen, onForgot, first, title}: Props): JSX.Element {
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const {busy, attempt} = useAttempt(say, setSaid);
  const open = (event: Event) => {
    event.preventDefault();
    if (passphrase) void attempt(() => onOpen(passphrase)).then(opened => opened && setPassphrase(''));
  };
  const Heading = title ? 'h1' : 'h2';
  return (
    <form class="unlock" aria-labelledby="shut" onSubmit={open}>
      <Heading id="shut">{say('store.locked')}</Heading>
      <Passphrase
        id="pw"
        name={say('lock.passphrase')}
        value={passphrase}
        onText={setPassphrase}
        hint={said}
        {...(first && {first})}
        say={say}
      />
      <div class="go">
        <button type="button" class="text-btn hang" onClick={onForgot}>
          {say('lock.forgot')}
        </button>
        <button type="submit" class="btn" aria-disabled={busy}>
          {say(busy ? 'lock.opening' : 'lock.open')}
        </button>
      </div>
    </form>
  );
}
