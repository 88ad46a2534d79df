/* What stands in place of the reflections while they are closed. */
import type {JSX} from 'preact';
import {addPerson} from '../shared/addPerson.ts';
import type {AccessModel} from '../reflections/index.ts';
import type {ClosedModel} from '../reflections/closedModel.ts';
import {isLongEnough} from '../reflections/lock/passphrase.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import {Renew} from '../shared/ui/shut/Renew.tsx';
import {Shut} from '../shared/ui/shut/Shut.tsx';
import {Who} from '../shared/ui/shut/Who.tsx';
import type {ShutModel} from './shutModel.ts';

type Props = {
  readonly access: AccessModel;
  readonly model: ShutModel;
  readonly say: Say;
  readonly language: Language;
};

export function ShutPanel({access, model, say, language}: Props): JSX.Element | null {
  const {view, people} = useModel(access);
  const {closed} = useModel(model);
  if (view === 'who') return <Who people={people} say={say} onPick={id => void access.choose(id)} onNew={addPerson} />;
  if (view === 'renew') return <Renew say={say} isLongEnough={isLongEnough} onRenew={access.renew} />;
  return closed ? <ClosedBox {...{access, model, closed, say, language}} /> : null;
}

type BoxProps = Props & {readonly closed: ClosedModel};

function ClosedBox({access, model, closed, say, language}: BoxProps): JSX.Element {
  const {waiting, keepsNothing} = useModel(access);
  const box = useModel(closed);
  return (
    <Shut
      {...box}
      say={say}
      waiting={waiting}
      keepsNothing={keepsNothing}
      onText={closed.write}
      onKeep={() => void closed.keep()}
      onAsk={() => void model.ask(language)}
      onOpen={access.unlock}
      onRecover={access.recover}
      onFresh={() => void access.startBeside()}
    />
  );
}
