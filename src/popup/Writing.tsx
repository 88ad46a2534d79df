/* An open vault's box: writing, and then what was kept. */
import type {JSX} from 'preact';
import type {Settings} from '../shared/settings/index.ts';
import type {Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import {useLater} from './later.ts';
import {Write} from './Write.tsx';
import type {WriteModel} from './writeModel.ts';

type Props = {
  readonly write: WriteModel;
  readonly settings: Settings;
  /** As whoever writes chose: words are in memory alone. */
  readonly keepsNothing: boolean;
  readonly say: Say;
  /** The store is asked once more, for all of the view. */
  readonly onAgain: () => void;
  readonly onSee: () => void;
};

export function Writing({write, settings, keepsNothing, say, onAgain, onSee}: Props): JSX.Element {
  const state = useModel(write);
  // Brought once the box is there: it is a while until something is kept.
  const AfterKeeping = useLater(async () => (await import('./Kept.tsx')).Kept);
  return state.kept && AfterKeeping ? (
    <AfterKeeping
      state={state}
      resets={settings.resets}
      say={say}
      onUndo={() => void write.undo()}
      onMore={write.more}
      onSee={onSee}
    />
  ) : (
    <Write model={write} {...{state, keepsNothing, say, onAgain}} nudge={settings.nudge} />
  );
}
