/* The recovery key opens too; and where it is gone as well, what is left to do is said. */
import type {JSX} from 'preact';
import {useRef, useState} from 'preact/hooks';
import type {Say} from '../../text/index.ts';
import {FileButton} from '../FileButton.tsx';
import {PageIcon} from '../PageIcon.tsx';
import {TextField} from '../TextField.tsx';
import {useFirstFocus} from '../firstFocus.ts';
import {useAttempt, type Answer} from './useAttempt.ts';

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
  const field = useFirstFocus<HTMLElement>();
  const open = (event: Event) => {
    event.preventDefault();
    if (key.trim()) void attempt(() => onOpen(key));
  };
  const take = (file: File) => {
    // A key file is a few hundred bytes; anything large is another file.
    if (file.size < 10_000) void file.text().then(setKey);
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
          rows={6}
          field={element => (field.current = element)}
          value={key}
          onText={setKey}
        />
        <p class="small quiet hint" role="status">
          {said}
        </p>
        <div>
          <FileButton name={say('recover.file')} looks="text-btn act hang" accept=".txt,text/plain" onFile={take} />
        </div>
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
      <Fresh say={say} onFresh={onFresh} />
    </div>
  );
}

/** Two presses: the second makes a person, and there is no way back from that. */
function Fresh({say, onFresh}: Pick<Props, 'say' | 'onFresh'>): JSX.Element {
  const [asked, setAsked] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const turn = (asked: boolean) => (
    setAsked(asked),
    requestAnimationFrame(() => (yes.current ?? ask.current)?.focus())
  );
  return (
    <div>
      <p class="small quiet" role="status">
        {say(asked ? 'recover.freshWhy' : 'recover.none')}
      </p>
      <div class="acts">
        {asked ? (
          <>
            <button type="button" class="text-btn act" ref={yes} onClick={onFresh}>
              {say('recover.freshYes')}
            </button>
            <button type="button" class="text-btn" onClick={() => turn(false)}>
              {say('privacy.leave')}
            </button>
          </>
        ) : (
          <button type="button" class="text-btn" ref={ask} onClick={() => turn(true)}>
            {say('store.fresh')}
          </button>
        )}
      </div>
    </div>
  );
}
