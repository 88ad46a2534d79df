/* Sets of phrases from a file: looked at before they count, taken out as a whole. */
import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {PhraseSet} from '../../phrasing/own.ts';
import {sayTrouble} from '../../shared/sets/trouble.ts';
import type {Say} from '../../shared/text/index.ts';
import {FileButton} from '../../shared/ui/FileButton.tsx';
import {useModel} from '../../shared/ui/model.ts';
import type {PhrasesModel} from '../phrasesModel.ts';
import {Row} from './parts.tsx';

type Props = {readonly model: PhrasesModel; readonly sets: readonly PhraseSet[]; readonly say: Say};

/** What comes takes the focus, and is brought into view by it. */
const focus = (element: HTMLElement | null) => element?.focus();

export function PhraseSets({model, sets, say}: Props): JSX.Element {
  const {preview, troubles, editing, file, out} = useModel(model);
  const replaces = preview && sets.some(({name}) => name === preview.name);
  return (
    <>
      {sets.map(set => (
        <OneSet key={set.name} {...{set, model, say}} />
      ))}
      {preview && (
        <div class="o stack" role="group" aria-label={say('phrases.preview')}>
          <p>
            {say('phrases.fromFile', {name: preview.name})} {replaces && say('phrases.replaces')}
          </p>
          <Inside set={preview} say={say} />
          <div class="acts">
            <button ref={focus} type="button" class="btn btn-main" onClick={() => void model.take()}>
              {say('phrases.take')}
            </button>
            <button type="button" class="text-btn" onClick={model.leave}>
              {say('backup.leave')}
            </button>
          </div>
        </div>
      )}
      {troubles.length > 0 && editing === undefined && (
        <div class="o stack">
          <p role="status">{say('phrases.notTaken', {file})}</p>
          <ul class="troubles">
            {troubles.map((trouble, at) => (
              <li key={at}>{sayTrouble(trouble, say)}</li>
            ))}
          </ul>
        </div>
      )}
      {out && (
        <div class="o" role="status">
          <span>{say('phrases.out')}</span>
          <button ref={focus} type="button" class="text-btn act" onClick={() => void model.bringBack()}>
            {say('write.undo')}
          </button>
        </div>
      )}
      <LastRow model={model} say={say} />
    </>
  );
}

function OneSet({set, model, say}: {set: PhraseSet; model: PhrasesModel; say: Say}): JSX.Element {
  const [open, setOpen] = useState(false);
  const name = set.name ?? '';
  const {phrases = [], prefer = [], exceptions = [], off = [], vocabulary = {}} = set;
  const count = String([phrases, prefer, exceptions, off, ...Object.values(vocabulary)].flat().length);
  return (
    <>
      <Row name={name} why={say('phrases.from', {count})}>
        <button type="button" class="text-btn" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'phrases.fold' : 'phrases.see')}
        </button>
        <button type="button" class="text-btn" onClick={() => void model.takeOut({...set, name})}>
          {say('phrases.takeOut')}
        </button>
      </Row>
      {open && (
        <div class="o stack">
          <Inside set={set} say={say} />
        </div>
      )}
    </>
  );
}

/** Everything that is in a set, by what it does. */
function Inside({set, say}: {set: PhraseSet; say: Say}): JSX.Element {
  const {person = [], team = [], programs = []} = set.vocabulary ?? {};
  const parts = [
    ['phrases.in.noticed', (set.phrases ?? []).map(({phrase}) => phrase)],
    ['phrases.in.left', [...(set.exceptions ?? []), ...(set.off ?? [])]],
    [
      'phrases.in.preferred',
      (set.prefer ?? []).map(
        ({say: word, for: others, weight}) =>
          `${word} (${others.join(', ')}; ${say(weight === 'shown' ? 'phrases.marked' : 'phrases.listed')})`,
      ),
    ],
    ['phrases.in.person', person],
    ['phrases.in.team', team],
    ['phrases.in.programs', programs],
  ] as const;
  return (
    <dl class="inside">
      {parts
        .filter(([, words]) => words.length > 0)
        .map(([name, words]) => (
          <div key={name}>
            <dt>{say(name)}</dt>
            <dd class="words" lang="en">
              {words.join(' · ')}
            </dd>
          </div>
        ))}
    </dl>
  );
}

function LastRow({model, say}: Omit<Props, 'sets'>): JSX.Element {
  const add = useRef<HTMLButtonElement>(null);
  const {editing} = useModel(model);
  const before = useRef(editing);
  // Whoever has kept a phrase, or left it, goes on from here.
  useEffect(() => {
    if (before.current !== undefined && editing === undefined) add.current?.focus();
    before.current = editing;
  }, [editing]);
  return (
    <Row name={<small class="first">{say('phrases.setWhy')}</small>}>
      <FileButton
        name={say('phrases.openSet')}
        looks="text-btn"
        accept=".json"
        onFile={file => void model.choose(file)}
      />
      <button ref={add} type="button" class="text-btn act" onClick={() => model.edit('new')}>
        {say('phrases.add')}
      </button>
    </Row>
  );
}
