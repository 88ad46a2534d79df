/* Writing help for the page in front: off, on, resting, or out of reach. */
import type {ComponentChildren, JSX, RefObject} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Marks} from '../shared/settings/index.ts';
import type {Say} from '../shared/text/index.ts';
import {Icon, Mark} from '../shared/ui/Icon.tsx';
import type {SiteModel, SiteState} from './siteModel.ts';

type Props = {readonly model: SiteModel; readonly state: SiteState; readonly say: Say; readonly onLook: () => void};

export function SiteRow({model, state, say, onLook}: Props): JSX.Element | null {
  const line = useFocusKept<HTMLParagraphElement>(`${state.site} ${state.askMarks}`);
  if (state.site === 'unknown') return <div class="site" />;
  if (state.site === 'out') {
    return (
      <div class="site">
        <p>{say('site.out')}</p>
      </div>
    );
  }
  const where = say(({off: 'site.off', on: 'site.on', paused: 'site.paused'} as const)[state.site], {site: '\u0000'});
  const act = (name: string, press: () => unknown, strong = false) => (
    <button type="button" class={strong ? 'text-btn act' : 'text-btn'} onClick={() => void press()}>
      {name}
    </button>
  );
  return (
    <>
      <div class="site">
        <Mark lit={state.site === 'on'} />
        <p ref={line} tabIndex={-1}>
          {withHost(where, state.host)}
        </p>
        {state.site === 'off' && act(say('site.turnOn'), model.turnOn, true)}
        {state.site === 'on' && act(say('site.look'), onLook, true)}
        {state.site === 'paused' && act(say('site.resume'), model.resume, true)}
        <details class="site-more">
          <summary class="icon-btn" aria-label={say('site.more')} title={say('site.more')}>
            <Icon name="more" />
          </summary>
          <div class="acts">
            {state.site === 'off' && act(say('site.once'), model.lookOnce)}
            {state.site === 'on' && act(say('site.pause'), () => model.pause())}
            {state.site !== 'off' && act(say('site.turnOff'), model.turnOff)}
          </div>
        </details>
      </div>
      {state.said && (
        <p class="site-said" role="status">
          {say(state.said === 'no' ? 'site.no' : 'site.looked')}
        </p>
      )}
      {state.frames.map(origin => (
        <div class="site-said" key={origin}>
          <p>{withHost(say('site.frame', {site: '\u0000'}), origin.replace(/^.*\/\//, ''))}</p>
          <div class="acts">{act(say('site.frameOn'), () => model.turnOnFrame(origin), true)}</div>
        </div>
      ))}
      {state.askMarks && <HowMarks say={say} onPick={marks => void model.chooseMarks(marks)} />}
    </>
  );
}

/** A button that was pressed and is gone takes the focus with it: it goes on to the line that says what is so now. */
function useFocusKept<Line extends HTMLElement>(state: string): RefObject<Line | null> {
  const line = useRef<Line | null>(null);
  const before = useRef('unknown');
  useEffect(() => {
    if (!before.current.startsWith('unknown') && document.activeElement === document.body) line.current?.focus();
    before.current = state;
  }, [state]);
  return line;
}

function HowMarks({say, onPick}: {say: Say; onPick: (marks: Marks) => void}): JSX.Element {
  const question = useRef<HTMLParagraphElement>(null);
  // Into view as well: it may stand below the edge of a popup that is full.
  useEffect(() => {
    if (document.activeElement === document.body) question.current?.focus();
  }, []);
  return (
    <div class="site-said">
      <p ref={question} tabIndex={-1}>
        {say('site.howMarks')}
      </p>
      <div class="acts">
        <button type="button" class="text-btn act" onClick={() => onPick('as I write')}>
          {say('site.asIWrite')}
        </button>
        <button type="button" class="text-btn act" onClick={() => onPick('when I ask')}>
          {say('site.whenIAsk')}
        </button>
        <button type="button" class="text-btn" onClick={() => onPick('list')}>
          {say('site.list')}
        </button>
      </div>
    </div>
  );
}

function withHost(line: string, host: string): ComponentChildren {
  const [before, after] = line.split('\u0000');
  return [before, <strong key="host">{host}</strong>, after];
}
