/* Reminders: off until somebody wants one, at times they pick, in words that say nothing. */
import type {JSX} from 'preact';
import {isOutside, reminderMoments, type Reminder} from '../../shared/settings/reminders.ts';
import {useModel} from '../../shared/ui/model.ts';
import {Switch} from '../../shared/ui/Switch.tsx';
import type {SectionProps} from '../Options.tsx';
import {Days} from './Days.tsx';
import {Box, Row} from './parts.tsx';
import {Time} from './Time.tsx';

export function Reminders({model, settings, say}: Pick<SectionProps, 'model' | 'settings' | 'say'>): JSX.Element {
  const {said} = useModel(model);
  const {reminders, remindFrom, remindTo} = settings;
  const put = (reminder: Reminder) => void model.remind(reminder);
  return (
    <>
      <Box name={say('options.reminders')}>
        {reminderMoments.map(moment => {
          const reminder = reminders.find(reminder => reminder.moment === moment);
          return (
            <div key={moment} class="o stack">
              <Switch
                name={say(`options.remind.${moment}`)}
                why={say(`options.remindWhy.${moment}`)}
                on={reminder !== undefined}
                onTurn={on => void (on ? model.startReminding(moment) : model.stopReminding(moment))}
              />
              {reminder && (
                <div class="when">
                  <Time name={say('options.at')} minutes={reminder.at} onPick={at => put({...reminder, at})} />
                  <Days
                    name={say(`options.remind.${moment}`)}
                    language={document.documentElement.lang}
                    picked={reminder.days}
                    onPick={days => put({...reminder, days})}
                  />
                </div>
              )}
              {reminder && isOutside(reminder.at, settings) && (
                <p class="quiet" role="status">
                  {say('options.outside')}
                </p>
              )}
            </div>
          );
        })}
        {reminders.length > 0 && (
          <Row name={say('options.between')} why={say('options.betweenWhy')}>
            <span class="span">
              <Time
                name={say('options.from')}
                minutes={remindFrom}
                onPick={remindFrom => void model.change({remindFrom})}
              />
              <Time name={say('options.to')} minutes={remindTo} onPick={remindTo => void model.change({remindTo})} />
            </span>
          </Row>
        )}
      </Box>
      {said === 'no' && (
        <p class="note" role="status">
          {say('options.noReminders')}
        </p>
      )}
      <p class="note">{say('options.remindNote')}</p>
    </>
  );
}
