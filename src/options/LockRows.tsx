/* How mine are kept: locked or not, after how long, what opens them, and removing them. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import {Form} from './PrivacyForms.tsx';
import type {PrivacyForm, PrivacyModel} from './privacyModel.ts';

type Props = {readonly model: PrivacyModel; readonly say: Say};
const minutes = [1, 5, 10, 15, 30] as const;

export function LockRows({model, say}: Props): JSX.Element {
  const {autoLock} = useModel(model.access);
  return (
    <>
      <h2>{say('privacy.how')}</h2>
      <div class="ways" role="radiogroup" aria-label={say('privacy.how')}>
        <Way
          on={autoLock !== undefined}
          name="privacy.locked"
          why="privacy.lockedWhy"
          model={model}
          to="lock"
          say={say}
        />
        <Way
          on={autoLock === undefined}
          name="privacy.plain"
          why="privacy.plainWhy"
          model={model}
          to="turnOff"
          say={say}
        />
      </div>
      <Form model={model} say={say} at={['lock', 'turnOff']} />
      {autoLock && <Rows model={model} say={say} />}
      <ul class="rows">
        <Act name="privacy.remove" why="privacy.removeWhy" act="privacy.removeAct" to="remove" {...{model, say}} />
      </ul>
      <Form model={model} say={say} at={['remove']} />
    </>
  );
}

function Rows({model, say}: Props): JSX.Element | null {
  const {autoLock} = useModel(model.access);
  if (!autoLock) return null;
  return (
    <>
      <ul class="rows">
        <li>
          <label for="after">{say('privacy.after')}</label>
          <select
            id="after"
            class="field"
            value={autoLock.after}
            onChange={event => model.setAutoLock({...autoLock, after: Number(event.currentTarget.value)})}
          >
            {minutes.map(after => (
              <option key={after} value={after}>
                {say(after === 1 ? 'privacy.minute' : 'privacy.minutes', {n: String(after)})}
              </option>
            ))}
          </select>
        </li>
        <li>
          <span>{say('privacy.screen')}</span>
          <label class="switch">
            <input
              type="checkbox"
              aria-label={say('privacy.screen')}
              checked={autoLock.withScreen}
              onChange={event => model.setAutoLock({...autoLock, withScreen: event.currentTarget.checked})}
            />
            <span />
          </label>
        </li>
        <Act name="lock.passphrase" act="privacy.change" to="change" {...{model, say}} />
        <Act name="recover.key" why="privacy.recoveryWhy" act="privacy.recovery" to="recovery" {...{model, say}} />
      </ul>
      <Form model={model} say={say} at={['change', 'recovery']} />
    </>
  );
}

type Words = Parameters<Say>[0];
type WayProps = Props & {readonly on: boolean; readonly name: Words; readonly why: Words; readonly to: PrivacyForm};

function Way({on, name, why, to, model, say}: WayProps): JSX.Element {
  // Picking only opens the form; the dot moves when it is done.
  const pick = (event: Event) => {
    event.preventDefault();
    if (!on) model.show(to);
  };
  return (
    <label class="way">
      <input type="radio" name="kept" checked={on} onClick={pick} />
      <span>
        {say(name)}
        <small>{say(why)}</small>
      </span>
    </label>
  );
}

type ActProps = Props & {
  readonly name: Words;
  readonly why?: Words;
  readonly act: Words;
  readonly to: PrivacyForm;
};

function Act({name, why, act, to, model, say}: ActProps): JSX.Element {
  return (
    <li>
      <span>
        {say(name)}
        {why && <small>{say(why)}</small>}
      </span>
      <button type="button" class="text-btn act" onClick={() => model.show(to)}>
        {say(act)}
      </button>
    </li>
  );
}
