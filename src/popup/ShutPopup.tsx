/*
 * What the popup shows while nothing is open: who is writing, the sealed box and the
 * ways in. Loaded when there is a use for it, so that an open popup stays light.
 */
import type {JSX} from 'preact';
import {entries} from '../prompts/entries.ts';
import {loadPrompt} from '../prompts/load.ts';
import {addPerson} from '../shared/addPerson.ts';
import type {AccessModel} from '../reflections/index.ts';
import {ClosedModel} from '../reflections/closedModel.ts';
import {isLongEnough} from '../reflections/lock/passphrase.ts';
import {sayIn, type Language, type Say} from '../shared/text/index.ts';
import {loadLockMessages} from '../shared/text/large.ts';
import {useModel} from '../shared/ui/model.ts';
import {Renew} from '../shared/ui/shut/Renew.tsx';
import {Shut} from '../shared/ui/shut/Shut.tsx';
import {Who} from '../shared/ui/shut/Who.tsx';

/** `say` knows the popup's own words; those around the lock come with these views. */
type Props = {readonly say: Say};
export type ShutBox = (props: Props) => JSX.Element;

export async function openShut(access: AccessModel, language: Language): Promise<ShutBox> {
  const lockWords = sayIn(await loadLockMessages(language));
  const {vaultId, keepsNothing} = access.state;
  const closed = new ClosedModel(vaultId ?? '', keepsNothing);
  // Any question: which ones were asked before is closed as well.
  const ask = () => {
    const entry = entries[Math.floor(Math.random() * entries.length)];
    if (entry) void loadPrompt(entry, language).then(prompt => closed.ask(prompt.text));
  };
  // Made once: a component that is another one at each drawing would lose what was typed into it.
  return ({say}) => {
    const both: Say = (key, values) => lockWords(key, values) || say(key, values);
    return (
      <main class="shut">
        <ShutPopup say={both} access={access} closed={closed} onAsk={ask} />
      </main>
    );
  };
}

type Inner = Props & {readonly access: AccessModel; readonly closed: ClosedModel; readonly onAsk: () => void};

function ShutPopup({say, access, closed, onAsk}: Inner): JSX.Element {
  const {view, people, waiting, keepsNothing} = useModel(access);
  const box = useModel(closed);
  if (view === 'who') return <Who people={people} say={say} onPick={id => void access.choose(id)} onNew={addPerson} />;
  if (view === 'renew') return <Renew say={say} isLongEnough={isLongEnough} onRenew={access.renew} />;
  return (
    <Shut
      {...box}
      say={say}
      waiting={waiting}
      keepsNothing={keepsNothing}
      onText={closed.write}
      onKeep={() => void closed.keep()}
      onAsk={onAsk}
      onOpen={access.unlock}
      onRecover={access.recover}
      onFresh={() => void access.startBeside()}
    />
  );
}
