/* Closes at once. There only where something closes it: without a passphrase it would open again for anybody. */
import type {JSX} from 'preact';
import type {Say} from '../text/index.ts';
import {Icon} from './Icon.tsx';

export function LockButton({say, onLock}: {say: Say; onLock: () => void}): JSX.Element {
  return (
    <button
      type="button"
      class="icon-btn"
      aria-label={say('lock.now')}
      title={say('lock.now')}
      data-lock=""
      onClick={onLock}
    >
      <Icon name="lock" />
    </button>
  );
}
