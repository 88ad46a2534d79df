/* One phrase of the note: open with the ways to put it, or folded to one line. */
import type {JSX} from 'preact';
import type {NoteFinding} from '../shared/messages.ts';
import type {Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import type {NoteModel} from './noteModel.ts';

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

export function OpenPhrase({finding, model, say}: {finding: NoteFinding; model: NoteModel; say: Say}): JSX.Element {
  const {id, ways} = finding;
  const byKey = (event: KeyboardEvent) => {
    const way = Number(event.key) - 1;
    if (way >= 0 && way < ways.length) model.take(id, way);
    else if (event.key === 'Escape') model.toggle(id);
  };
  return (
    <article class="card ph" onKeyDown={byKey}>
      <div class="top">
        <span class={`group ${finding.group}`}>
          <i />
          {say(`group.${finding.group}`)}
        </span>
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
            onClick={() => model.take(id, index)}
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
        <button type="button" class="text-btn" onClick={() => model.leave(id)}>
          {say('card.leave')}
        </button>
        <span class="sp" />
        <button type="button" class="text-btn" onClick={() => model.show(id)}>
          {say('note.show')}
        </button>
      </div>
    </article>
  );
}
