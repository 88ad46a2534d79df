/* The passphrase, and the way for who forgot it. What did not open is said once, calmly. */
import type {JSX} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import type {Say} from '../../text/index.ts';
import {Passphrase} from '../Passphrase.tsx';

export type Answer = {readonly is: 'opened' | 'wrong'} | {readonly is: 'wait'; readonly left: number};
type Props = {
  readonly say: Say;
  readonly onOpen: (passphrase: string) => Promise<Answer>;
  readonly onForgot: () => void;
};

export function Unlock({say, onOpen, onForgot}: Props): JSX.Element {
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const {busy, attempt} = useAttempt(say, setSaid);
  const open = (event: Event) => {
    event.preventDefault();
    if (passphrase) void attempt(() => onOpen(passphrase)).then(opened => opened && setPassphrase(''));
  };
  return (
    <form class="unlock" aria-labelledby="shut" onSubmit={open}>
      <h2 id="shut">{say('store.locked')}</h2>
      <Passphrase
        id="pw"
        name={say('lock.passphrase')}
        value={passphrase}
        onText={setPassphrase}
        hint={said}
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

/** One attempt at a time; a pause after several is counted down in words. */
export function useAttempt(
  say: Say,
  onSaid: (words: string) => void,
): {busy: boolean; attempt: (open: () => Promise<Answer>) => Promise<boolean>} {
  const [busy, setBusy] = useState(false);
  const [pause, setPause] = useState(0);
  useEffect(() => {
    const timer = pause > 0 ? setTimeout(() => (setPause(0), onSaid(say('lock.wrong'))), pause) : undefined;
    return () => clearTimeout(timer);
  }, [pause]);
  const attempt = async (open: () => Promise<Answer>) => {
    if (busy) return false;
    setBusy(true);
    onSaid('');
    const answer = await open();
    setBusy(false);
    if (answer.is === 'wait') setPause(answer.left);
    if (answer.is !== 'opened') onSaid(say(answer.is === 'wait' ? 'lock.wait' : 'lock.wrong'));
    return answer.is === 'opened';
  };
  return {busy, attempt};
}
