/* The whole page, as it would leave: seen first, then printed, copied or made a file. */
import {render} from 'preact';
import {startPage} from '../../shared/ui/page.ts';
import {templates} from './page.ts';
import {Sheet} from './Sheet.tsx';
import {SheetModel} from './sheetModel.ts';

const life = new AbortController();
const template = templates.find(name => `#${name}` === location.hash) ?? 'supervision';
const model = new SheetModel(template, life.signal);

void startPage(({say, language, settings}) => {
  render(<Sheet model={model} nudge={settings.nudge} say={say} language={language} />, document.body);
});
void model.load();
addEventListener('pagehide', () => life.abort());
