/* The whole page, as it would leave: seen first, then printed, copied or made a file. */
import {render} from 'preact';
import {AccessModel} from '../../reflections/index.ts';
import {browser} from '../../shared/browser.ts';
import {loadLargeMessages} from '../../shared/text/large.ts';
import {startPage} from '../../shared/ui/page.ts';
import {NOBODY} from '../shutModel.ts';
import {templates} from './page.ts';
import {Sheet} from './Sheet.tsx';
import {SheetModel} from './sheetModel.ts';

const life = new AbortController();
const template = templates.find(name => `#${name}` === location.hash) ?? 'supervision';
const access = new AccessModel(life.signal);
let shown: string | undefined;
const model = new SheetModel(template, life.signal);

void startPage(({say, language, settings}) => {
  render(<Sheet model={model} nudge={settings.nudge} say={say} language={language} />, document.body);
}, loadLargeMessages);
access.subscribe(() => {
  const {view, vaultId} = access.state;
  const now = view === 'trouble' ? NOBODY : view === 'open' ? vaultId : undefined;
  if (now !== shown) {
    shown = now;
    if (now === undefined) model.forget();
    else model.open(now);
  }
  if (now === undefined && view !== 'opening') void close();
});
void access.load();

/** Closed, there is nothing to see here: the tab goes. */
async function close(): Promise<void> {
  const {id} = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}
addEventListener('pagehide', () => life.abort());
