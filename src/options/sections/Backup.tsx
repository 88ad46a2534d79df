/* Backups out and in, plain files, the state of the store. */
import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import type {Settings} from '../../shared/settings/index.ts';
import type {Language, Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {whoIs} from '../../shared/ui/Me.tsx';
import type {BackupModel} from '../backupModel.ts';
import type {PrivacyModel} from '../privacyModel.ts';
import type {StoreModel} from '../storeModel.ts';
import {BringIn} from './BringIn.tsx';
import {MakeBackup} from './MakeBackup.tsx';
import {OnThisComputer} from './OnThisComputer.tsx';
import {Box, Title} from './parts.tsx';
import {PlainFiles} from './PlainFiles.tsx';
import {Standing} from './Privacy.tsx';
import {StoreState} from './StoreState.tsx';

export type BackupProps = {
  readonly privacy: PrivacyModel;
  readonly backup: BackupModel;
  readonly store: StoreModel;
  readonly settings: Settings;
  readonly say: Say;
  readonly language: Language;
  readonly onChange: (change: Partial<Settings>) => void;
};

export function Backup(props: BackupProps): JSX.Element {
  const {privacy, say} = props;
  const {view} = useModel(privacy.access);
  if (view === 'open' || view === 'trouble') return <Own {...props} />;
  return (
    <section class="privacy">
      <Title name={say('backup.title')} why={say('backup.why')} />
      <Standing model={privacy} say={say} />
    </section>
  );
}

/** Of an open vault: closed, there is nothing to carry out, nor to bring in to. */
function Own(props: BackupProps): JSX.Element {
  const {store, privacy, say} = props;
  const {person} = privacy.access;
  const several = useModel(privacy.access).people.length > 1;
  useEffect(() => void store.open(), [store]);
  return (
    <section id="backup">
      <Title name={say('backup.title')} why={say('backup.why')} />
      {person && (several || person.label.name) && (
        <p class="sub">{say('backup.whose', {who: whoIs(person.label, say)})}</p>
      )}
      <Box>
        <MakeBackup {...props} />
        <BringIn {...props} />
        <PlainFiles {...props} />
      </Box>
      <StoreState {...props} />
      <OnThisComputer {...props} />
    </section>
  );
}
