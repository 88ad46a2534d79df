/* The side panel: a page of its own, beside whatever the tab shows. */
import {render} from 'preact';
import {AccessModel, onErased} from '../reflections/index.ts';
import {browser} from '../shared/browser.ts';
import {startPage} from '../shared/ui/page.ts';
import {ListModel} from './listModel.ts';
import {NoteModel} from './noteModel.ts';
import {PadModel} from './padModel.ts';
import {Panel} from './Panel.tsx';
import {ReadModel} from './readModel.ts';
import {ShutModel} from './shutModel.ts';
import {TabsModel} from './tabsModel.ts';
import {TrashModel} from './trashModel.ts';

const life = new AbortController();
const access = new AccessModel(life.signal);
const tabs = new TabsModel(life.signal);
const list = new ListModel(life.signal);
const read = new ReadModel(life.signal);
const note = new NoteModel(read.open, life.signal);
const pad = new PadModel();
const trash = new TrashModel(life.signal);
const shut = new ShutModel(access, list, trash, [pad, read]);

void startPage(({say, language, settings}) => {
  const openOptions = () => void browser.runtime.openOptionsPage();
  void pad.speak(language);
  const models = {access, shut, tabs, list, note, trash, pad, read};
  render(
    <Panel {...models} say={say} language={language} settings={settings} onSettings={openOptions} />,
    document.body,
  );
});
void access.load();
void note.follow();
onErased(() => location.reload(), life.signal);
addEventListener('pagehide', () => life.abort());
