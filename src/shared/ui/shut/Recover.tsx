/* The recovery key opens too; and where it is gone as well, what is left to do is said. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Say} from '../../text/index.ts';
import {PageIcon} from '../PageIcon.tsx';
import {TextField} from '../TextField.tsx';
import {useAttempt, type Answer} from './Unlock.tsx';

type Props = {
  readonly say: Say;
  readonly onOpen: (text: string) => Promise<Answer>;
  readonly onBack: () => void;
  readonly onFresh: () => void;
};

export function Recover({say, onOpen, onBack, onFresh}: Props): JSX.Element {
  const [key, setKey] = useState('');
  const [said, setSaid] = useState('');
  const {busy, attempt} = useAttempt(say, setSaid);
  const open = (event: Event) => {
    event.preventDefault();
    if (key.trim()) void attempt(() => onOpen(key));
  };
  const take = (event: Event) => {
    const [file] = (event.currentTarget as HTMLInputElement).files ?? [];
    // A key file is a few hundred bytes; anything large is another file.
    if (file && file.size < 10_000) void file.text().then(setKey);
  };
  return (
    <div class="shut-main recover">
      <div>
        <h1>{say('recover.title')}</h1>
        <p class="quiet small">{say('recover.when')}</p>
      </div>
      <form onSubmit={open}>
        <TextField
          id="key"
          name={say('recover.key')}
          hint={say('recover.hint')}
          rows={3}
          autofocus
          value={key}
          onText={setKey}
        />
        <p class="small quiet hint" role="status">
          {said}
        </p>
        <label class="text-btn act hang file">
          {say('recover.file')}
          <input type="file" accept=".txt,text/plain" class="vh" onChange={take} />
        </label>
        <div class="go">
          <button type="button" class="text-btn hang" onClick={onBack}>
            <PageIcon name="back" small />
            {say('recover.back')}
          </button>
          <button type="submit" class="btn btn-main" aria-disabled={busy}>
            {say(busy ? 'lock.opening' : 'lock.open')}
          </button>
        </div>
      </form>
      <hr />
      <div>
        <p class="small quiet">{say('recover.none')}</p>
        <div class="acts">
          <button type="button" class="text-btn" onClick={onFresh}>
            {say('store.fresh')}
          </button>
        </div>
      </div>
    </div>
  );
}
