/* The popup's frame: bar, what one does here, the site. */
import type {JSX} from 'preact';
import type {Settings} from '../shared/settings/index.ts';
import type {Say} from '../shared/text/index.ts';
import {Help} from '../shared/ui/Help.tsx';
import {Icon, Mark} from '../shared/ui/Icon.tsx';
import {useModel} from '../shared/ui/model.ts';
import {Kept} from './Kept.tsx';
import {SiteRow} from './SiteRow.tsx';
import type {SiteModel} from './siteModel.ts';
import {Write} from './Write.tsx';
import type {WriteModel} from './writeModel.ts';

type Props = {
  readonly write: WriteModel;
  readonly site: SiteModel;
  readonly settings: Settings;
  readonly say: Say;
  readonly onSettings: () => void;
  readonly onDone: () => void;
};

export function Popup({write, site, settings, say, onSettings, onDone}: Props): JSX.Element {
  const writing = useModel(write);
  const here = useModel(site);
  const openPanel = () => void site.openPanel().then(opened => opened && onDone());
  return (
    <>
      <header class="top">
        <Mark lit={here.site === 'on'} />
        <b>{say('app.name')}</b>
        <span class="tools">
          <button
            type="button"
            class="icon-btn"
            aria-label={say('app.openPanel')}
            title={say('app.openPanel')}
            onClick={openPanel}
          >
            <Icon name="panel" />
          </button>
          <button
            type="button"
            class="icon-btn"
            aria-label={say('app.settings')}
            title={say('app.settings')}
            onClick={onSettings}
          >
            <Icon name="settings" />
          </button>
        </span>
      </header>
      {writing.kept ? (
        <Kept
          state={writing}
          resets={settings.resets}
          say={say}
          onUndo={() => void write.undo()}
          onMore={write.more}
          onSee={openPanel}
        />
      ) : (
        <Write model={write} state={writing} nudge={settings.nudge} say={say} />
      )}
      <footer>
        <SiteRow model={site} state={here} say={say} onLook={openPanel} />
        <Help say={say} />
      </footer>
    </>
  );
}
