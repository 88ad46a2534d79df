/* The panel's frame: bar and tabs, the tab on show, the last lines. */
import type {ComponentChildren, JSX} from 'preact';
import type {AccessModel} from '../reflections/index.ts';
import type {Settings} from '../shared/settings/index.ts';
import type {Key, Language, Say} from '../shared/text/index.ts';
import {Help} from '../shared/ui/Help.tsx';
import {Icon, Mark, type IconName} from '../shared/ui/Icon.tsx';
import {LockButton} from '../shared/ui/LockButton.tsx';
import {Me} from '../shared/ui/Me.tsx';
import {useModel} from '../shared/ui/model.ts';
import type {ListModel} from './listModel.ts';
import {Note, NoteSwitch} from './Note.tsx';
import type {NoteModel} from './noteModel.ts';
import {Pad} from './Pad.tsx';
import type {PadModel} from './padModel.ts';
import type {ReadModel} from './readModel.ts';
import {ReadBar, ReadTogether} from './ReadTogether.tsx';
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
  readonly pad: PadModel;
  readonly read: ReadModel;
  readonly say: Say;
  readonly language: Language;
  readonly settings: Settings;
  readonly onSettings: () => void;
};

const icons: Record<PanelTab, IconName> = {reflections: 'book', note: 'note'};

export function Panel(props: Props): JSX.Element {
  const {access, shut, tabs, list, note, trash, pad, read, say, language, settings, onSettings} = props;
  const {tab: view} = useModel(tabs);
  const {view: onPage} = useModel(note);
  const {text: draft} = useModel(pad);
  const standing = useModel(access);
  if (view === 'read') return <Read model={read} say={say} />;
  const open = standing.view === 'open' || standing.view === 'trouble';
  const shutOut = !open && view !== 'note' && view !== 'pad';
  const several = standing.people.length > 1;
  const current = view === 'pad' ? 'note' : view === 'trash' ? 'reflections' : view;
  const again = () => void access.load();
  return (
    <>
      <header class="bar">
        <div class="t">
          <Mark lit={onPage === 'note'} shut={standing.view === 'closed' || standing.view === 'who'} />
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
      <main {...(shutOut && {class: 'shut'})}>
        {shutOut && <ShutPanel access={access} model={shut} say={say} language={language} onNew={onSettings} />}
        {(view === 'note' || view === 'pad') && <NoteSwitch view={view} say={say} />}
        {view === 'note' && <Note model={note} say={say} />}
        {view === 'pad' && <Pad model={pad} say={say} />}
        {open && view === 'reflections' && (
          <Reflections model={list} say={say} language={language} settings={settings} onAgain={again} />
        )}
        {open && view === 'trash' && <Trash model={trash} say={say} language={language} />}
      </main>
      <Foot say={say} line={view === 'note' ? 'app.readHere' : view === 'pad' ? 'pad.gone' : 'app.onlyHere'}>
        {open && view === 'reflections' && <a href="#trash">{say('trash.title')}</a>}
        {view === 'trash' && <a href="#reflections">{say('tab.reflections')}</a>}
        {view === 'pad' && draft !== '' && (
          <button type="button" class="text-btn" onClick={() => read.open(draft)}>
            {say('read.title')}
          </button>
        )}
      </Foot>
    </>
  );
}

/** Read together: no tabs, and nothing else of the writer's. */
function Read({model, say}: {model: ReadModel; say: Say}): JSX.Element {
  useModel(model);
  return (
    <>
      <ReadBar model={model} say={say} />
      <main class="reading">
        <ReadTogether model={model} say={say} />
      </main>
      <Foot say={say} line={'read.kept'} />
    </>
  );
}

type FootProps = {readonly say: Say; readonly line: Key; readonly children?: ComponentChildren};

function Foot({say, line, children}: FootProps): JSX.Element {
  return (
    <footer class="foot">
      <div class="f">
        <Icon name="device" small />
        <span>{say(line)}</span>
        {children}
      </div>
      <Help say={say} />
    </footer>
  );
}
