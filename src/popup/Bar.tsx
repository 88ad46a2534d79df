/* The popup's first line: what it is, whose box it is, closing it, the panel, settings. */
import type {JSX} from 'preact';
import type {AccessModel} from '../reflections/index.ts';
import type {Say} from '../shared/text/index.ts';
import {Icon, Mark} from '../shared/ui/Icon.tsx';
import {useModel} from '../shared/ui/model.ts';
import {useLater} from './later.ts';

type Props = {
  readonly access: AccessModel;
  readonly lit: boolean;
  readonly say: Say;
  readonly onPanel: () => void;
  readonly onSettings: () => void;
};

export function Bar({access, lit, say, onPanel, onSettings}: Props): JSX.Element {
  const {view, people, autoLock} = useModel(access);
  const {person} = access;
  const open = view === 'open' || view === 'renew';
  const several = people.length > 1;
  // Whoever sits down at a closed box sees whose it is, and that there is a way to their own.
  const named = several || view === 'closed';
  const closes = open && autoLock !== undefined;
  const Whose = useLater(async () => (await import('../shared/ui/Me.tsx')).Me, named);
  const Lock = useLater(async () => (await import('../shared/ui/LockButton.tsx')).LockButton, closes);
  return (
    <header class="top">
      <Mark lit={lit} shut={view === 'closed' || view === 'who'} />
      <b>{say('app.name')}</b>
      <span class="tools">
        {named && person && Whose && view !== 'who' && <Whose label={person.label} say={say} onWho={access.askWho} />}
        {closes && Lock && <Lock say={say} onLock={() => void access.lock()} />}
        <button
          type="button"
          class="icon-btn"
          aria-label={say('app.openPanel')}
          title={say('app.openPanel')}
          data-panel=""
          onClick={onPanel}
        >
          <Icon name="panel" />
        </button>
        <button
          type="button"
          class="icon-btn"
          aria-label={say('app.settings')}
          title={say('app.settings')}
          onClick={onSettings}
        >
          <Icon name="settings" />
        </button>
      </span>
    </header>
  );
}
