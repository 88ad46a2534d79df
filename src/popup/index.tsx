/*
 * The popup. Whose box it is and what is asked in it are looked up while the words of the
 * interface are on their way; the frame is painted as soon as those are here.
 */
import {render} from 'preact';
import {AccessModel} from '../reflections/index.ts';
import {browser} from '../shared/browser.ts';
import {readSettings} from '../shared/settings/store.ts';
import {languageOf, startPage, type PageWords} from '../shared/ui/page.ts';
import {BoxModel} from './boxModel.ts';
import {Popup} from './Popup.tsx';
import {SiteModel} from './siteModel.ts';

const life = new AbortController();
const access = new AccessModel(life.signal);
const site = new SiteModel();
const boxes = new BoxModel(readSettings().then(languageOf));
access.subscribe(() => void boxes.follow(access));
void access.load();

function draw({say, settings}: PageWords): void {
  const openOptions = () => void browser.runtime.openOptionsPage();
  const close = () => window.close();
  render(<Popup {...{access, boxes, site, settings, say}} onSettings={openOptions} onDone={close} />, document.body);
  void site.load();
}

void startPage(draw);
addEventListener('pagehide', () => {
  boxes.flush();
  life.abort();
});
