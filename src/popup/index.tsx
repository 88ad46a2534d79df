/* The popup: the box is there and has the focus before anything else is known. */
import {render} from 'preact';
import {entries} from '../prompts/entries.ts';
import {loadPrompt} from '../prompts/load.ts';
import {browser} from '../shared/browser.ts';
import {startPage, type PageWords} from '../shared/ui/page.ts';
import {readBeginning} from './begin.ts';
import {Popup} from './Popup.tsx';
import {SiteModel} from './siteModel.ts';
import {WriteModel} from './writeModel.ts';

const site = new SiteModel();
let write: WriteModel | undefined;

async function draw({say, language, settings}: PageWords): Promise<void> {
  write ??= await WriteModel.open(
    entries,
    entry => loadPrompt(entry, language),
    hidden => readBeginning(language, hidden),
  );
  const openOptions = () => void browser.runtime.openOptionsPage();
  const close = () => window.close();
  render(
    <Popup write={write} site={site} settings={settings} say={say} onSettings={openOptions} onDone={close} />,
    document.body,
  );
  void write.load();
  void site.load();
}

void startPage(words => void draw(words), false);
addEventListener('pagehide', () => write?.flush());
