/* Two choices about this computer: whether it forgets at sign-out, whether names get a quiet line. */
import type {JSX} from 'preact';
import type {Settings} from '../../shared/settings/index.ts';
import type {Say} from '../../shared/text/index.ts';
import {Switch} from '../../shared/ui/Switch.tsx';
import {Box} from './parts.tsx';

type Props = {readonly settings: Settings; readonly say: Say; readonly onChange: (change: Partial<Settings>) => void};

export function OnThisComputer({settings, say, onChange}: Props): JSX.Element {
  return (
    <Box name={say('here.title')}>
      <div class="o stack">
        <Switch
          name={say('here.resets')}
          why={say('here.resetsWhy')}
          on={settings.resets}
          onTurn={resets => onChange({resets})}
        />
      </div>
      <div class="o stack">
        <Switch
          name={say('here.nudge')}
          why={say('here.nudgeWhy')}
          on={settings.nudge}
          onTurn={nudge => onChange({nudge})}
        />
      </div>
    </Box>
  );
}
