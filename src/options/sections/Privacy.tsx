/* Privacy and lock: who uses this login, how what is kept is closed, and when. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Say} from '../../shared/text/index.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Shape, shapeOf} from '../../shared/ui/Shape.tsx';
import {Recover} from '../../shared/ui/shut/Recover.tsx';
import {Renew} from '../../shared/ui/shut/Renew.tsx';
import {Unlock} from '../../shared/ui/shut/Unlock.tsx';
import {Who} from '../../shared/ui/shut/Who.tsx';
import {isLongEnough} from '../../reflections/lock/passphrase.ts';
import {Form} from '../PrivacyForms.tsx';
import {LockRows} from '../LockRows.tsx';
import type {PrivacyModel} from '../privacyModel.ts';
import {Box, Row, Title} from './parts.tsx';

type Props = {readonly model: PrivacyModel; readonly say: Say};

export function Privacy({model, say}: Props): JSX.Element {
  const {view} = useModel(model.access);
  const {form, said} = useModel(model);
  return (
    <section class="privacy" id="privacy">
      <Title name={say('privacy.title')} why={say('privacy.where')} />
      {form === 'key' || (form === 'person' && view !== 'opening') ? (
        <Form model={model} say={say} />
      ) : (
        <Standing model={model} say={say} />
      )}
      {view !== 'opening' && (
        <p class="line" role="status" tabIndex={-1}>
          {said && form === undefined && say(said)}
        </p>
      )}
      <p class="line">{say('privacy.employer')}</p>
    </section>
  );
}

/** Opens what is closed, or tells why it does not open; open, what there is to choose. */
export function Standing({model, say}: Props): JSX.Element | null {
  const {access} = model;
  const {view, people, fault} = useModel(access);
  const [forgot, setForgot] = useState(false);
  // Somebody said who they are: what they type next is the passphrase.
  const [picked, setPicked] = useState(false);
  if (view === 'trouble') return <p class="line">{say(`store.${fault ?? 'corrupt'}`)}</p>;
  if (view === 'who') {
    const add = () => model.show('person');
    const pick = (id: string) => (setPicked(true), void access.choose(id));
    return <Who people={people} say={say} onPick={pick} onNew={add} />;
  }
  if (view === 'renew') return <Renew say={say} isLongEnough={isLongEnough} onRenew={access.renew} />;
  if (view === 'closed' && forgot) {
    const fresh = () => void access.startBeside();
    const back = () => (setForgot(false), setPicked(true));
    return <Recover say={say} onOpen={access.recover} onBack={back} onFresh={fresh} />;
  }
  if (view === 'closed') {
    return <Unlock say={say} first={picked} onOpen={access.unlock} onForgot={() => setForgot(true)} />;
  }
  return view === 'open' ? <Open model={model} say={say} /> : null;
}

function Open({model, say}: Props): JSX.Element {
  const {people, vaultId} = useModel(model.access);
  const {person} = model.access;
  const others = people.filter(other => other.vaultId !== vaultId);
  return (
    <>
      <Box name={say('privacy.who')}>
        {person && (
          <Row
            name={
              <span class="one">
                <Shape name={person.label.shape} />
                <span>
                  {person.label.name}
                  <small>{say('privacy.you')}</small>
                </span>
              </span>
            }
          >
            <button type="button" class="text-btn" onClick={() => model.show('label')}>
              {say('privacy.label')}
            </button>
          </Row>
        )}
        <Row
          name={
            <span class="one">
              {others.map(({vaultId, label}) => (
                <span key={vaultId} class="one">
                  <Shape name={label.shape} />
                  <span class="vh">{label.name || say(`shape.${shapeOf(label.shape)}`)}.</span>
                </span>
              ))}
              <small>{say(others.length > 0 ? 'privacy.others' : 'privacy.alone')}</small>
            </span>
          }
        >
          <button type="button" class="text-btn act" onClick={() => model.show('person')}>
            {say('privacy.add')}
          </button>
        </Row>
      </Box>
      <Form model={model} say={say} at={['label']} />
      <LockRows model={model} say={say} />
    </>
  );
}
