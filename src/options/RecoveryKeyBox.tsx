/*
 * The recovery key, shown once: 24 words to write down, the same as a file, as a copy
 * or on paper. Nothing is in place before the person says that they have it.
 */
import type {JSX} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import type {Say} from '../shared/text/index.ts';
import {Frame} from './PrivacyForms.tsx';
import type {PrivacyModel} from './privacyModel.ts';

export function RecoveryKeyBox({model, say}: {model: PrivacyModel; say: Say}): JSX.Element | null {
  const [copied, setCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const {key} = model.state;
  if (!key) return null;
  const text = `Alongside · ${say('recover.key')}\n\n${key.words.join(' ')}\n\n${key.letters}\n`;
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
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
        <button type="button" class="text-btn act" onClick={() => saveFile(text)}>
          {say('privacy.keyFile')}
        </button>
        <button type="button" class="text-btn act" onClick={copy}>
          {say(copied ? 'store.copied' : 'privacy.keyCopy')}
        </button>
        <button type="button" class="text-btn act" onClick={() => print()}>
          {say('privacy.keyPrint')}
        </button>
      </div>
      <p class="line">{say('privacy.keyPlace')}</p>
    </Frame>
  );
}

/** A file made here and handed to the browser; its name says nothing of what it opens. */
function saveFile(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/plain'}));
  link.download = 'alongside-recovery-key.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
