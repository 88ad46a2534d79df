/* What gets a soft line and how, what words mean in one's notes, what stays quiet. */
import type {JSX} from 'preact';
import type {Choices as Chosen} from '../../phrasing/choices.ts';
import type {Marks} from '../../shared/settings/index.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import {Switch} from '../../shared/ui/Switch.tsx';
import type {SectionProps} from '../Options.tsx';
import {Groups} from './Groups.tsx';
import {OwnPhrases} from './OwnPhrases.tsx';
import {Choices} from '../../shared/ui/Choices.tsx';
import {Box, Row, Title} from './parts.tsx';
import {PhraseSets} from './PhraseSets.tsx';

export function Phrasing({model, settings, say}: SectionProps): JSX.Element {
  const {marks, off, listQuiet, peerMeans, ownPhrases, phraseSets} = settings;
  return (
    <section class="phrasing">
      <Title name={say('options.phrasing')} why={say('options.phrasingWhy')} />
      <Groups off={off} onOff={off => void model.change({off})} say={say} />
      <Box>
        <div class="o stack">
          <Switch
            name={say('phrases.listQuiet')}
            why={say('phrases.listQuietWhy')}
            on={listQuiet}
            onTurn={listQuiet => void model.change({listQuiet})}
          />
        </div>
      </Box>
      <Box name={say('options.marks')}>
        <Row name={<small class="first">{say('options.marksWhy')}</small>}>
          <Choices<Marks>
            name={say('options.marks')}
            picked={marks}
            of={[
              ['as I write', say('site.asIWrite')],
              ['when I ask', say('site.whenIAsk')],
              ['list', say('site.list')],
            ]}
            onPick={marks => void model.change({marks, marksChosen: true})}
          />
        </Row>
      </Box>
      <Box name={say('phrases.peer')}>
        <Row name={<small class="first">{say('phrases.peerWhy')}</small>}>
          <Choices<Chosen['peerMeans']>
            name={say('phrases.peer')}
            picked={peerMeans}
            of={[
              ['team', say('phrases.me')],
              ['person', say('phrases.person')],
              ['note', say('phrases.either')],
            ]}
            onPick={peerMeans => void model.change({peerMeans})}
          />
        </Row>
      </Box>
      <Box name={say('phrases.own')}>
        <OwnPhrases model={model.phrases} own={ownPhrases} say={say} />
        <PhraseSets model={model.phrases} sets={phraseSets} say={say} />
      </Box>
      <LeftAlone {...{model, settings, say}} />
      <p class="note">{say('options.quotes')}</p>
    </section>
  );
}

function LeftAlone({
  model,
  settings: {quietPhrases},
  say,
}: Pick<SectionProps, 'model' | 'settings' | 'say'>): JSX.Element {
  return (
    <Box name={say('options.quiet')}>
      {quietPhrases.length === 0 ? (
        <Row name={<small class="first">{say('options.noQuiet')}</small>} />
      ) : (
        <div class="o">
          <ul class="words-in">
            {quietPhrases.map(phrase => (
              <li class="chip plain" key={phrase}>
                {phrase}
                <button
                  type="button"
                  aria-label={`${say('options.listen')}: ${phrase}`}
                  title={say('options.listen')}
                  onClick={() => void model.hear(phrase)}
                >
                  <PageIcon name="close" small />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Box>
  );
}
