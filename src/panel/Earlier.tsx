/* Earlier wordings of a reflection, folded; each can stand there again, the present one kept among them, or go for good. */
import type {JSX} from 'preact';
import {useState} from 'preact/hooks';
import type {Version} from '../reflections/index.ts';
import type {Language, Say} from '../shared/text/index.ts';
import {Icon} from '../shared/ui/Icon.tsx';
import type {ListModel} from './listModel.ts';
import {formatterOf} from '../shared/when.ts';

type Props = {
  readonly versions: readonly Version[];
  readonly zone: string;
  readonly model: ListModel;
  readonly say: Say;
  readonly language: Language;
};

export function Earlier({versions, zone, model, say, language}: Props): JSX.Element | null {
  const [asked, setAsked] = useState<string>();
  if (versions.length === 0) return null;
  const erase = (text: string) => {
    setAsked(undefined);
    void model.change({versions: versions.filter(version => version.text !== text)});
  };
  const when = formatterOf(language, zone, {dateStyle: 'medium', timeStyle: 'short'});
  return (
    <details class="earlier">
      <summary class="text-btn hang">
        {say('list.earlier')}
        <Icon name="down" small />
      </summary>
      <ol>
        {versions.map(({text, until}) => (
          <li key={text}>
            <p class="meta">{say('list.until', {date: when.format(until)})}</p>
            <p class="words">{text || say('list.noWords')}</p>
            {asked === text ? (
              <div class="acts">
                <p class="sub" role="status">
                  {say('list.eraseSure')}
                </p>
                <button type="button" class="text-btn act hang" onClick={() => erase(text)}>
                  {say('trash.yes')}
                </button>
                <button type="button" class="text-btn" onClick={() => setAsked(undefined)}>
                  {say('list.cancel')}
                </button>
              </div>
            ) : (
              <div class="acts">
                <button type="button" class="text-btn act hang" onClick={() => void model.change({text})}>
                  <Icon name="undo" small />
                  {say('list.putBack')}
                </button>
                <button type="button" class="text-btn" onClick={() => setAsked(text)}>
                  {say('list.eraseWords')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
