/* One topic, large enough for a room to read. */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Say} from '../../shared/text/index.ts';
import type {Asked} from './practiceModel.ts';
import {Deep} from './Topics.tsx';

type Props = {readonly topic: Asked; readonly say: Say; readonly onClose: () => void};

export function Large({topic, say, onClose}: Props): JSX.Element {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="for-room" onKeyDown={event => event.key === 'Escape' && onClose()}>
      <h1 tabIndex={-1} ref={title}>
        {topic.text}
      </h1>
      <Deep steps={topic.deeper} />
      <button type="button" class="btn" onClick={onClose}>
        {say('practice.back')}
      </button>
    </div>
  );
}
