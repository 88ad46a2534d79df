/* Phrases of one's own: the list, and one of them being written. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {OwnPhrase} from '../../phrasing/own.ts';
import {groupOf, groups, type Group} from '../../shared/groups.ts';
import type {Key, Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {TextField} from '../../shared/ui/TextField.tsx';
import type {PhrasesModel} from '../phrasesModel.ts';
import {Choices} from '../../shared/ui/Choices.tsx';
import {Row} from './parts.tsx';

type Props = {readonly model: PhrasesModel; readonly own: readonly OwnPhrase[]; readonly say: Say};

/** The category that stands for a group where somebody picks the group alone. */
const picked: Readonly<Record<Group, OwnPhrase['category']>> = {
  decides: 'command',
  word: 'refusal',
  seen: 'judgment',
  part: 'ownership',
};

export function OwnPhrases({model, own, say}: Props): JSX.Element {
  const {editing} = useModel(model);
  return (
    <>
      {own.map((phrase, at) =>
        editing === at ? (
          <Editor key={phrase.phrase} {...{model, phrase, say}} />
        ) : (
          <Row key={phrase.phrase} name={<span class="words">{phrase.phrase}</span>} why={whatComes(phrase, say)}>
            <button type="button" class="text-btn" onClick={() => model.edit(at)}>
              {say('phrases.edit')}
            </button>
          </Row>
        ),
      )}
      {editing === 'new' && <Editor {...{model, say}} />}
    </>
  );
}

function whatComes({instead = [], ask}: OwnPhrase, say: Say): string {
  if (instead.length > 0) return say('phrases.offers', {words: instead.join(', ')});
  return ask === undefined ? say('phrases.asksUsual') : say('phrases.asks', {question: ask});
}

/** Names of the fields as the form has them, for what does not fit. */
const fields: Readonly<Record<string, Key>> = {
  phrase: 'phrases.phrase',
  instead: 'phrases.instead',
  ask: 'phrases.ask',
};

/** One and the same function: a new one at each key would call the focus back to the first field. */
const focus = (field: HTMLElement | null) => field?.focus();

function Editor({model, phrase, say}: Omit<Props, 'own'> & {phrase?: OwnPhrase}): JSX.Element {
  const {troubles} = useModel(model);
  const [text, setText] = useState(phrase?.phrase ?? '');
  const [instead, setInstead] = useState((phrase?.instead ?? []).join('; '));
  const [ask, setAsk] = useState(phrase?.ask ?? '');
  const before = phrase && groupOf(phrase.category);
  const [group, setGroup] = useState<Group>(before && before !== 'together' ? before : 'decides');
  const ways = instead.split(';').flatMap(way => way.trim() || []);
  const keep = (event: Event) => {
    event.preventDefault();
    // What a file said besides stays as it was.
    const {instead: _ways, ask: _ask, ...others} = phrase ?? {};
    const category = phrase && before === group ? phrase.category : picked[group];
    const asked = ask.trim();
    void model.keep({
      ...others,
      phrase: text,
      category,
      ...(ways.length > 0 && {instead: ways}),
      ...(asked !== '' && {ask: asked}),
    });
  };
  return (
    <form class="o stack" onSubmit={keep} aria-label={say(phrase ? 'phrases.edit' : 'phrases.add')}>
      <div>
        <TextField
          id="own-phrase"
          name={say('phrases.phrase')}
          value={text}
          onText={setText}
          rows={1}
          words
          named
          field={focus}
        />
        <small>{say('phrases.phraseWhy')}</small>
      </div>
      <div>
        <TextField id="own-instead" name={say('phrases.instead')} value={instead} onText={setInstead} rows={1} named />
        <small>{say('phrases.insteadWhy')}</small>
      </div>
      <TextField id="own-ask" name={say('phrases.ask')} value={ask} onText={setAsk} rows={1} named />
      <div>
        <p class="lab">{say('phrases.group')}</p>
        <Choices<Group>
          name={say('phrases.group')}
          picked={group}
          of={groups.map(group => [group, say(`group.${group}`)] as const)}
          onPick={setGroup}
        />
      </div>
      <ul class="troubles" role="status">
        {troubles.map((trouble, at) => (
          <li key={at}>
            {say(fields[String(trouble.where[2])] ?? 'phrases.phrase')}: {say(`set.${trouble.what}`, trouble.values)}
          </li>
        ))}
      </ul>
      <div class="acts">
        <button type="submit" class="btn btn-main" aria-disabled={text.trim() === ''}>
          {say('phrases.keep')}
        </button>
        <button type="button" class="text-btn" onClick={model.leave}>
          {say('backup.leave')}
        </button>
        {phrase && (
          <button type="button" class="text-btn" onClick={() => void model.remove(phrase)}>
            {say('phrases.remove')}
          </button>
        )}
      </div>
    </form>
  );
}
