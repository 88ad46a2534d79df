/* One row a week, one column an answer, a dot a reflection; said in words to who listens. */
import type {JSX} from 'preact';
import type {Language, Say} from '../../shared/text/index.ts';
import {Pair, steerings} from '../../shared/ui/Pair.tsx';
import {dayOf} from '../../shared/weeks.ts';
import type {SteeredWeek} from './lookBack.ts';
import {inWords} from './Patterns.tsx';

type Props = {readonly weeks: readonly SteeredWeek[]; readonly say: Say; readonly language: Language};

/** Words under the shapes; the answers between stand without. */
const short = {
  '1': 'steer.me',
  '3': 'steer.together',
  '5': 'steer.them',
  else: 'patterns.else',
  moved: 'patterns.moved',
} as const;

export function Steering({weeks, say, language}: Props): JSX.Element {
  return (
    <table class="wk">
      <caption class="vh">{say('patterns.table')}</caption>
      <thead>
        <tr>
          <td />
          {steerings.map(steering => (
            <th scope="col" key={steering}>
              <Pair steering={steering} />
              <span aria-hidden="true">{steering in short ? say(short[steering as keyof typeof short]) : ''}</span>
              <span class="vh">{say(`steer.${steering}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({monday, dots}) => (
          <tr key={monday}>
            <th scope="row">{dayOf(monday, language)}</th>
            {steerings.map(steering => (
              <td key={steering}>
                {dots[steering] > 0 && (
                  <>
                    <span class="vh">{inWords(dots[steering], say)}</span>
                    {Array.from({length: dots[steering]}, (_none, index) => (
                      <i key={index} />
                    ))}
                  </>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
