/* One question, and the ways to another. Pressing any of them returns to the box. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import {questionOf} from './asked.ts';
import type {Shown} from './begin.ts';
import type {WriteModel} from './writeModel.ts';
import type {WriteState} from './writeState.ts';

type Props = {
  readonly model: WriteModel;
  readonly state: WriteState;
  readonly say: Say;
  readonly onPressed: () => void;
};

export function Question({model, state, say, onPressed}: Props): JSX.Element | null {
  const {prompt, depth, starred, hidden} = state;
  if (!prompt) return null;
  const then = (act: () => unknown) => () => {
    act();
    onPressed();
  };
  return (
    <section class="ask" aria-label={say('ask.region')}>
      <div class="row">
        <span class="chip">{chipOf(prompt, say)}</span>
        {prompt.theme && prompt.from !== undefined && <span class="from">{prompt.from || say('ask.mine')}</span>}
        <button
          type="button"
          class="icon-btn"
          aria-pressed={starred}
          aria-label={say('ask.star')}
          title={say('ask.star')}
          onClick={then(model.star)}
        >
          <Icon name="star" filled={starred} />
        </button>
      </div>
      {depth > 0 && <p class="was">{prompt.text}</p>}
      <h1>{questionOf(state)}</h1>
      {prompt.line && <p class="small quiet">{say(`line.${prompt.line}`)}</p>}
      {hidden && (
        <p class="small quiet" role="status">
          {say('ask.hidden')}{' '}
          <button type="button" class="text-btn act" onClick={then(model.bringBack)}>
            {say('ask.back')}
          </button>
        </p>
      )}
      <div class="acts">
        <button type="button" class="text-btn" onClick={then(() => model.another())}>
          <Icon name="another" small />
          {say('ask.another')}
        </button>
        {depth < prompt.deeper.length && (
          <button type="button" class="text-btn" onClick={then(model.deeper)}>
            <Icon name="deeper" small />
            {say(depth > 0 || prompt.name ? 'ask.step' : 'ask.deeper')}
          </button>
        )}
        <span class="sp" />
        <button type="button" class="text-btn" onClick={then(model.notForMe)}>
          {say('ask.notForMe')}
        </button>
      </div>
    </section>
  );
}

/** Its theme; else where it comes from. */
function chipOf({theme, name, from}: Shown, say: Say): string {
  return theme ? say(`theme.${theme}`) : (name ?? (from || say('ask.mine')));
}
