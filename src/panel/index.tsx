/* The side panel: a page of its own, beside whatever the tab shows. */
import {render} from 'preact';
import {fitsIn} from '../prompts/remembered.ts';
import {AccessModel, onChanged, onErased} from '../reflections/index.ts';
import {onAbout, takeAbout} from '../shared/about.ts';
import {browser} from '../shared/browser.ts';
import type {Language} from '../shared/text/index.ts';
import {loadLargeMessages} from '../shared/text/large.ts';
import {onNote, takeNote} from '../shared/toNote.ts';
import {keepFocus} from '../shared/ui/keepFocus.ts';
import {startPage} from '../shared/ui/page.ts';
import {ListModel} from './listModel.ts';
import {NoteModel} from './noteModel.ts';
import {PadModel} from './padModel.ts';
import {Panel} from './Panel.tsx';
import {PatternsModel} from './patterns/patternsModel.ts';
import {PracticeModel} from './practice/practiceModel.ts';
import {WeekModel} from './practice/weekModel.ts';
import {ReadModel} from './readModel.ts';
import {ShutModel, type Room} from './shutModel.ts';
import {PagesModel} from './supervision/pagesModel.ts';
import {isOpen} from './Tab.tsx';
import {TabsModel} from './tabsModel.ts';
import {TrashModel} from './trashModel.ts';

const life = new AbortController();
const access = new AccessModel(life.signal);
const tabs = new TabsModel(life.signal);
const list = new ListModel(life.signal);
const read = new ReadModel(life.signal);
const note = new NoteModel(read.open, life.signal);
const pad = new PadModel();
const practice = new PracticeModel();
const week = new WeekModel();
const patterns = new PatternsModel(life.signal);
const pages = new PagesModel();
const trash = new TrashModel(life.signal);
/** Comes last: by then the week has its vault. */
const again: Room = {enter: () => loadPractice(), forget: practice.forget};
const shut = new ShutModel(access, list, trash, [pad, read, week, pages, patterns, again]);
let spoken: Language | undefined;
let loaded = Promise.resolve();

void startPage(({say, language, settings}) => {
  const openOptions = () => void browser.runtime.openOptionsPage();
  void pad.read(settings, language);
  const models = {access, shut, tabs, list, note, practice, week, patterns, pages, trash, pad, read};
  render(
    <Panel {...models} say={say} language={language} settings={settings} onSettings={openOptions} />,
    document.body,
  );
  spoken = language;
  // What most people came for is drawn first.
  requestIdleCallback(loadPractice, {timeout: 300});
}, loadLargeMessages);

/** What the practice tab shows, anew whenever the language or the vault is another; one after another. */
function loadPractice(): void {
  loaded = loaded.then(async () => {
    if (spoken === undefined) return;
    await practice.load(spoken);
    if (!isOpen(access.state)) return;
    const {prompts, own, remembered} = practice.state;
    const fitting = prompts.filter(prompt => fitsIn(prompt, remembered.places));
    await week.load(fitting, remembered.hidden, [...prompts, ...own]);
    await askAbout();
  });
}

/** A phrase in a note led here: its question comes with a box, as soon as there is one. */
async function askAbout(): Promise<void> {
  if (practice.state.prompts.length === 0 || !isOpen(access.state)) return;
  const question = practice.questionFor(await takeAbout());
  if (!question) return;
  week.ask(question);
  location.hash = 'practice';
}

/** The shapes at a field's corner led here. */
async function showNote(): Promise<void> {
  if (await takeNote()) location.hash = 'note';
}

onAbout(() => void askAbout());
onNote(() => void showNote());
void showNote();
// A question of one's own may have come or gone.
onChanged(() => void (spoken !== undefined && practice.load(spoken)), life.signal);
void access.load();
keepFocus(life.signal);
void note.follow();
onErased(() => location.reload(), life.signal);
addEventListener('pagehide', () => {
  week.flush();
  pages.flush();
  life.abort();
});
