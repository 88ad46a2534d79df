/* Files that anybody can read, and paper. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import {keptEntries, stamp, type Entry, type Names, type PlainKind} from '../../reflections/plain/index.ts';
import type {Key, Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import type {BackupProps} from './Backup.tsx';
import {Choices} from '../../shared/ui/Choices.tsx';
import {Outcome} from './Outcome.tsx';
import {Row} from './parts.tsx';

export function PlainFiles({backup, say}: BackupProps): JSX.Element {
  const {step, working} = useModel(backup);
  const [kind, setKind] = useState<PlainKind>('md');
  const [printed, setPrinted] = useState<readonly Entry[]>();
  const print = () => void keptEntries().then(setPrinted);
  return (
    <>
      <Row name={say('backup.plain')} why={say('backup.plainWhy')}>
        <button type="button" class="text-btn" aria-expanded={step === 'plain'} onClick={() => backup.start('plain')}>
          {say('backup.makePlain')}
        </button>
      </Row>
      {step === 'plain' && (
        <div class="o stack">
          <Choices<PlainKind>
            name={say('backup.kind')}
            picked={kind}
            of={[
              ['md', 'Markdown'],
              ['json', 'JSON'],
              ['csv', say('backup.table')],
            ]}
            onPick={setKind}
          />
          <p class="note">{say('backup.comesBack')}</p>
          <div class="acts">
            <button
              type="button"
              class="btn btn-main"
              aria-disabled={working}
              onClick={() => void backup.makePlain(kind, namesIn(say))}
            >
              {say('backup.makeThis')}
            </button>
            <button type="button" class="text-btn act" onClick={print}>
              {say('backup.print')}
            </button>
            <button type="button" class="text-btn" onClick={backup.leave}>
              {say('backup.leave')}
            </button>
          </div>
        </div>
      )}
      <Outcome backup={backup} say={say} at="plain" />
      {printed && <Paper entries={printed} say={say} onDone={() => setPrinted(undefined)} />}
    </>
  );
}

/** What goes on paper; in the page only while the browser prints it. */
function Paper({entries, say, onDone}: {entries: readonly Entry[]; say: Say; onDone: () => void}): JSX.Element {
  const printIt = (paper: HTMLElement | null) => {
    if (!paper) return;
    addEventListener('afterprint', onDone, {once: true});
    print();
  };
  return (
    <article class="paper" ref={printIt}>
      <h1>{say('tab.reflections')}</h1>
      {entries.map(({id, body}) => (
        <section key={id}>
          <h2>
            {stamp(body.at, body.zone)} {body.zone}
          </h2>
          {body.question && <p class="q">{body.question}</p>}
          <p class="words">{body.text || say('list.noWords')}</p>
        </section>
      ))}
    </article>
  );
}

function namesIn(say: Say): Names {
  return {
    theme: id => say(`theme.${id}` as Key),
    moment: id => say(`moment.${id}` as Key),
    steering: id => say(`steer.${id}` as Key),
    title: say('tab.reflections'),
    heads: {
      when: say('list.when'),
      zone: say('list.zone'),
      moment: say('moment.name'),
      theme: say('list.theme'),
      steering: say('steer.name'),
      question: say('ask.region'),
      words: say('write.name'),
      tags: say('list.tags'),
      followUp: say('list.withFollowUp'),
    },
  };
}
