/* One file, closed with a passphrase that is typed twice: nobody can open it without. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {isLongEnough} from '../../reflections/lock/passphrase.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Passphrase} from '../../shared/ui/Passphrase.tsx';
import type {BackupProps} from './Backup.tsx';
import {Outcome} from './Outcome.tsx';
import {Row} from './parts.tsx';

export function MakeBackup({backup, store, say, language}: BackupProps): JSX.Element {
  const {step} = useModel(backup);
  const {backup: last} = useModel(store);
  const day =
    last && new Intl.DateTimeFormat(language, {month: 'long', day: 'numeric', year: 'numeric'}).format(last.at);
  return (
    <>
      <Row name={say('backup.make')} why={day ? say('backup.last', {date: day}) : say('backup.none')}>
        <button type="button" class="btn" aria-expanded={step === 'making'} onClick={() => backup.start('making')}>
          {say('backup.makeFile')}
        </button>
      </Row>
      {step === 'making' && <Making backup={backup} say={say} />}
      <Outcome backup={backup} say={say} at="make" />
    </>
  );
}

function Making({backup, say}: Pick<BackupProps, 'backup' | 'say'>): JSX.Element {
  const {working} = useModel(backup);
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  /** Asked for before it was ready: then what is missing is said. */
  const [tried, setTried] = useState(false);
  const fits = isLongEnough(first);
  const ready = fits && first === again && !working;
  return (
    <form
      class="o stack"
      onSubmit={event => {
        event.preventDefault();
        setTried(true);
        if (ready) void backup.make(first);
      }}
    >
      <Passphrase
        id="pass"
        name={say('backup.passphrase')}
        hint={say(tried && !fits ? 'lock.longer' : 'backup.passphraseHint')}
        value={first}
        onText={setFirst}
        fresh
        first
        say={say}
      />
      <Passphrase id="again" name={say('backup.again')} value={again} onText={setAgain} fresh say={say} />
      <p class="note" role="status">
        {(tried || again !== '') && fits && first !== again ? say('backup.differ') : ''}
      </p>
      <div class="acts">
        <button type="submit" class="btn btn-main" aria-disabled={!ready}>
          {say(working ? 'backup.working' : 'backup.make')}
        </button>
        <button type="button" class="text-btn" onClick={backup.leave}>
          {say('backup.leave')}
        </button>
      </div>
    </form>
  );
}
