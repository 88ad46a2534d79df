/* Where writing help is on, and how it shows there. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {isPaused} from '../../shared/settings/index.ts';
import {siteOfPattern} from '../../shared/site.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Switch} from '../../shared/ui/Switch.tsx';
import {TextField} from '../../shared/ui/TextField.tsx';
import type {SectionProps} from '../Options.tsx';
import {Box, Row, Title} from './parts.tsx';

export function Sites({model, settings, say}: SectionProps): JSX.Element {
  const {sites, said} = useModel(model);
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    // Straight from the press: browsers want no await before the question.
    void model.turnOn(typed).then(on => on && setTyped(''));
  };
  return (
    <section>
      <Title name={say('options.sites')} why={say('options.sitesWhy')} />
      <Box>
        {sites.map(pattern => {
          const site = siteOfPattern(pattern);
          const resting = isPaused(settings, site, Date.now());
          return (
            <Row key={pattern} name={<b class="st">{site}</b>} why={say(resting ? 'options.resting' : 'options.byYou')}>
              {resting && (
                <button type="button" class="text-btn act" onClick={() => void model.wake(site)}>
                  {say('site.resume')}
                </button>
              )}
              <button type="button" class="text-btn" onClick={() => void model.turnOff(pattern)}>
                {say('site.turnOff')}
              </button>
            </Row>
          );
        })}
        <form class="o" onSubmit={add}>
          <div>
            <TextField
              id="site"
              name={say('options.addSite')}
              hint={say('options.addHint')}
              value={typed}
              onText={setTyped}
            />
          </div>
          <button type="submit" class="btn">
            {say('options.add')}
          </button>
        </form>
      </Box>
      {said && (
        <p class="note" role="status">
          {say(`options.site.${said}`)}
        </p>
      )}
      <Box name={say('options.everySite')}>
        <div class="o stack">
          <Switch
            name={say('options.onlyNew')}
            why={say('options.onlyNewWhy')}
            on={settings.onlyNew}
            onTurn={onlyNew => void model.change({onlyNew})}
          />
        </div>
        <div class="o stack">
          <Switch
            name={say('options.corner')}
            why={say('options.cornerWhy')}
            on={settings.corner}
            onTurn={corner => void model.change({corner})}
          />
        </div>
        <Row name={say('options.left')} why={say('options.leftWhy')}>
          <button type="button" class="text-btn" onClick={() => void model.markAgain()}>
            {say('options.leftAgain')}
          </button>
        </Row>
      </Box>
      <p class="note">{say('options.reach')}</p>
    </section>
  );
}
