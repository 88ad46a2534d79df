/* Every choice in one line, each of them reversible. */
import type {JSX} from 'preact';
import type {Marks, Settings} from '../shared/settings/index.ts';
import type {Key, Language, Say} from '../shared/text/index.ts';
import {useModel} from '../shared/ui/model.ts';
import type {OptionsModel} from './optionsModel.ts';
import {Privacy} from './Privacy.tsx';
import type {PrivacyModel} from './privacyModel.ts';
import {Backup} from './sections/Backup.tsx';

type Props = {
  readonly model: OptionsModel;
  readonly privacy: PrivacyModel;
  readonly settings: Settings;
  readonly say: Say;
  readonly language: Language;
};

export function Options({model, privacy, settings, say, language}: Props): JSX.Element {
  const {view} = useModel(privacy.access);
  const {sites} = useModel(model);
  const change = (values: Partial<Settings>) => void model.change(values);
  return (
    <main>
      <h1>{say('options.title')}</h1>
      <p class="line">{say('options.private')}</p>
      <section>
        <h2>{say('options.sites')}</h2>
        <p class="line">{say(sites.length > 0 ? 'options.sitesWhy' : 'options.noSites')}</p>
        {sites.length > 0 && (
          <ul class="rows">
            {sites.map(pattern => (
              <li key={pattern}>
                <span>
                  {pattern.replace(/\/\*$/, '')}
                  {(settings.pausedUntil[pattern.replace(/\/\*$/, '')] ?? 0) > Date.now() && (
                    <span class="quiet"> · {say('options.resting')}</span>
                  )}
                </span>
                <button type="button" class="text-btn act" onClick={() => void model.turnOff(pattern)}>
                  {say('site.turnOff')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section>
        <h2>{say('options.marks')}</h2>
        <Choices<Marks>
          name={say('options.marks')}
          picked={settings.marks}
          of={[
            ['as I write', 'site.asIWrite'],
            ['when I ask', 'site.whenIAsk'],
            ['list', 'site.list'],
          ]}
          say={say}
          onPick={marks => change({marks, marksChosen: true})}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.onlyNew}
            onChange={event => change({onlyNew: event.currentTarget.checked})}
          />
          <span>{say('options.onlyNew')}</span>
        </label>
      </section>
      <section>
        <h2>{say('options.quiet')}</h2>
        {settings.quietPhrases.length === 0 && <p class="line">{say('options.noQuiet')}</p>}
        <ul class={settings.quietPhrases.length > 0 ? 'rows' : ''}>
          {settings.quietPhrases.map(phrase => (
            <li key={phrase}>
              <span class="words">{phrase}</span>
              <button
                type="button"
                class="text-btn act"
                onClick={() => change({quietPhrases: settings.quietPhrases.filter(other => other !== phrase)})}
              >
                {say('options.listen')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <Privacy model={privacy} say={say} />
      <section>
        <h2>{say('options.language')}</h2>
        <Choices<Settings['language']>
          name={say('options.language')}
          picked={settings.language}
          of={[
            ['system', 'options.system'],
            ['en', 'English'],
            ['es', 'Español'],
          ]}
          say={say}
          onPick={language => change({language})}
        />
      </section>
      <section>
        <h2>{say('options.looks')}</h2>
        <Choices<Settings['theme']>
          name={say('options.looks')}
          picked={settings.theme}
          of={[
            ['system', 'options.system'],
            ['light', 'options.light'],
            ['dark', 'options.dark'],
          ]}
          say={say}
          onPick={theme => change({theme})}
        />
      </section>
      {(view === 'open' || view === 'trouble') && (
        <Backup
          backup={model.backup}
          store={model.store}
          settings={settings}
          say={say}
          language={language}
          onChange={change}
        />
      )}
    </main>
  );
}

type ChoicesProps<Value extends string> = {
  readonly name: string;
  readonly picked: Value;
  /** Each value with its message, or its own name where every language calls it the same. */
  readonly of: readonly (readonly [Value, Key | 'English' | 'Español'])[];
  readonly say: Say;
  readonly onPick: (value: Value) => void;
};

function Choices<Value extends string>({name, picked, of, say, onPick}: ChoicesProps<Value>): JSX.Element {
  return (
    <div class="choices" role="radiogroup" aria-label={name}>
      {of.map(([value, word]) => (
        <label class="choice" key={value}>
          <input type="radio" name={name} checked={picked === value} onChange={() => onPick(value)} />
          <span>{word === 'English' || word === 'Español' ? word : say(word)}</span>
        </label>
      ))}
    </div>
  );
}
