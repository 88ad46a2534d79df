/* Questions worth a look: this week's three, words to open a conversation, topics for a group. */
import type {JSX} from 'preact';
import type {Kept} from '../../reflections/index.ts';
import type {Key, Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import {TextField} from '../../shared/ui/TextField.tsx';
import {About} from './About.tsx';
import {Large} from './Large.tsx';
import type {PracticeModel} from './practiceModel.ts';
import {Sayings} from './Sayings.tsx';
import {Topics} from './Topics.tsx';
import {Week} from './Week.tsx';
import type {WeekModel} from './weekModel.ts';

type Props = {
  readonly model: PracticeModel;
  readonly week: WeekModel;
  readonly all: readonly Kept[];
  readonly nudge: boolean;
  readonly keepsNothing: boolean;
  readonly say: Say;
};

export function Practice({model, week, all, nudge, keepsNothing, say}: Props): JSX.Element {
  const {prompts, own, openers, topics, frames, query, large, fault} = useModel(model);
  const enlarged = topics.find(({id}) => id === large);
  if (enlarged) return <Large topic={enlarged} say={say} onClose={() => model.enlarge(undefined)} />;
  const searching = query.trim() !== '';
  const found = {
    own: model.found(own, say),
    prompts: searching ? model.found(prompts, say) : [],
    openers: model.found(openers, say),
    topics: model.found(topics, say),
    frames: model.found(frames, say),
  };
  const fold = (more: Key, fewer: Key) => (searching ? undefined : ([more, fewer] as const));
  const nothing = searching && Object.values(found).every(items => items.length === 0);
  return (
    <>
      <h1 class="vh">{say('tab.practice')}</h1>
      <div class="find">
        <PageIcon name="find" />
        <TextField
          id="find"
          name={say('practice.find')}
          hint={say('practice.find')}
          value={query}
          onText={model.search}
        />
      </div>
      {!searching && <About model={week} {...{nudge, keepsNothing, say}} />}
      {!searching && <Week model={week} {...{all, nudge, keepsNothing, say}} />}
      {fault && (
        <p class="sub" role="status">
          {say(`store.${fault}`)}
        </p>
      )}
      {nothing && (
        <p class="empty" role="status">
          {say('list.noMatch')}{' '}
          <button type="button" class="text-btn act" onClick={() => model.search('')}>
            {say('list.clear')}
          </button>
        </p>
      )}
      <Sayings
        kind="prompt"
        name={say('mine.title')}
        items={found.own}
        fold={fold('practice.moreMine', 'practice.fewerMine')}
        {...{model, say}}
      />
      <Sayings kind="prompt" name={say('practice.questions')} items={found.prompts} model={model} say={say} />
      <Sayings
        kind="opener"
        name={say('practice.openers')}
        items={found.openers}
        fold={fold('practice.more', 'practice.fewer')}
        {...{model, say}}
      />
      <Sayings kind="frame" name={say('practice.frames')} items={found.frames} model={model} say={say} />
      <Topics items={found.topics} model={model} say={say} />
    </>
  );
}
