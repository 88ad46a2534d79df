/* Open again through the recovery key: a new passphrase, now or later. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Say} from '../../text/index.ts';
import {Passphrase} from '../Passphrase.tsx';
import './shut.css';

type Props = {
  readonly say: Say;
  readonly isLongEnough: (passphrase: string) => boolean;
  readonly onRenew: (passphrase: string | undefined) => Promise<void>;
};

export function Renew({say, isLongEnough, onRenew}: Props): JSX.Element {
  const [passphrase, setPassphrase] = useState('');
  const [hint, setHint] = useState(say('lock.length'));
  const [busy, setBusy] = useState(false);
  const keep = (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (!isLongEnough(passphrase)) return setHint(say('lock.longer'));
    setBusy(true);
    // Where it did not go, the button is there for another try.
    void onRenew(passphrase).finally(() => setBusy(false));
  };
  return (
    <div class="shut-main">
      <h1>{say('recover.open')}</h1>
      <form class="fresh" onSubmit={keep}>
        <Passphrase
          id="next"
          name={say('lock.pick')}
          value={passphrase}
          onText={setPassphrase}
          fresh
          hint={hint}
          first
          say={say}
        />
        <div class="go">
          <button type="button" class="text-btn hang" onClick={() => void onRenew(undefined)}>
            {say('lock.later')}
          </button>
          <button type="submit" class="btn btn-main" aria-disabled={busy}>
            {say('lock.set')}
          </button>
        </div>
      </form>
    </div>
  );
}
