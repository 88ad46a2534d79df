/* Which questions fit: where somebody works, and whether the open note may choose a theme. */
import type {JSX} from 'preact';
import {settings as places} from '../../prompts/types.ts';
import type {Settings} from '../../shared/settings/index.ts';
import type {Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Switch} from '../../shared/ui/Switch.tsx';
import {Box} from '../sections/parts.tsx';
import type {QuestionsModel} from './questionsModel.ts';

type Props = {readonly model: QuestionsModel; readonly settings: Settings; readonly say: Say};
const names = {
  'one to one': 'place.one',
  group: 'place.group',
  team: 'place.team',
  'peer run': 'place.peers',
  remote: 'place.remote',
} as const;

export function WhatFits({model, settings, say}: Props): JSX.Element {
  const {remembered} = useModel(model);
  return (
    <>
      <Box name={say('place.title')}>
        <div class="o stack">
          <small class="first">{say('place.why')}</small>
          <div class="choices start" role="group" aria-label={say('place.title')}>
            {places.map(place => (
              <label class="choice" key={place}>
                <input
                  type="checkbox"
                  checked={remembered.places.includes(place)}
                  onChange={event => void model.place(place, event.currentTarget.checked)}
                />
                <span>{say(names[place])}</span>
              </label>
            ))}
          </div>
        </div>
      </Box>
      <Box name={say('follow.title')}>
        <div class="o stack">
          <Switch
            name={say('follow.name')}
            why={say('follow.why')}
            on={remembered.follow && settings.followNote}
            onTurn={on => void model.follow(on)}
          />
        </div>
      </Box>
    </>
  );
}
