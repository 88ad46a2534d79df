/* A file comes in: its passphrase, what it would change, then the change itself. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Plan} from '../../reflections/backup/index.ts';
import type {Say} from '../../shared/text/index.ts';
import {FileButton} from '../../shared/ui/FileButton.tsx';
import {useModel} from '../../shared/ui/model.ts';
import {Passphrase} from '../../shared/ui/Passphrase.tsx';
import {momentOf} from '../../shared/when.ts';
import type {BackupProps} from './Backup.tsx';
import {Outcome} from './Outcome.tsx';
import {Row} from './parts.tsx';

export function BringIn({backup, say, language}: BackupProps): JSX.Element {
  const {step, found} = useModel(backup);
  const take = (file: File) => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    void backup.choose(file, {zone, monthFirst: language === 'en', momentOf});
  };
  return (
    <>
      <Row name={say('backup.bring')} why={say('backup.bringWhy')}>
        <FileButton name={say('backup.choose')} accept=".alongside,.json,.md,.txt" onFile={take} />
      </Row>
      {step === 'opening' && <Opening backup={backup} say={say} />}
      {step === 'preview' && found && <Preview plan={found.plan} backup={backup} say={say} />}
      {step === 'bringing' && <Bringing backup={backup} say={say} />}
      <Outcome backup={backup} say={say} at="bring" />
    </>
  );
}

type Props = Pick<BackupProps, 'backup' | 'say'>;

function Opening({backup, say}: Props): JSX.Element {
  const {working} = useModel(backup);
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="o stack"
      onSubmit={event => {
        event.preventDefault();
        if (!working) void backup.open(passphrase);
      }}
    >
      <Passphrase
        id="open"
        name={say('backup.itsPassphrase')}
        value={passphrase}
        onText={setPassphrase}
        first
        say={say}
      />
      <div class="acts">
        <button type="submit" class="btn btn-main" aria-disabled={working || passphrase === ''}>
          {say(working ? 'backup.working' : 'backup.look')}
        </button>
        <button type="button" class="text-btn" onClick={backup.leave}>
          {say('backup.leave')}
        </button>
      </div>
    </form>
  );
}

function Preview({plan, backup, say}: Props & {plan: Plan}): JSX.Element {
  return (
    <div class="o stack" role="group" aria-label={say('backup.preview')}>
      <p>{say('backup.preview')}</p>
      <ul class="lines">
        {linesOf(plan, say).map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="acts">
        <button
          type="button"
          class="btn btn-main"
          ref={button => button?.focus()}
          onClick={() => void backup.bringIn()}
        >
          {say('backup.bringIn')}
        </button>
        <button type="button" class="text-btn" onClick={backup.leave}>
          {say('backup.leave')}
        </button>
      </div>
    </div>
  );
}

/** What would change, a line each; what does not occur has none. */
function linesOf({added, changed, removed, same, keptOut, held}: Plan, say: Say): string[] {
  const lines = [
    ['backup.added', added.length],
    ['backup.changed', changed.length],
    ['backup.removed', removed.length],
    ['backup.same', same],
    ['backup.keptOut', keptOut],
    ['backup.held', held.length],
  ] as const;
  return lines.filter(([, count]) => count > 0).map(([key, count]) => say(key, {count: String(count)}));
}

function Bringing({backup, say}: Props): JSX.Element {
  const {part} = useModel(backup);
  return (
    <div class="o stack">
      <label class="lab">
        {say('backup.bringing')}
        <progress value={part} max={1} />
      </label>
      <div class="acts">
        <button type="button" class="text-btn act" onClick={backup.stop}>
          {say('backup.stop')}
        </button>
      </div>
    </div>
  );
}
