/*
 * The recovery key, shown once: 24 words to write down, the same as a file, as a copy
 * or on paper. Nothing is in place before the person says that they have it.
 */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Key, Say} from '../shared/text/index.ts';
import {useFirstFocus} from '../shared/ui/firstFocus.ts';
import {download} from './download.ts';
import {Frame} from './PrivacyForms.tsx';
import type {PrivacyModel, PrivacyState} from './privacyModel.ts';

export function RecoveryKeyBox({model, say}: {model: PrivacyModel; say: Say}): JSX.Element | null {
  const [said, setSaid] = useState<Key>('privacy.keyPlace');
  const title = useFirstFocus<HTMLHeadingElement>();
  const {key} = model.state;
  if (!key) return null;
  const text = textOf(key, say);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setSaid('privacy.keyCopied'));
  const save = () => {
    download(text, 'text/plain', 'key', 'txt', Date.now());
    setSaid('privacy.keySaved');
  };
  return (
    <Frame model={model} say={say} act="privacy.haveKey" onSubmit={() => void model.haveKey()}>
      <h2 tabIndex={-1} ref={title}>
        {say('privacy.keyTitle')}
      </h2>
      <p class="line">{say('privacy.keyWhy')}</p>
      <ol class="key-words" translate={false}>
        {key.words.map((word, at) => (
          <li key={`${at} ${word}`}>{word}</li>
        ))}
      </ol>
      <div class="acts">
        <button type="button" class="text-btn act" onClick={save}>
          {say('privacy.keyFile')}
        </button>
        <button type="button" class="text-btn act" onClick={copy}>
          {say('privacy.keyCopy')}
        </button>
        <button type="button" class="text-btn act" onClick={() => print()}>
          {say('privacy.keyPrint')}
        </button>
      </div>
      <p class="line" role="status">
        {say(said)}
      </p>
    </Frame>
  );
}

/** As a file or a copy: the words numbered as on the page, and a line on what the letters are. */
function textOf({words, letters}: NonNullable<PrivacyState['key']>, say: Say): string {
  const lines = words.map((word, at) => `${at + 1}. ${word}`);
  return [`Alongside · ${say('recover.key')}`, '', ...lines, '', say('privacy.keyLetters'), letters, ''].join('\n');
}
