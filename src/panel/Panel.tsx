/* The panel's frame: bar and tabs, the tab on show, the last lines. */
import type {JSX} from 'preact';
import type {Settings} from '../shared/settings/index.ts';
import type {Key, Language, Say} from '../shared/text/index.ts';
import {Help} from '../shared/ui/Help.tsx';
import {Mark} from '../shared/ui/Icon.tsx';
import {useModel} from '../shared/ui/model.ts';
import {PageIcon, type PageIconName} from '../shared/ui/PageIcon.tsx';
import type {ListModel} from './listModel.ts';
import {Note} from './Note.tsx';
import type {NoteModel} from './noteModel.ts';
import {Patterns} from './patterns/Patterns.tsx';
import type {PatternsModel} from './patterns/patternsModel.ts';
import {Practice} from './practice/Practice.tsx';
import type {PracticeModel} from './practice/practiceModel.ts';
import type {WeekModel} from './practice/weekModel.ts';
import {Reflections} from './Reflections.tsx';
import {templates} from './supervision/page.ts';
import type {PagesModel} from './supervision/pagesModel.ts';
import {Supervision} from './supervision/Supervision.tsx';
import {panelTabs, type PanelTab, type PanelView, type TabsModel} from './tabsModel.ts';
import {Trash} from './Trash.tsx';
import type {TrashModel} from './trashModel.ts';

type Props = {
  readonly tabs: TabsModel;
  readonly list: ListModel;
  readonly note: NoteModel;
  readonly practice: PracticeModel;
  readonly week: WeekModel;
  readonly patterns: PatternsModel;
  readonly pages: PagesModel;
  readonly trash: TrashModel;
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
} as const satisfies Record<PanelView, Key>;

export function Panel(props: Props): JSX.Element {
  const {tabs, note, patterns, say, onSettings} = props;
  const {tab} = useModel(tabs);
  const {view} = useModel(note);
  const current = tab === 'trash' ? 'reflections' : tab;
  return (
    <>
      <header class="bar">
        <div class="t">
          <Mark lit={view === 'note'} />
          <b>{say('app.name')}</b>
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
      <main class={tab}>
        <Tab {...props} />
      </main>
      <footer class="foot">
        <div class="f">
          <PageIcon name="device" small />
          <span>{say(where[tab])}</span>
          {tab === 'reflections' && <a href="#trash">{say('trash.title')}</a>}
          {tab === 'trash' && <a href="#reflections">{say('tab.reflections')}</a>}
          {tab === 'patterns' && (
            <button type="button" class="text-btn" onClick={() => void patterns.clear()}>
              {say('patterns.clear')}
            </button>
          )}
        </div>
        <Help say={say} />
      </footer>
    </>
  );
}

function Tab({tabs, list, note, practice, week, patterns, pages, trash, say, language, settings}: Props): JSX.Element {
  const {tab, part} = useModel(tabs);
  const {all} = useModel(list);
  const template = templates.find(name => name === part) ?? 'supervision';
  switch (tab) {
    case 'note':
      return <Note model={note} practice={practice} say={say} />;
    case 'practice':
      return <Practice model={practice} week={week} all={all} nudge={settings.nudge} say={say} />;
    case 'patterns':
      return <Patterns model={patterns} all={all} say={say} language={language} />;
    case 'supervision':
      return <Supervision {...{template, all, say, language}} model={pages} nudge={settings.nudge} />;
    case 'trash':
      return <Trash model={trash} say={say} language={language} />;
    default:
      return <Reflections model={list} say={say} language={language} settings={settings} />;
  }
}
