/* The page on paper, and above it the ways out. */
import type {JSX} from 'preact';
import {askPointing} from '../../reflections/nudge.ts';
import type {Language, Say} from '../../shared/text/index.ts';
import {Help} from '../../shared/ui/Help.tsx';
import {Mark} from '../../shared/ui/Icon.tsx';
import {useModel} from '../../shared/ui/model.ts';
import {Nudge} from '../../shared/ui/Nudge.tsx';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import {StoreTrouble} from '../../shared/ui/StoreTrouble.tsx';
import {markdownOf, sheetOf, type Section} from './page.ts';
import type {SheetModel} from './sheetModel.ts';

type Props = {
  readonly model: SheetModel;
  readonly nudge: boolean;
  readonly say: Say;
  readonly language: Language;
};

export function Sheet({model, nudge, say, language}: Props): JSX.Element {
  const {pages, all, plain, said, fault} = useModel(model);
  const sheet = plain ?? sheetOf(model.template, pages, all, say, language);
  const text = markdownOf(sheet);
  return (
    <>
      <header class="ways">
        <p>{say('page.whole')}</p>
        {nudge && (
          <Nudge
            text={text}
            ask={askPointing}
            onSomeone={() => void model.writeSomeone(sheet, say('nudge.someone'))}
            say={say}
          />
        )}
        <div class="acts">
          <button type="button" class="btn" onClick={() => void model.copy(text)}>
            {say('page.copy')}
          </button>
          <button type="button" class="btn" onClick={() => model.file(text, `${sheet.title}.md`)}>
            {say('page.file')}
          </button>
          <button type="button" class="btn btn-main" onClick={model.print}>
            {say('page.print')}
          </button>
        </div>
        <p class="quiet" role="status">
          {said && say(said === 'copied' ? 'page.copied' : 'page.filed')}
        </p>
        {fault && <StoreTrouble fault={fault} text="" say={say} onAgain={() => void model.load()} />}
      </header>
      <main class="sheet">
        <div>
          <h1>{sheet.title}</h1>
          <p class="by">{sheet.by}</p>
        </div>
        {sheet.sections.length === 0 && <p class="by">{say('page.nothing')}</p>}
        {sheet.sections.map(section => (
          <Part key={section.heading} section={section} last={section.heading === say('page.need')} />
        ))}
        <section class="space" aria-label={say('page.notes')}>
          <h2>{say('page.notes')}</h2>
          <i />
          <i />
          <i />
          <i />
        </section>
        <p class="own">
          <Mark lit />
          <span>{say('page.own')}</span>
        </p>
      </main>
      <footer class="ways">
        <p class="quiet">
          <PageIcon name="device" small />
          {say('app.onlyHere')}
        </p>
        <Help say={say} />
      </footer>
    </>
  );
}

/** A heading with its words; what a person asks for stands on a ground of its own. */
function Part({section: {heading, text, quotes}, last}: {section: Section; last: boolean}): JSX.Element {
  return (
    <section class={last ? 'want' : ''}>
      <h2>{heading}</h2>
      {text && <p class="text">{text}</p>}
      {quotes.map(({text, about}) => (
        <blockquote key={text}>
          <p class="text">{text}</p>
          {about && <p class="about">{about}</p>}
        </blockquote>
      ))}
    </section>
  );
}
