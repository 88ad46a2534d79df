/* Who uses this login, and whether the computer forgets when one signs out. */
import type {JSX} from 'preact';
import type {Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import {Pick} from './Pick.tsx';
import type {WelcomeModel} from './welcomeModel.ts';

const answers = [
  ['me', 'device'],
  ['others', 'people'],
  ['unsure', 'lock'],
] as const;
const resetAnswers = ['no', 'yes', 'unsure'] as const;

export function Login({model, say}: {model: WelcomeModel; say: Say}): JSX.Element {
  const {login, resets, keepsNothing, keepingFailed} = useModel(model);
  return (
    <>
      <div class="pickc" role="radiogroup" aria-label={say('welcome.login')}>
        {answers.map(([answer, icon]) => (
          <Pick
            key={answer}
            group="login"
            id={answer}
            icon={icon}
            name={say(`welcome.login.${answer}`)}
            why={say(`welcome.loginWhy.${answer}`)}
            picked={login === answer}
            onPick={() => model.pickLogin(answer)}
          />
        ))}
      </div>
      <p class="quiet" role="status">
        {keepsNothing && `${say('welcome.nothingSaid')} `}
        {keepingFailed && `${say('privacy.failed')} `}
        <button
          type="button"
          class={keepsNothing || keepingFailed ? 'text-btn act' : 'text-btn hang'}
          onClick={() => void model.keepNothing(!keepsNothing)}
        >
          {say(keepsNothing ? 'write.undo' : 'welcome.nothing')}
        </button>
      </p>
      <div class="reset">
        <p id="reset">{say('welcome.resets')}</p>
        <div class="choices" role="radiogroup" aria-labelledby="reset">
          {resetAnswers.map(answer => (
            <label class="choice" key={answer}>
              <input type="radio" name="resets" checked={resets === answer} onChange={() => model.pickResets(answer)} />
              <span>{say(`welcome.resets.${answer}`)}</span>
            </label>
          ))}
        </div>
        <p class="quiet small" role="status">
          {resets && resets !== 'no' && say(`welcome.resetsWhy.${resets}`)}
        </p>
      </div>
    </>
  );
}
