/* The panel's frame: bar and tabs, the tab on show, the last lines. */
import type {JSX} from 'preact';
import type {AccessModel} from '../reflections/index.ts';
import type {Settings} from '../shared/settings/index.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {Help} from '../shared/ui/Help.tsx';
import {Icon, Mark, type IconName} from '../shared/ui/Icon.tsx';
import {LockButton} from '../shared/ui/LockButton.tsx';
import {Me} from '../shared/ui/Me.tsx';
import {useModel} from '../shared/ui/model.ts';
import type {ListModel} from './listModel.ts';
import {Note} from './Note.tsx';
import type {NoteModel} from './noteModel.ts';
import {Reflections} from './Reflections.tsx';
import {ShutPanel} from './ShutPanel.tsx';
import type {ShutModel} from './shutModel.ts';
import {panelTabs, type PanelTab, type TabsModel} from './tabsModel.ts';
import {Trash} from './Trash.tsx';
import type {TrashModel} from './trashModel.ts';

type Props = {
  readonly access: AccessModel;
  readonly shut: ShutModel;
  readonly tabs: TabsModel;
  readonly list: ListModel;
  readonly note: NoteModel;
  readonly trash: TrashModel;
  readonly say: Say;
  readonly language: Language;
  readonly settings: Settings;
  readonly onSettings: () => void;
};

const icons: Record<PanelTab, IconName> = {reflections: 'book', note: 'note'};

export function Panel(props: Props): JSX.Element {
  const {access, shut, tabs, list, note, trash, say, language, settings, onSettings} = props;
  const {tab} = useModel(tabs);
  const {view} = useModel(note);
  const standing = useModel(access);
  const open = standing.view === 'open' || standing.view === 'trouble';
  const several = standing.people.length > 1;
  const current = tab === 'trash' ? 'reflections' : tab;
  const again = () => void access.load();
  return (
    <>
      <header class="bar">
        <div class="t">
          <Mark lit={view === 'note'} shut={standing.view === 'closed' || standing.view === 'who'} />
          <b>{say('app.name')}</b>
          {several && access.person && standing.view !== 'who' && (
            <Me label={access.person.label} say={say} onWho={access.askWho} />
          )}
          {standing.view === 'open' && (standing.autoLock ?? several) && (
            <LockButton say={say} onLock={() => void access.lock()} />
          )}
          <button
            type="button"
            class="icon-btn"
            aria-label={say('app.settings')}
            title={say('app.settings')}
            onClick={onSettings}
          >
            <Icon name="settings" />
          </button>
        </div>
        <nav class="tabs" aria-label={say('tab.panel')}>
          {panelTabs.map(name => (
            <a key={name} href={`#${name}`} {...(name === current && {'aria-current': 'page'})}>
              <Icon name={icons[name]} />
              {say(`tab.${name}`)}
            </a>
          ))}
        </nav>
      </header>
      {tab !== 'note' && !open ? (
        <main class="shut">
          <ShutPanel access={access} model={shut} say={say} language={language} onNew={onSettings} />
        </main>
      ) : (
        <main>
          {tab === 'note' && <Note model={note} say={say} />}
          {tab === 'reflections' && (
            <Reflections model={list} say={say} language={language} settings={settings} onAgain={again} />
          )}
          {tab === 'trash' && <Trash model={trash} say={say} language={language} />}
        </main>
      )}
      <footer class="foot">
        <div class="f">
          <Icon name="device" small />
          <span>{say(tab === 'note' ? 'app.readHere' : 'app.onlyHere')}</span>
          {open && tab === 'reflections' && <a href="#trash">{say('trash.title')}</a>}
          {tab === 'trash' && <a href="#reflections">{say('tab.reflections')}</a>}
        </div>
        <Help say={say} />
      </footer>
    </>
  );
}
