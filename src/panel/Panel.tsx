/* The panel's frame: bar and tabs, the tab on show, the last lines. */
import type {ComponentChildren, JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import type {AccessModel} from '../reflections/index.ts';
import type {Settings} from '../shared/settings/index.ts';
import type {Key, Language, Say} from '../shared/text/index.ts';
import {Help} from '../shared/ui/Help.tsx';
import {Mark} from '../shared/ui/Icon.tsx';
import {LockButton} from '../shared/ui/LockButton.tsx';
import {Me} from '../shared/ui/Me.tsx';
import {useModel} from '../shared/ui/model.ts';
import {PageIcon, type PageIconName} from '../shared/ui/PageIcon.tsx';
import {useTitle} from '../shared/ui/title.ts';
import type {ListModel} from './listModel.ts';
import type {NoteModel} from './noteModel.ts';
import type {PadModel} from './padModel.ts';
import type {PatternsModel} from './patterns/patternsModel.ts';
import type {PracticeModel} from './practice/practiceModel.ts';
import type {WeekModel} from './practice/weekModel.ts';
import type {ReadModel} from './readModel.ts';
import {ReadBar, ReadTogether} from './ReadTogether.tsx';
import type {ShutModel} from './shutModel.ts';
import type {PagesModel} from './supervision/pagesModel.ts';
import {panelTabs, type PanelTab, type PanelView, type TabsModel} from './tabsModel.ts';
import {isOpen, Tab} from './Tab.tsx';
import type {TrashModel} from './trashModel.ts';
import {watchBars} from './watchBars.ts';

export type PanelProps = {
  readonly access: AccessModel;
  readonly shut: ShutModel;
  readonly tabs: TabsModel;
  readonly list: ListModel;
  readonly note: NoteModel;
  readonly practice: PracticeModel;
  readonly week: WeekModel;
  readonly patterns: PatternsModel;
  readonly pages: PagesModel;
  readonly trash: TrashModel;
  readonly pad: PadModel;
  readonly read: ReadModel;
  readonly say: Say;
  readonly language: Language;
  readonly settings: Settings;
  readonly onSettings: () => void;
};

const icons: Record<PanelTab, PageIconName> = {
  reflections: 'book',
  note: 'note',
  practice: 'practice',
  patterns: 'patterns',
  supervision: 'supervision',
};
/** The last line but one: what becomes of what is on show. */
const where = {
  reflections: 'app.onlyHere',
  note: 'app.readHere',
  practice: 'app.onlyHere',
  patterns: 'patterns.here',
  supervision: 'page.seen',
  trash: 'app.onlyHere',
  pad: 'pad.gone',
  read: 'read.kept',
} as const satisfies Record<PanelView, Key>;

const titles = {
  reflections: 'tab.reflections',
  note: 'tab.note',
  practice: 'tab.practice',
  patterns: 'tab.patterns',
  supervision: 'tab.supervision',
  trash: 'trash.title',
  pad: 'note.pad',
  read: 'read.title',
} as const satisfies Record<PanelView, Key>;

export function Panel(props: PanelProps): JSX.Element {
  const {tabs, note, read, say} = props;
  const {tab} = useModel(tabs);
  const {view: onPage} = useModel(note);
  useTitle(say(titles[tab]), say('app.name'));
  const reading = tab === 'read';
  useEffect(() => {
    const life = new AbortController();
    watchBars(life.signal);
    return () => life.abort();
  }, [reading]);
  if (reading) return <Read model={read} say={say} />;
  return (
    <>
      <Bar {...props} onPage={onPage === 'note'} />
      <Tab {...props} />
      <Foot say={say} line={where[tab]}>
        <Way {...props} />
      </Foot>
    </>
  );
}

/** The bar with whose box it is, and the tabs; a room off a tab stands under its tab's name. */
function Bar({access, tabs, onPage, say, onSettings}: PanelProps & {readonly onPage: boolean}): JSX.Element {
  const {tab} = useModel(tabs);
  const standing = useModel(access);
  const several = standing.people.length > 1;
  const askWho = () => {
    // The note's tab is everybody's: who is writing is asked beside it.
    if (tab === 'note' || tab === 'pad') location.hash = 'reflections';
    access.askWho();
  };
  const current = tab === 'pad' ? 'note' : tab === 'trash' ? 'reflections' : tab;
  return (
    <>
      <header class="bar">
        <div class="t">
          <Mark lit={onPage} shut={standing.view === 'closed' || standing.view === 'who'} />
          <b>{say('app.name')}</b>
          {(several || standing.view === 'closed') && access.person && standing.view !== 'who' && (
            <Me label={access.person.label} say={say} onWho={askWho} />
          )}
          {standing.view === 'open' && standing.autoLock && <LockButton say={say} onLock={() => void access.lock()} />}
          <button
            type="button"
            class="icon-btn"
            aria-label={say('app.settings')}
            title={say('app.settings')}
            onClick={onSettings}
          >
            <PageIcon name="settings" />
          </button>
        </div>
        <nav class="tabs" aria-label={say('tab.panel')}>
          {panelTabs.map(name => (
            <a key={name} href={`#${name}`} {...(name === current && {'aria-current': 'page'})}>
              <PageIcon name={icons[name]} />
              {say(`tab.${name}`)}
            </a>
          ))}
        </nav>
      </header>
    </>
  );
}

/** Where else to go from the tab on show. */
function Way({access, tabs, pad, read, patterns, say}: PanelProps): JSX.Element | null {
  const {tab} = useModel(tabs);
  const {text: draft} = useModel(pad);
  const open = isOpen(useModel(access));
  if (tab === 'trash') return <a href="#reflections">{say('tab.reflections')}</a>;
  if (tab === 'reflections' && open) return <a href="#trash">{say('trash.title')}</a>;
  const act =
    tab === 'pad' && draft !== ''
      ? ({name: 'read.title', do: () => read.open(draft)} as const)
      : tab === 'patterns' && open
        ? ({name: 'patterns.clear', do: () => void patterns.clear()} as const)
        : undefined;
  if (!act) return null;
  return (
    <button type="button" class="text-btn" onClick={act.do}>
      {say(act.name)}
    </button>
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
      <Foot say={say} line={where.read} />
    </>
  );
}

type FootProps = {readonly say: Say; readonly line: Key; readonly children?: ComponentChildren};

function Foot({say, line, children}: FootProps): JSX.Element {
  return (
    <footer class="foot">
      <div class="f">
        <PageIcon name="device" small />
        <span>{say(line)}</span>
        {children}
      </div>
      <Help say={say} />
    </footer>
  );
}
