/* What came of making a file or bringing one in, right under the row where somebody asked for it. */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {useModel} from '../../shared/ui/model.ts';
import type {BackupState} from '../backupModel.ts';
import type {BackupProps} from './Backup.tsx';

type Props = Pick<BackupProps, 'backup' | 'say'> & {readonly at: BackupState['at']};

export function Outcome({backup, say, at}: Props): JSX.Element {
  const state = useModel(backup);
  const {said, refused, fault} = state.at === at ? state : {};
  const trouble = refused ? (`refused.${refused}` as const) : fault ? (`store.${fault}` as const) : undefined;
  const box = useRef<HTMLDivElement>(null);
  // Larger words, or a narrow window: what was pressed is at the lower edge, and this below it.
  useEffect(() => box.current?.scrollIntoView({block: 'nearest'}), [said, trouble]);
  return (
    <div class={said || trouble ? 'o stack outcome' : 'vh'} ref={said || trouble ? box : null}>
      <p role="status" tabIndex={-1}>
        {said ? say(`backup.${said}`) : ''}
      </p>
      {trouble && (
        <p class="trouble" role="alert">
          {say(trouble)}
        </p>
      )}
    </div>
  );
}
