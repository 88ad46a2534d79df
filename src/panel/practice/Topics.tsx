/* Topics for a group: one opens to two steps deeper. */
import type {JSX} from 'preact';
import type {Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {PageIcon} from '../../shared/ui/PageIcon.tsx';
import type {Asked, PracticeModel} from './practiceModel.ts';
import {Use} from './Use.tsx';

type Props = {readonly items: readonly Asked[]; readonly model: PracticeModel; readonly say: Say};

/** Topics on show before somebody asks for more. */
const FEW = 4;

export function Topics({items, model, say}: Props): JSX.Element | null {
  const {openTopic, allTopics, query} = useModel(model);
  if (items.length === 0) return null;
  const foldable = query === '' && items.length > FEW;
  const shown = foldable && !allTopics ? items.slice(0, FEW) : items;
  return (
    <section>
      <h2>{say('practice.group')}</h2>
      <ul class="topics">
        {shown.map(topic => {
          const isOpen = topic.id === openTopic;
          return (
            <li key={topic.id} class={isOpen ? 'card open-topic' : ''}>
              <button type="button" class="line" aria-expanded={isOpen} onClick={() => model.toggleTopic(topic.id)}>
                <span class="words">{topic.text}</span>
                <PageIcon name={isOpen ? 'up' : 'down'} />
              </button>
              {isOpen && (
                <>
                  <Deep steps={topic.deeper} />
                  <div class="acts">
                    <Use kind="topic" item={topic} model={model} say={say} />
                    <button type="button" class="text-btn" onClick={() => model.enlarge(topic.id)}>
                      {say('practice.large')}
                    </button>
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {foldable && (
        <button type="button" class="text-btn hang" aria-expanded={allTopics} onClick={model.showAllTopics}>
          {say(allTopics ? 'practice.fewerTopics' : 'practice.moreTopics')}
          <PageIcon name={allTopics ? 'up' : 'down'} small />
        </button>
      )}
    </section>
  );
}

/** Two steps deeper, circle then square. */
export function Deep({steps}: {steps: readonly string[]}): JSX.Element {
  return (
    <ol class="deep">
      {steps.map(step => (
        <li key={step}>
          <p class="words">{step}</p>
        </li>
      ))}
    </ol>
  );
}
