/* A fresh page under its headings. Nothing comes in unless it is picked. */
import type {JSX} from 'preact';
import type {Kept} from '../../reflections/index.ts';
import type {Language, Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import {StoreTrouble} from '../../shared/ui/StoreTrouble.tsx';
import {Switch} from '../../shared/ui/Switch.tsx';
import {Heading} from './Heading.tsx';
import {headings, isBlank, templates, type Template} from './page.ts';
import type {PagesModel} from './pagesModel.ts';
import {Pick} from './Pick.tsx';

type Props = {
  readonly model: PagesModel;
  readonly template: Template;
  readonly all: readonly Kept[];
  readonly nudge: boolean;
  readonly say: Say;
  readonly language: Language;
};

export function Supervision({model, template, all, nudge, say, language}: Props): JSX.Element {
  const {pages, bringing, cleared, fault} = useModel(model);
  const page = pages.pages[template];
  return (
    <>
      <h1 class="vh">{say(`page.title.${template}`)}</h1>
      <nav class="seg" aria-label={say('page.which')}>
        {templates.map(name => (
          <a key={name} href={`#supervision/${name}`} {...(name === template && {'aria-current': 'page'})}>
            {say(`page.title.${name}`)}
          </a>
        ))}
      </nav>
      {template === 'peers' && <p class="sub">{say('page.peersWhy')}</p>}
      {fault && (
        <StoreTrouble
          fault={fault}
          text={page.words.filter(Boolean).join('\n\n')}
          say={say}
          onAgain={() => void model.load()}
        />
      )}
      {headings[template].map((key, index) => (
        <Heading key={key} name={say(key)} {...{model, template, index, all, nudge, say}}>
          {bringing === index && <Pick under={say(key)} {...{model, template, all, say, language}} />}
        </Heading>
      ))}
      {bringing === undefined && (
        <div class="bring">
          <span class="sub">{say('page.pick')}</span>
          <button type="button" class="text-btn act hang-end" onClick={model.bring}>
            <PageIcon name="plus" small />
            {say('page.bringIn')}
          </button>
        </div>
      )}
      <div class="inc">
        <Switch name={say('page.showSteering')} on={pages.steering} onTurn={on => model.show('steering', on)} />
        <Switch name={say('page.showDates')} on={pages.dates} onTurn={on => model.show('dates', on)} />
      </div>
      {cleared?.template === template && (
        <p class="said" role="status">
          {say('page.cleared')}
          <button type="button" class="text-btn act" onClick={model.undo}>
            <PageIcon name="undo" small />
            {say('write.undo')}
          </button>
        </p>
      )}
      <div class="out">
        {!isBlank(page) && (
          <button type="button" class="btn" onClick={() => model.clear(template)}>
            {say('page.fresh')}
          </button>
        )}
        <button type="button" class="btn btn-main" onClick={() => model.see(template)}>
          <PageIcon name="page" small />
          {say('page.see')}
        </button>
      </div>
    </>
  );
}
