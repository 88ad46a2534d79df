/* What was kept, to bring in one by one. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Kept} from '../../reflections/index.ts';
import type {Key, Language, Say} from '../../shared/text/index.ts';
import {useFirstFocus} from '../../shared/ui/firstFocus.ts';
import {useModel} from '../../shared/ui/model.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import {formatterOf} from '../../shared/when.ts';
import type {Template} from './page.ts';
import type {PagesModel} from './pagesModel.ts';

type Props = {
  readonly model: PagesModel;
  readonly template: Template;
  /** The heading that what is picked goes under. */
  readonly under: string;
  readonly all: readonly Kept[];
  readonly say: Say;
  readonly language: Language;
};
/** Reflections on show at first, and how many more each time. */
const FEW = 10;

export function Pick({model, template, under, all, say, language}: Props): JSX.Element {
  const {pages} = useModel(model);
  const [shown, setShown] = useState(FEW);
  // It goes along when another heading's box is clicked into: whoever writes there keeps the focus.
  const title = useFirstFocus<HTMLHeadingElement>(!document.activeElement?.matches('textarea'));
  const {picked} = pages.pages[template];
  const close = () => {
    model.bring();
    // Back to where the list was opened from, once it is there again.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.bring button')?.focus());
  };
  return (
    <section
      class="card bring-list"
      aria-label={say('page.bringIn')}
      onKeyDown={event => event.key === 'Escape' && close()}
    >
      <div class="t2">
        <h2 tabIndex={-1} ref={title}>
          {say('page.bringIn')}
        </h2>
        <button type="button" class="icon-btn" aria-label={say('app.close')} onClick={close}>
          <PageIcon name="close" small />
        </button>
      </div>
      <p class="sub">{say('page.goesUnder', {heading: under})}</p>
      {all.length === 0 && <p class="sub">{say('page.none')}</p>}
      <ul>
        {all.slice(0, shown).map(({id, reflection}) => {
          const added = picked.some(one => one.id === id);
          return (
            <li key={id}>
              <div>
                <p class="meta">
                  <span>{dayOf(reflection.at, reflection.zone, language)}</span>
                  {reflection.theme && <span>{say(`theme.${reflection.theme}` as Key)}</span>}
                </p>
                <p class="words">{reflection.text || say('list.noWords')}</p>
              </div>
              <button
                type="button"
                class={added ? 'text-btn used' : 'text-btn act'}
                aria-pressed={added}
                onClick={() => model.pick(template, id)}
              >
                {added && <PageIcon name="check" small />}
                {say(added ? 'page.added' : 'page.bringThis')}
              </button>
            </li>
          );
        })}
      </ul>
      {all.length > shown && (
        <button type="button" class="text-btn hang" onClick={() => setShown(shown + FEW)}>
          {say('page.older')}
          <PageIcon name="down" small />
        </button>
      )}
    </section>
  );
}

function dayOf(at: number, zone: string, language: Language): string {
  return formatterOf(language, zone, {month: 'short', day: 'numeric'}).format(at);
}
