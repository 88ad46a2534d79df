/* How soft lines appear, and the phrases that stay quiet. */
import type {JSX} from 'preact';
import type {Marks} from '../../shared/settings/index.ts';
import type {SectionProps} from '../Options.tsx';
import {Box, Choices, Row, Title} from './parts.tsx';

export function Phrasing({model, settings, say}: SectionProps): JSX.Element {
  const {marks, quietPhrases} = settings;
  return (
    <section>
      <Title name={say('options.phrasing')} why={say('options.phrasingWhy')} />
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
      <Box name={say('options.quiet')}>
        {quietPhrases.length === 0 && <Row name={<small class="first">{say('options.noQuiet')}</small>} />}
        {quietPhrases.map(phrase => (
          <Row key={phrase} name={<span class="words">{phrase}</span>}>
            <button type="button" class="text-btn" onClick={() => void model.hear(phrase)}>
              {say('options.listen')}
            </button>
          </Row>
        ))}
      </Box>
      <p class="note">{say('options.quotes')}</p>
    </section>
  );
}
