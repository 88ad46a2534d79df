/* The popup: the box is there and has the focus before anything else is known. */
import {render} from 'preact';
import {loadPrompts} from '../prompts/load.ts';
import {browser} from '../shared/browser.ts';
import {startPage, type PageWords} from '../shared/ui/page.ts';
import {Popup} from './Popup.tsx';
import {SiteModel} from './siteModel.ts';
import {WriteModel} from './writeModel.ts';

const site = new SiteModel();
let write: WriteModel | undefined;

async function draw({say, language}: PageWords): Promise<void> {
  write ??= await WriteModel.open(await loadPrompts(language));
  const openOptions = () => void browser.runtime.openOptionsPage();
  const close = () => window.close();
  render(<Popup write={write} site={site} say={say} onSettings={openOptions} onDone={close} />, document.body);
  void write.load();
  void site.load();
}

void startPage(words => void draw(words));
addEventListener('pagehide', () => write?.flush());
