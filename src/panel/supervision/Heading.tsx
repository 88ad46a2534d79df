/* One heading: its box, the list to bring in from, and what was brought in under it. */
import type {ComponentChildren, JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Kept} from '../../reflections/index.ts';
import {askPointing} from '../../reflections/nudge.ts';
import type {Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Nudge} from '../../shared/ui/Nudge.tsx';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import {TextField} from '../../shared/ui/TextField.tsx';
import type {Template} from './page.ts';
import type {PagesModel} from './pagesModel.ts';

type Props = {
  readonly model: PagesModel;
  readonly template: Template;
  readonly index: number;
  readonly name: string;
  readonly all: readonly Kept[];
  readonly nudge: boolean;
  readonly say: Say;
  /** The list, while it is open here: above what was picked, so that its rows stay where they are. */
  readonly children: ComponentChildren;
};

export function Heading({model, template, index, name, all, nudge, say, children}: Props): JSX.Element {
  const {pages} = useModel(model);
  const {words, picked} = pages.pages[template];
  const box = useRef<HTMLElement | null>(null);
  const text = words[index] ?? '';
  useEffect(() => grow(box.current), [text, template]);
  const originals = picked.flatMap(({id, under}) => (under === index ? all.filter(kept => kept.id === id) : []));
  return (
    <>
      <div class="hd" onClick={() => model.at(index)}>
        <span class="lab" aria-hidden="true">
          {name}
        </span>
        <TextField
          id={`heading-${index}`}
          name={name}
          rows={1}
          words
          field={element => (box.current = element)}
          value={text}
          onText={text => model.write(template, index, text)}
        />
        {nudge && (
          <Nudge
            text={text}
            ask={askPointing}
            onSomeone={() =>
              void model.writeSomeone(template, index, say('nudge.someone')).then(() => box.current?.focus())
            }
            say={say}
          />
        )}
      </div>
      {children}
      {originals.map(({id, reflection}) => (
        <div class="orig" key={id}>
          <p class="meta">{say('page.picked')}</p>
          <p class="words">{reflection.text || say('list.noWords')}</p>
          <button
            type="button"
            class="icon-btn"
            aria-label={say('page.takeOff')}
            title={say('page.takeOff')}
            onClick={() => model.pick(template, id)}
          >
            <PageIcon name="close" small />
          </button>
        </div>
      ))}
    </>
  );
}

/** The box is as tall as its words. */
function grow(box: HTMLElement | null): void {
  if (!box) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight + 2}px`;
}
