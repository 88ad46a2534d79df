/* The side panel: a page of its own, beside whatever the tab shows. */
import {render} from 'preact';
import {onErased} from '../reflections/index.ts';
import {browser} from '../shared/browser.ts';
import {startPage} from '../shared/ui/page.ts';
import {ListModel} from './listModel.ts';
import {NoteModel} from './noteModel.ts';
import {Panel} from './Panel.tsx';
import {TabsModel} from './tabsModel.ts';
import {TrashModel} from './trashModel.ts';

const life = new AbortController();
const tabs = new TabsModel(life.signal);
const list = new ListModel(life.signal);
const note = new NoteModel(life.signal);
const trash = new TrashModel(life.signal);

void startPage(({say, language, settings}) => {
  const openOptions = () => void browser.runtime.openOptionsPage();
  render(
    <Panel
      tabs={tabs}
      list={list}
      note={note}
      trash={trash}
      say={say}
      language={language}
      settings={settings}
      onSettings={openOptions}
    />,
    document.body,
  );
});
void list.load().then(() => list.tidy());
void note.follow();
onErased(() => location.reload(), life.signal);
addEventListener('pagehide', () => life.abort());
