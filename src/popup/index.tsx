/* The popup: the box is there and has the focus before anything else is known. */
import {render} from 'preact';
import {AccessModel} from '../reflections/index.ts';
import {browser} from '../shared/browser.ts';
import {startPage, type PageWords} from '../shared/ui/page.ts';
import {BoxModel} from './boxModel.ts';
import {Popup} from './Popup.tsx';
import {SiteModel} from './siteModel.ts';

const life = new AbortController();
const access = new AccessModel(life.signal);
const site = new SiteModel();
const known = access.load();
let boxes: BoxModel | undefined;

async function draw({say, language, settings}: PageWords): Promise<void> {
  if (!boxes) {
    const model = new BoxModel(language);
    boxes = model;
    access.subscribe(() => void model.follow(access));
    await known;
    await model.follow(access);
  }
  const openOptions = () => void browser.runtime.openOptionsPage();
  const close = () => window.close();
  render(<Popup {...{access, boxes, site, settings, say}} onSettings={openOptions} onDone={close} />, document.body);
  void site.load();
}

void startPage(words => void draw(words));
addEventListener('pagehide', () => {
  boxes?.flush();
  life.abort();
});
