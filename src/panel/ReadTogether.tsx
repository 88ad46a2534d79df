/* The note plainly and large, for two people at one screen: no marks, nothing else of the writer's. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import {PageIcon} from '../shared/ui/PageIcon.tsx';
import {useModel} from '../shared/ui/model.ts';
import {TextField} from '../shared/ui/TextField.tsx';
import type {ReadModel} from './readModel.ts';

type Props = {readonly model: ReadModel; readonly say: Say};

export function ReadBar({model, say}: Props): JSX.Element {
  const size = (name: 'plain' | 'large', label: 'read.smaller' | 'read.larger') => (
    <button
      type="button"
      class={`icon-btn letter ${name}`}
      aria-label={say(label)}
      title={say(label)}
      aria-pressed={model.state.size === name}
      onClick={() => model.resize(name)}
    >
      <span aria-hidden="true">A</span>
    </button>
  );
  return (
    <header class="bar rd">
      <a class="text-btn" href="#note">
        <PageIcon name="back" small />
        {say('read.back')}
      </a>
      <h1>{say('read.title')}</h1>
      <span class="sizes">
        {size('plain', 'read.smaller')}
        {size('large', 'read.larger')}
      </span>
    </header>
  );
}

export function ReadTogether({model, say}: Props): JSX.Element {
  const {text, own, size, copied} = useModel(model);
  const lines = text.split('\n').filter(line => line.trim() !== '');
  return (
    <>
      <article class={`read ${size}`} lang="en">
        {lines.length === 0 && <p>{say('read.none')}</p>}
        {lines.map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </article>
      <section class="qs" aria-label={say('read.questions')}>
        <p>{say('read.sound')}</p>
        <p>{say('read.missing')}</p>
        <p>{say('read.another')}</p>
      </section>
      <div class="own">
        <p class="lab" aria-hidden="true">
          {say('read.own')}
        </p>
        <TextField id="own" name={say('read.own')} value={own} onText={model.write} rows={2} words />
        <div class="go">
          <span class="quiet" role="status">
            {say(copied ? 'pad.copied' : 'read.copyWhy')}
          </span>
          <button type="button" class="btn btn-main" disabled={own.trim() === ''} onClick={() => void model.copy()}>
            <PageIcon name="copy" small />
            {say('read.copy')}
          </button>
        </div>
      </div>
    </>
  );
}
