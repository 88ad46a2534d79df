/* The settings page: sites, marks, quiet phrases, language and looks. */
import {render} from 'preact';
import {startPage} from '../shared/ui/page.ts';
import {Options} from './Options.tsx';
import {OptionsModel} from './optionsModel.ts';

const model = new OptionsModel();
void startPage(({say, language, settings}) => {
  render(<Options model={model} settings={settings} say={say} language={language} />, document.body);
  void model.load();
});
