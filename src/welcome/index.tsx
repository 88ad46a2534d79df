/* First run: three calm steps, each of which can be skipped, and then the first question. */
import {render} from 'preact';
import {loadLargeMessages} from '../shared/text/large.ts';
import {startPage} from '../shared/ui/page.ts';
import {Welcome} from './Welcome.tsx';
import {WelcomeModel} from './welcomeModel.ts';

const model = new WelcomeModel();

void startPage(({say}) => {
  render(<Welcome model={model} say={say} />, document.body);
}, loadLargeMessages);
