/* The settings page: sites, marks, quiet phrases, privacy and lock, language and looks, backup. */
import {render} from 'preact';
import type {Language} from '../shared/text/index.ts';
import {loadLargeMessages} from '../shared/text/large.ts';
import {keepFocus} from '../shared/ui/keepFocus.ts';
import {startPage, type PageWords} from '../shared/ui/page.ts';
import {Options} from './Options.tsx';
import {OptionsModel} from './optionsModel.ts';
import {PrivacyModel} from './privacyModel.ts';

const life = new AbortController();
let spoken: Language = 'en';
let words: PageWords | undefined;
let opening = new AbortController();
let model = new OptionsModel(opening.signal);
const privacy = new PrivacyModel(life.signal, () => spoken);
let wasOpen = false;

function draw(): void {
  if (!words) return;
  const {say, language, settings} = words;
  render(<Options {...{model, privacy, settings, say, language}} />, document.body);
}

// What was read for one opening ends with it: counts, a backup being looked through.
privacy.access.subscribe(() => {
  const {view} = privacy.access.state;
  const open = view === 'open' || view === 'trouble';
  if (open === wasOpen) return;
  wasOpen = open;
  if (!open) {
    opening.abort();
    opening = new AbortController();
    model = new OptionsModel(opening.signal);
  }
  draw();
  void model.load();
});
void startPage(next => {
  words = next;
  spoken = next.language;
  draw();
  void model.load();
}, loadLargeMessages);
void privacy.access.load();
keepFocus(life.signal);
addEventListener('pagehide', () => life.abort());
