/* First run: three calm steps, each of which can be skipped, and then the first question. */
import {render} from 'preact';
import {loadLargeMessages} from '../shared/text/large.ts';
import {keepFocus} from '../shared/ui/keepFocus.ts';
import {startPage} from '../shared/ui/page.ts';
import {Welcome} from './Welcome.tsx';
import {WelcomeModel} from './welcomeModel.ts';

const model = new WelcomeModel();

const life = new AbortController();

void startPage(({say, settings, language}) => {
  render(<Welcome {...{model, say, settings, language}} />, document.body);
}, loadLargeMessages);
keepFocus(life.signal);
addEventListener('pagehide', () => life.abort());
