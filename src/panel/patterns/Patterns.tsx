/* The last six weeks, to look at: dots and plain sentences. Nothing to reach for. */
import type {JSX} from 'preact';
import {useEffect} from 'preact/hooks';
import type {Kept} from '../../reflections/index.ts';
import type {Settings} from '../../shared/settings/index.ts';
import type {Language, Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import {StoreTrouble} from '../../shared/ui/StoreTrouble.tsx';
import {ownZone} from '../../shared/weeks.ts';
import {Dots} from './Dots.tsx';
import {Groups} from './Groups.tsx';
import {lookBack} from './lookBack.ts';
import type {PatternsModel} from './patternsModel.ts';
import {Steering} from './Steering.tsx';

type Props = {
  readonly model: PatternsModel;
  readonly all: readonly Kept[];
  readonly settings: Settings;
  readonly say: Say;
  readonly language: Language;
};

export function Patterns({model, all, settings, say, language}: Props): JSX.Element {
  const {since, counts, before, fault} = useModel(model);
  // Phrases are counted without a word to this view: it reads again when somebody comes to look.
  useEffect(() => void model.load(), [model]);
  const {weeks, steered, themes, moments} = lookBack(all, Date.now(), ownZone(), since);
  const list = (items: readonly string[]) => new Intl.ListFormat(language).format(items);
  const named = themes
    .map(({theme, count}) => ({name: say(`theme.${theme}`), count}))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  const isEmpty = weeks.length === 0 && named.length === 0 && moments.length === 0;
  return (
    <>
      <div>
        <h1 class="title">{say('patterns.title')}</h1>
        <p class="sub">{say('patterns.why')}</p>
      </div>
      {fault && <StoreTrouble fault={fault} text="" say={say} onAgain={() => void model.load()} />}
      {before !== undefined && (
        <p class="said" role="status">
          {say('patterns.cleared')}
          <button type="button" class="text-btn act" onClick={() => void model.undo()}>
            <PageIcon name="undo" small />
            {say('write.undo')}
          </button>
        </p>
      )}
      {isEmpty && <p class="empty words">{say('patterns.empty')}</p>}
      {weeks.length > 0 && (
        <section>
          <h2>{say('patterns.steering')}</h2>
          <p class="sub">{say('patterns.dot')}</p>
          <Steering weeks={weeks} say={say} language={language} />
          <p class="told words">
            {say('patterns.steered', {answers: list(steered.map(steering => say(`patterns.said.${steering}`)))})}
          </p>
        </section>
      )}
      {(named.length > 0 || moments.length > 0) && (
        <section>
          <h2>{say('patterns.themes')}</h2>
          <ul class="themes">
            {named.map(({name, count}) => (
              <li key={name}>
                <span>{name}</span>
                <Dots count={count} name={inWords(count, say)} />
              </li>
            ))}
          </ul>
          {moments.length > 0 && (
            <p class="told words">
              {say('patterns.moments', {when: list(moments.map(moment => say(`patterns.when.${moment}`)))})}
            </p>
          )}
        </section>
      )}
      <Groups
        counts={counts}
        on={counts !== undefined && settings.countPhrases}
        onTurn={on => void model.count(on)}
        say={say}
      />
    </>
  );
}

export function inWords(count: number, say: Say): string {
  return count === 1 ? say('patterns.one') : say('patterns.several', {count: String(count)});
}
