/* A backup, offered in one quiet line that can go for good. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import type {ListModel} from './listModel.ts';

type Props = {readonly resets: boolean; readonly model: ListModel; readonly say: Say};

export function BackupLine({resets, model, say}: Props): JSX.Element {
  return (
    <aside class="offer">
      <p>{say(resets ? 'list.backupResets' : 'list.backupDue')}</p>
      <div class="acts">
        <a class="text-btn act" href="/src/options/index.html#backup" target="_blank">
          {say('backup.make')}
        </a>
        <button type="button" class="text-btn" onClick={() => void model.dismissBackup(false)}>
          {say('list.notNow')}
        </button>
        <button type="button" class="text-btn" onClick={() => void model.dismissBackup(true)}>
          {say('list.never')}
        </button>
      </div>
    </aside>
  );
}
