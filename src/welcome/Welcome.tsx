/* The frame of a step: what it says, and the ways on, back and out. */
import type {JSX} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Settings} from '../shared/settings/index.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {Help} from '../shared/ui/Help.tsx';
import {useModel} from '../shared/ui/model.ts';
import {PageIcon} from '../shared/ui/PageIcon.tsx';
import {Pair} from '../shared/ui/Pair.tsx';
import {useTitle} from '../shared/ui/title.ts';
import {Login} from './Login.tsx';
import {Look} from './Look.tsx';
import {True} from './True.tsx';
import {steps, type WelcomeModel} from './welcomeModel.ts';
import {Where} from './Where.tsx';

type Props = {
  readonly model: WelcomeModel;
  readonly settings: Settings;
  readonly language: Language;
  readonly say: Say;
};
const views = {true: True, login: Login, where: Where} as const;

export function Welcome({model, settings, language, say}: Props): JSX.Element {
  const {step} = useModel(model);
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // The page just opened: the focus stays where a reader begins.
    if (!first.current) title.current?.focus();
    first.current = false;
  }, [step]);
  const name = steps[step]!;
  useTitle(say(`welcome.${name}`), say('app.name'));
  const View = views[name];
  const isLast = step === steps.length - 1;
  return (
    <>
      <main>
        {step === 0 && (
          <>
            <Look settings={settings} language={language} say={say} />
            <div class="art">
              <Pair steering="3" big />
            </div>
          </>
        )}
        <div>
          <h1 tabIndex={-1} ref={title}>
            {say(`welcome.${name}`)}
          </h1>
          <p class="lede">{say(`welcome.${name}Why`)}</p>
        </div>
        <View model={model} say={say} />
        {isLast && <p class="quiet small">{say('welcome.lives')}</p>}
        <div class="nav">
          {step === 0 ? (
            <button type="button" class="text-btn" onClick={model.start}>
              {say('welcome.skip')}
            </button>
          ) : (
            <button type="button" class="text-btn" onClick={model.back}>
              <PageIcon name="back" small />
              {say('welcome.back')}
            </button>
          )}
          <Steps step={step} say={say} />
          <span class="on">
            {step > 0 && !isLast && (
              <button type="button" class="text-btn" onClick={model.start}>
                {say('welcome.skip')}
              </button>
            )}
            <button type="button" class="btn btn-main" onClick={isLast ? model.start : model.next}>
              {say(isLast ? 'welcome.start' : 'welcome.next')}
            </button>
          </span>
        </div>
      </main>
      <footer>
        <Help say={say} />
      </footer>
    </>
  );
}

/** Done is a circle, now a square, later faint; in words as well. */
function Steps({step, say}: {step: number; say: Say}): JSX.Element {
  const shape = (index: number) => (index < step ? 'done' : index === step ? 'now' : '');
  return (
    <p class="step">
      {steps.map((name, index) => (
        <i key={name} class={shape(index)} />
      ))}
      <span>{say('welcome.step', {step: String(step + 1), of: String(steps.length)})}</span>
    </p>
  );
}
