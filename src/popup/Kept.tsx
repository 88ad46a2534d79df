/* After keeping: it is there, and there is a way back. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import {Pair} from '../shared/ui/Pair.tsx';
import {useFirstFocus} from '../shared/ui/firstFocus.ts';
import type {WriteState} from './writeState.ts';

type Props = {
  readonly state: WriteState;
  /** This computer forgets when one signs out: a backup is offered at the end of what one does. */
  readonly resets: boolean;
  readonly say: Say;
  readonly onUndo: () => void;
  readonly onMore: () => void;
  readonly onSee: () => void;
};

export function Kept({state, resets, say, onUndo, onMore, onSee}: Props): JSX.Element {
  const title = useFirstFocus<HTMLHeadingElement>();
  const {prompt, moment, steering, kept} = state;
  // The person keeps nothing: there is nowhere to see it, and nothing to make a backup of.
  const isGone = kept?.id === undefined;
  const about = [
    prompt?.theme ? say(`theme.${prompt.theme}`) : prompt?.name,
    moment && say(`moment.${moment}`),
    steering && say(`steer.${steering}`),
  ];
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'z' && (event.ctrlKey || event.metaKey)) onUndo();
  };
  return (
    <main class="done" onKeyDown={byKey}>
      <div class="ok">
        <Pair steering={steering ?? '3'} big />
        <div>
          <h1 tabIndex={-1} ref={title}>
            {say(isGone ? 'write.gone' : 'write.kept')}
          </h1>
          <p class="quiet" role="status">
            {say(isGone ? 'write.goneWhy' : 'write.keptWhere')}
          </p>
        </div>
      </div>
      <figure>
        <p class="words">{kept?.words}</p>
        <figcaption>{about.filter(Boolean).join(' · ')}</figcaption>
      </figure>
      {resets && !isGone && (
        <p class="quiet">
          {say('list.backupResets')}{' '}
          <a href="/src/options/index.html#backup" target="_blank">
            {say('backup.make')}
          </a>
        </p>
      )}
      <div class="go">
        <button type="button" class="text-btn" onClick={onUndo}>
          <Icon name="undo" small />
          {say('write.undo')}
        </button>
        <span>
          <button type="button" class="text-btn" onClick={onMore}>
            {say('write.more')}
          </button>
          {!isGone && (
            <button type="button" class="text-btn act" onClick={onSee}>
              {say('write.see')}
            </button>
          )}
        </span>
      </div>
    </main>
  );
}
