/* How the store is, in a few lines that hold no words. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import type {StoreState as State} from '../storeModel.ts';
import type {BackupProps} from './Backup.tsx';
import {Box, Row} from './parts.tsx';

export function StoreState({store, say, language}: BackupProps): JSX.Element {
  const state = useModel(store);
  const [copied, setCopied] = useState(false);
  const lines = linesOf(state, say, language);
  const copy = () => void navigator.clipboard.writeText(lines.join('\n')).then(() => setCopied(true));
  return (
    <Box name={say('keeping.title')}>
      {state.fault && (
        <p class="o" role="alert">
          {say(`store.${state.fault}`)}
        </p>
      )}
      <div class="o">
        <ul class="lines">
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button type="button" class="text-btn" onClick={copy}>
          {say(copied ? 'store.copied' : 'keeping.copy')}
        </button>
      </div>
      <Row name={say('trash.title')} why={say('keeping.trash', {count: String(state.inTrash)})}>
        <a class="text-btn" href="/src/panel/index.html#trash">
          {say('keeping.look')}
        </a>
      </Row>
    </Box>
  );
}

function linesOf({kept, unreadable, backup, persisted, used}: State, say: Say, language: string): string[] {
  const size = new Intl.NumberFormat(language, {maximumFractionDigits: 1}).format(used / 1_000_000);
  const day = backup && new Intl.DateTimeFormat(language, {dateStyle: 'long'}).format(backup.at);
  return [
    say('keeping.kept', {count: String(kept)}),
    say('keeping.unreadable', {count: String(unreadable)}),
    day ? say('backup.last', {date: day}) : say('backup.none'),
    // In Chromium a no means nothing: what an extension keeps is not cleared by itself there.
    ...(persisted ? [say('keeping.persisted')] : []),
    say('keeping.used', {size}),
  ];
}
