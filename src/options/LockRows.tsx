/* How mine are kept: locked or not, after how long, what opens them, and removing them. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import {Switch} from '../shared/ui/Switch.tsx';
import {Form} from './PrivacyForms.tsx';
import {Box, Row} from './sections/parts.tsx';
import type {KeepingWay, PrivacyForm, PrivacyModel} from './privacyModel.ts';

type Props = {readonly model: PrivacyModel; readonly say: Say};
const minutes = [1, 5, 10, 15, 30] as const;

export function LockRows({model, say}: Props): JSX.Element {
  const {autoLock, keepsNothing} = useModel(model.access);
  const how = say('privacy.how');
  return (
    <>
      <div>
        <h2>{how}</h2>
        <div class="box" role="radiogroup" aria-label={how}>
          <Way way="locked" on={!keepsNothing && autoLock !== undefined} {...{model, say}} />
          <Way way="plain" on={!keepsNothing && autoLock === undefined} {...{model, say}} />
          <Way way="nothing" on={keepsNothing} {...{model, say}} />
        </div>
      </div>
      <Form model={model} say={say} at={['lock', 'turnOff']} />
      {autoLock && <Rows model={model} say={say} />}
      <Box>
        <Act
          name={model.alone ? 'erase.name' : 'erase.mine'}
          why={model.alone ? 'erase.why' : 'erase.mineWhy'}
          act="erase.ask"
          to="remove"
          {...{model, say}}
        />
      </Box>
      <Form model={model} say={say} at={['remove']} />
    </>
  );
}

function Rows({model, say}: Props): JSX.Element | null {
  const {autoLock} = useModel(model.access);
  if (!autoLock) return null;
  return (
    <>
      <Box>
        <Row name={<label for="after">{say('privacy.after')}</label>}>
          <select
            id="after"
            class="field"
            value={autoLock.after}
            onChange={event => void model.setAutoLock({...autoLock, after: Number(event.currentTarget.value)})}
          >
            {minutes.map(after => (
              <option key={after} value={after}>
                {say(after === 1 ? 'privacy.minute' : 'privacy.minutes', {n: String(after)})}
              </option>
            ))}
          </select>
        </Row>
        <div class="o stack">
          <Switch
            name={say('privacy.screen')}
            on={autoLock.withScreen}
            onTurn={withScreen => void model.setAutoLock({...autoLock, withScreen})}
          />
        </div>
        <Act name="lock.passphrase" act="privacy.change" to="change" {...{model, say}} />
        <Act name="recover.key" why="privacy.recoveryWhy" act="privacy.recovery" to="recovery" {...{model, say}} />
      </Box>
      <Form model={model} say={say} at={['change', 'recovery']} />
    </>
  );
}

type Words = Parameters<Say>[0];
const ways = {
  locked: ['privacy.locked', 'privacy.lockedWhy'],
  plain: ['privacy.plain', 'privacy.plainWhy'],
  nothing: ['privacy.nothing', 'privacy.nothingWhy'],
} as const satisfies Record<KeepingWay, readonly [name: Words, why: Words]>;
type WayProps = Props & {readonly way: KeepingWay; readonly on: boolean};

function Way({way, on, model, say}: WayProps): JSX.Element {
  const [name, why] = ways[way];
  // Where picking opens a form, the dot moves when that is done.
  const pick = (event: Event) => {
    event.preventDefault();
    if (!on) void model.keepIn(way);
  };
  // An arrow key picks in a group of radios. Here it only moves on: a form is no place to land in by listening.
  const move = (event: KeyboardEvent) => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const all = [...document.getElementsByName('kept')];
    const step = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : -1;
    all.at((all.indexOf(event.currentTarget as HTMLElement) + step) % all.length)?.focus();
  };
  return (
    <label class="o way">
      <input type="radio" name="kept" checked={on} onClick={pick} onKeyDown={move} />
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
    <Row name={say(name)} {...(why && {why: say(why)})}>
      <button type="button" class={to === 'remove' ? 'text-btn' : 'text-btn act'} onClick={() => model.show(to)}>
        {say(act)}
      </button>
    </Row>
  );
}
