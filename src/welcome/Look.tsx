/* The language and the size of words, before anything else there is to read: the same choices as in the settings. */
import type {JSX} from 'preact';
import type {Settings} from '../shared/settings/index.ts';
import {changeSettings} from '../shared/settings/store.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {Choices} from '../shared/ui/Choices.tsx';

type Props = {readonly settings: Settings; readonly language: Language; readonly say: Say};

export function Look({settings, language, say}: Props): JSX.Element {
  return (
    <div class="look">
      <Choices<Language>
        name={say('options.language')}
        picked={language}
        of={[
          ['en', 'English'],
          ['es', 'Español'],
        ]}
        onPick={language => void changeSettings(() => ({language}))}
      />
      <Choices<Settings['textSize']>
        name={say('options.size')}
        picked={settings.textSize}
        of={[
          ['medium', say('options.medium')],
          ['large', say('options.large')],
          ['larger', say('options.larger')],
        ]}
        onPick={textSize => void changeSettings(() => ({textSize}))}
      />
    </div>
  );
}
