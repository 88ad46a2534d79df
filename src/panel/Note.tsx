/* The box somebody is in: its phrases, what else was noticed, what was shared. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import {PageIcon} from '../shared/ui/PageIcon.tsx';
import {useModel} from '../shared/ui/model.ts';
import {Pair} from '../shared/ui/Pair.tsx';
import type {NoteModel} from './noteModel.ts';
import {NoteQuestion} from './NoteQuestion.tsx';
import {FoldedPhrase, OpenPhrase} from './Phrase.tsx';
import type {PracticeModel} from './practice/practiceModel.ts';

/** The two ways to look at a text: the field on the page, or a draft in here. */
export function NoteSwitch({view, say}: {view: 'note' | 'pad'; say: Say}): JSX.Element {
  return (
    <nav class="seg" aria-label={say('tab.note')}>
      <a href="#note" {...(view === 'note' && {'aria-current': 'page'})}>
        {say('note.box')}
      </a>
      <a href="#pad" {...(view === 'pad' && {'aria-current': 'page'})}>
        {say('note.pad')}
      </a>
    </nav>
  );
}

type Props = {
  readonly model: NoteModel;
  readonly practice: PracticeModel;
  /** Whether what is not marked in the note is listed under it. */
  readonly also: boolean;
  readonly say: Say;
};

export function Note({model, practice, also, say}: Props): JSX.Element {
  const {view, name, host, findings, open, said} = useModel(model);
  if (view === 'none') {
    return (
      <>
        <h1 class="vh">{say('tab.note')}</h1>
        <p class="empty words">{say('note.none')}</p>
      </>
    );
  }
  const strengths = findings.filter(({group}) => group === 'together').slice(0, 2);
  const shown = findings.filter(({group, weight}) => group !== 'together' && weight === 'shown');
  const quiet = also ? findings.filter(({group, weight}) => group !== 'together' && weight === 'quiet') : [];
  return (
    <>
      <div class="where">
        <div>
          <h1 class="title">{name || say('note.field')}</h1>
          <p class="sub">{host}</p>
        </div>
        <button type="button" class="text-btn act" onClick={model.askText}>
          <PageIcon name="together" small />
          {say('read.title')}
        </button>
      </div>
      {said && (
        <p class="sub" role="status">
          {say(`said.${said}`, {key: navigator.platform.startsWith('Mac') ? '⌘Z' : 'Ctrl Z'})}
        </p>
      )}
      {shown.length === 0 && <p class="empty">{say('note.clear')}</p>}
      <section aria-label={say('note.phrases')}>
        {shown.map(finding =>
          finding.id === open ? (
            <OpenPhrase key={finding.id} finding={finding} acts={model} say={say} />
          ) : (
            <FoldedPhrase key={finding.id} finding={finding} onOpen={() => model.toggle(finding.id)} />
          ),
        )}
        {quiet.length > 0 && (
          <details class="noticed">
            <summary class="line">
              <span>{say('note.also')}</span>
              <Icon name="down" />
            </summary>
            <p class="sub">{say('note.alsoWhy')}</p>
            <ul>
              {quiet.map(({id, before, phrase, after, ask}) => (
                <li key={id}>
                  <p class="words">
                    {before}
                    {phrase}
                    {after}
                  </p>
                  <p class="askline">{ask}</p>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      {strengths.length > 0 && (
        <section>
          <h2>{say('note.wrote')}</h2>
          <ul class="also">
            {strengths.map(({id, phrase, after}) => (
              <li key={id}>
                <Pair steering="3" />
                <span class="words">“{(phrase + after).trim()}”</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <NoteQuestion findings={findings} open={open} practice={practice} say={say} />
    </>
  );
}
