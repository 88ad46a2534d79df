/* Language, light or dark, the size of words, keys. */
import type {JSX} from 'preact';
import type {Settings} from '../../shared/settings/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import type {SectionProps} from '../Options.tsx';
import {Choices} from '../../shared/ui/Choices.tsx';
import {Box, Row, Title} from './parts.tsx';

export function Looks({model, settings, say}: SectionProps): JSX.Element {
  const {keys} = useModel(model);
  return (
    <section>
      <Title name={say('options.section.looks')} why={say('options.looksWhy')} />
      <Box>
        <Row name={say('options.language')}>
          <Choices<Settings['language']>
            name={say('options.language')}
            picked={settings.language}
            of={[
              ['system', say('options.system')],
              ['en', 'English'],
              ['es', 'Español'],
            ]}
            onPick={language => void model.change({language})}
          />
        </Row>
        <Row name={say('options.looks')}>
          <Choices<Settings['theme']>
            name={say('options.looks')}
            picked={settings.theme}
            of={[
              ['system', say('options.system')],
              ['light', say('options.light')],
              ['dark', say('options.dark')],
            ]}
            onPick={theme => void model.change({theme})}
          />
        </Row>
        <Row name={say('options.size')}>
          <Choices<Settings['textSize']>
            name={say('options.size')}
            picked={settings.textSize}
            of={[
              ['small', say('options.small')],
              ['medium', say('options.medium')],
              ['large', say('options.large')],
              ['larger', say('options.larger')],
            ]}
            onPick={textSize => void model.change({textSize})}
          />
        </Row>
      </Box>
      <Box name={say('options.keys')}>
        {keys.map(({name, shortcut}) => (
          <Row key={name} name={say(`options.key.${name}`)}>
            <span>
              {shortcut.length > 0 ? (
                shortcut.map(key => (
                  <span key={key} class="keycap">
                    {key}
                  </span>
                ))
              ) : (
                <span class="quiet">{say('options.noKey')}</span>
              )}
            </span>
          </Row>
        ))}
        <Row name={<small class="first">{say('options.keysWhy')}</small>}>
          <button type="button" class="text-btn act" onClick={() => void model.pickKeys()}>
            {say('options.pickKeys')}
          </button>
        </Row>
      </Box>
    </section>
  );
}
