/* The side panel: a page of its own, beside whatever the tab shows. */
import {render} from 'preact';
import {browser} from '../shared/browser.ts';
import {startPage} from '../shared/ui/page.ts';
import {ListModel} from './listModel.ts';
import {NoteModel} from './noteModel.ts';
import {Panel} from './Panel.tsx';
import {TabsModel} from './tabsModel.ts';

const life = new AbortController();
const tabs = new TabsModel(life.signal);
const list = new ListModel(life.signal);
const note = new NoteModel(life.signal);

void startPage(({say, language}) => {
  const openOptions = () => void browser.runtime.openOptionsPage();
  render(
    <Panel tabs={tabs} list={list} note={note} say={say} language={language} onSettings={openOptions} />,
    document.body,
  );
});
void list.load();
void note.follow();
addEventListener('pagehide', () => life.abort());
