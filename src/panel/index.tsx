/* The side panel: a page of its own, beside whatever the tab shows. */
import {render} from 'preact';
import {onErased} from '../reflections/index.ts';
import {onAbout, takeAbout} from '../shared/about.ts';
import {browser} from '../shared/browser.ts';
import type {Language} from '../shared/text/index.ts';
import {startPage} from '../shared/ui/page.ts';
import {ListModel} from './listModel.ts';
import {NoteModel} from './noteModel.ts';
import {Panel} from './Panel.tsx';
import {PatternsModel} from './patterns/patternsModel.ts';
import {PracticeModel} from './practice/practiceModel.ts';
import {WeekModel} from './practice/weekModel.ts';
import {PagesModel} from './supervision/pagesModel.ts';
import {TabsModel} from './tabsModel.ts';
import {TrashModel} from './trashModel.ts';

const life = new AbortController();
const tabs = new TabsModel(life.signal);
const list = new ListModel(life.signal);
const note = new NoteModel(life.signal);
const practice = new PracticeModel();
const week = new WeekModel();
const patterns = new PatternsModel(life.signal);
const pages = new PagesModel();
const trash = new TrashModel(life.signal);

void startPage(({say, language, settings}) => {
  const openOptions = () => void browser.runtime.openOptionsPage();
  const models = {tabs, list, note, practice, week, patterns, pages, trash};
  render(
    <Panel {...models} say={say} language={language} settings={settings} onSettings={openOptions} />,
    document.body,
  );
  void loadPractice(language);
});

async function loadPractice(language: Language): Promise<void> {
  await practice.load(language);
  await week.load(practice.state.prompts, practice.state.hidden);
  await askAbout();
}

/** A phrase in a note led here: its question comes with a box. */
async function askAbout(): Promise<void> {
  if (practice.state.prompts.length === 0) return;
  const question = practice.questionFor(await takeAbout());
  if (!question) return;
  week.ask(question);
  location.hash = 'practice';
}

onAbout(() => void askAbout());
void list.load().then(() => list.tidy());
void note.follow();
void patterns.load();
void pages.load();
onErased(() => location.reload(), life.signal);
addEventListener('pagehide', () => {
  week.flush();
  pages.flush();
  life.abort();
});
