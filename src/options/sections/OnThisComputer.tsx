/* Two choices about this computer: whether it forgets at sign-out, whether names get a quiet line. */
import type {JSX} from 'preact';
import type {Settings} from '../../shared/settings/index.ts';
import type {Say} from '../../shared/text/index.ts';
import {Box, Row} from './parts.tsx';

type Props = {readonly settings: Settings; readonly say: Say; readonly onChange: (change: Partial<Settings>) => void};

export function OnThisComputer({settings, say, onChange}: Props): JSX.Element {
  return (
    <Box name={say('here.title')}>
      <Row name={say('here.resets')} why={say('here.resetsWhy')}>
        <Switch name={say('here.resets')} on={settings.resets} onTurn={resets => onChange({resets})} />
      </Row>
      <Row name={say('here.nudge')} why={say('here.nudgeWhy')}>
        <Switch name={say('here.nudge')} on={settings.nudge} onTurn={nudge => onChange({nudge})} />
      </Row>
    </Box>
  );
}

function Switch({name, on, onTurn}: {name: string; on: boolean; onTurn: (on: boolean) => void}): JSX.Element {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-label={name}
        checked={on}
        onChange={event => onTurn(event.currentTarget.checked)}
      />
      <span />
    </label>
  );
}
