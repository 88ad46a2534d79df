/* One phrase of the note: open with the ways to put it, or folded to one line. */
import type {ComponentChildren, JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {NoteFinding} from '../shared/messages.ts';
import type {Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';

function Quote({finding, here}: {finding: NoteFinding; here: boolean}): JSX.Element {
  return (
    <>
      {finding.before}
      <span class={`m m-${finding.group}${here ? ' here' : ''}`}>{finding.phrase}</span>
      {finding.after}
    </>
  );
}

export function FoldedPhrase({finding, onOpen}: {finding: NoteFinding; onOpen: () => void}): JSX.Element {
  return (
    <button type="button" class="line" aria-expanded="false" onClick={onOpen}>
      <span class="words">
        <Quote finding={finding} here={false} />
      </span>
      <Icon name="down" />
    </button>
  );
}

type Acts = {
  readonly take: (id: number, way: number) => void;
  readonly leave: (id: number) => void;
  /** Brings it into view in the note; absent where it is in view. */
  readonly show?: (id: number) => void;
  readonly toggle?: (id: number) => void;
};
type Open = {
  readonly finding: NoteFinding;
  readonly acts: Acts;
  readonly say: Say;
  /** At the far end of the first row. */
  readonly children?: ComponentChildren;
};

export function OpenPhrase({finding, acts, say, children}: Open): JSX.Element {
  const {id, ways} = finding;
  const {show} = acts;
  const card = useRef<HTMLElement>(null);
  // The line that was pressed to open it is gone, and the focus with it.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) card.current?.focus();
  }, [id]);
  const byKey = (event: KeyboardEvent) => {
    const way = Number(event.key) - 1;
    if (way >= 0 && way < ways.length) {
      // The field may have the focus by the time the key would type.
      event.preventDefault();
      acts.take(id, way);
    } else if (event.key === 'Escape') acts.toggle?.(id);
  };
  return (
    <article class="card ph" ref={card} tabIndex={-1} onKeyDown={byKey}>
      <div class="top">
        <span class={`group ${finding.group}`}>
          <i />
          {say(`group.${finding.group}`)}
        </span>
        {children}
      </div>
      <p class="quote">
        <Quote finding={finding} here />
      </p>
      <p class="why">{finding.why}</p>
      <p class="askline">{finding.ask}</p>
      <div class="options">
        {ways.map((way, index) => (
          <button
            key={way.text}
            type="button"
            class={way.condition === undefined ? 'option' : 'option if-true'}
            onClick={() => acts.take(id, index)}
          >
            <span>
              <span class="words" lang="en">
                {way.text}
              </span>
              {way.condition !== undefined && <span class="if">{way.condition}</span>}
            </span>
            <span class="keycap" aria-hidden="true">
              {index + 1}
            </span>
          </button>
        ))}
      </div>
      <div class="acts">
        <button type="button" class="text-btn" onClick={() => acts.leave(id)}>
          {say('card.leave')}
        </button>
        <span class="sp" />
        {show && (
          <button type="button" class="text-btn" onClick={() => show(id)}>
            {say('note.show')}
          </button>
        )}
      </div>
    </article>
  );
}
