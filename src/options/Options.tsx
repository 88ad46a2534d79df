/* Settings: a list of sections beside the one on show; every choice in one line, each reversible. */
import type {JSX} from 'preact';
import type {Settings} from '../shared/settings/index.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {Help} from '../shared/ui/Help.tsx';
import {Mark} from '../shared/ui/Icon.tsx';
import {useModel} from '../shared/ui/model.ts';
import {PageIcon, type PageIconName} from '../shared/ui/PageIcon.tsx';
import {useTitle} from '../shared/ui/title.ts';
import type {OptionsModel} from './optionsModel.ts';
import type {PrivacyModel} from './privacyModel.ts';
import {sectionNames, type SectionName} from './section.ts';
import {Backup} from './sections/Backup.tsx';
import {Looks} from './sections/Looks.tsx';
import {Phrasing} from './sections/Phrasing.tsx';
import {Privacy} from './sections/Privacy.tsx';
import {Prompts} from './sections/Prompts.tsx';
import {Sites} from './sections/Sites.tsx';

export type SectionProps = {
  readonly model: OptionsModel;
  readonly privacy: PrivacyModel;
  readonly settings: Settings;
  readonly say: Say;
  readonly language: Language;
};
type Section = {readonly icon: PageIconName; readonly View: (props: SectionProps) => JSX.Element};

const sections: Readonly<Record<SectionName, Section>> = {
  sites: {icon: 'site', View: Sites},
  phrasing: {icon: 'note', View: Phrasing},
  prompts: {icon: 'bell', View: Prompts},
  privacy: {icon: 'lock', View: ({privacy, say}) => <Privacy model={privacy} say={say} />},
  backup: {
    icon: 'box',
    View: ({model, ...props}) => (
      <Backup {...props} backup={model.backup} store={model.store} onChange={change => void model.change(change)} />
    ),
  },
  looks: {icon: 'letters', View: Looks},
};

export function Options(props: SectionProps): JSX.Element {
  const {model, say} = props;
  const {section} = useModel(model);
  const {View} = sections[section];
  useTitle(say(`options.section.${section}`), say('app.name'));
  return (
    <div class="wrap">
      <aside class="side">
        <p class="brand">
          <Mark lit />
          {say('app.name')}
        </p>
        <nav aria-label={say('options.title')}>
          {sectionNames.map(name => (
            <a key={name} href={`#${name}`} {...(name === section && {'aria-current': 'page'})}>
              <PageIcon name={sections[name].icon} />
              {say(`options.section.${name}`)}
            </a>
          ))}
        </nav>
      </aside>
      <main>
        <View {...props} />
        <Help say={say} />
      </main>
    </div>
  );
}
