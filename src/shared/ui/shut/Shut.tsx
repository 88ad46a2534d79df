/*
 * A closed vault: the box first, because ten seconds are ten seconds, then the way in.
 * Nothing that was kept is in here, not even how much.
 */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Key, Say} from '../../text/index.ts';
import {Icon} from '../Icon.tsx';
import {StoreTrouble} from '../StoreTrouble.tsx';
import {TextField} from '../TextField.tsx';
import {useFirstFocus} from '../firstFocus.ts';
import {Recover} from './Recover.tsx';
import {Unlock} from './Unlock.tsx';
import type {Answer} from './useAttempt.ts';
import './shut.css';

export type ShutProps = {
  readonly say: Say;
  readonly text: string;
  readonly question: string | undefined;
  readonly kept: boolean;
  readonly fault: string | undefined;
  readonly waiting: number;
  /** As that person chose: what is written here stays on the screen, and goes with it. */
  readonly keepsNothing: boolean;
  readonly onText: (text: string) => void;
  readonly onKeep: () => void;
  readonly onAsk: () => void;
  readonly onOpen: (passphrase: string) => Promise<Answer>;
  readonly onRecover: (text: string) => Promise<Answer>;
  readonly onFresh: () => void;
};

export function Shut(props: ShutProps): JSX.Element {
  const {say, onOpen, onRecover, onFresh} = props;
  const [forgot, setForgot] = useState(false);
  if (forgot) return <Recover say={say} onOpen={onRecover} onBack={() => setForgot(false)} onFresh={onFresh} />;
  return (
    <>
      <Box {...props} />
      <Unlock say={say} onOpen={onOpen} onForgot={() => setForgot(true)} title={!props.question} />
    </>
  );
}

function Box(props: ShutProps): JSX.Element {
  const {say, text, question, fault, keepsNothing, onText, onKeep, onAsk, onFresh} = props;
  const box = useFirstFocus<HTMLElement>();
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onKeep();
  };
  const empty = !text.trim();
  return (
    <div class="shut-main" onKeyDown={byKey}>
      {question && <h1>{question}</h1>}
      <div class="acts">
        <button type="button" class="text-btn" onClick={() => (onAsk(), box.current?.focus())}>
          <Icon name="another" small />
          {say(question ? 'ask.another' : 'shut.ask')}
        </button>
      </div>
      <div>
        <TextField
          id="words"
          name={say('write.name')}
          hint={say('write.hint')}
          rows={4}
          words
          autofocus
          field={element => (box.current = element)}
          value={text}
          onText={onText}
        />
      </div>
      {fault && <StoreTrouble fault={fault} text={text} say={say} onAgain={onKeep} onFresh={onFresh} />}
      <div class="go">
        <span class="quiet">
          <Icon name="lock" small />
          <span role="status">{say(lineFor(props))}</span>
        </span>
        <button
          type="button"
          class="btn btn-main"
          aria-disabled={empty}
          onClick={empty ? () => box.current?.focus() : onKeep}
        >
          {say(keepsNothing ? 'write.done' : 'write.keep')}{' '}
          <kbd>{navigator.platform.startsWith('Mac') ? '⌘ ↵' : 'Ctrl ↵'}</kbd>
        </button>
      </div>
    </div>
  );
}

/** What becomes of the words, or became of the last ones. */
function lineFor({text, kept, waiting, keepsNothing}: ShutProps): Key {
  if (keepsNothing) return kept ? 'write.gone' : 'write.nothing';
  if (kept) return 'shut.kept';
  if (waiting === 0 || text.trim()) return 'shut.sealed';
  // One or some: an amount would say something about the person.
  return waiting === 1 ? 'shut.waits' : 'shut.wait';
}
