/* What is so and what can be done, where the store does not take or give words. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Key, Say} from '../text/index.ts';

type Props = {
  readonly fault: string;
  /** What stands in the box: it can always be copied. */
  readonly text: string;
  readonly say: Say;
  readonly onAgain: () => void;
  /** Absent: this view has nothing to begin anew. */
  readonly onFresh?: () => void;
};

export function StoreTrouble({fault, text, say, onAgain, onFresh}: Props): JSX.Element {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <div class="trouble" role="alert">
      <p>{say(`store.${fault}` as Key)}</p>
      <div class="acts">
        <button type="button" class="text-btn act" onClick={onAgain}>
          {say('store.again')}
        </button>
        {text && (
          <button type="button" class="text-btn" onClick={copy}>
            {copied ? say('store.copied') : say('store.copy')}
          </button>
        )}
        {fault === 'missing' && onFresh && (
          <button type="button" class="text-btn" onClick={onFresh}>
            {say('store.fresh')}
          </button>
        )}
      </div>
    </div>
  );
}
