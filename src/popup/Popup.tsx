/* The popup's frame: bar, what one does here, the site. */
import type {JSX} from 'preact';
import type {AccessModel} from '../reflections/index.ts';
import type {Settings} from '../shared/settings/index.ts';
import type {Say} from '../shared/text/index.ts';
import {Help} from '../shared/ui/Help.tsx';
import {useModel} from '../shared/ui/model.ts';
import {Bar} from './Bar.tsx';
import type {BoxModel} from './boxModel.ts';
import {useLater} from './later.ts';
import type {SiteModel} from './siteModel.ts';
import {Writing} from './Writing.tsx';

type Props = {
  readonly access: AccessModel;
  readonly boxes: BoxModel;
  readonly site: SiteModel;
  readonly settings: Settings;
  readonly say: Say;
  readonly onSettings: () => void;
  readonly onDone: () => void;
};

export function Popup({access, boxes, site, settings, say, onSettings, onDone}: Props): JSX.Element {
  const {write, shut: Shut} = useModel(boxes);
  const here = useModel(site);
  const {keepsNothing} = useModel(access);
  // Which site it is, is known later still than the box. Its row comes after it, at a place that stays: nobody presses beside it.
  const Row = useLater(async () => (await import('./SiteRow.tsx')).SiteRow);
  const doneIf = (opened: boolean) => opened && onDone();
  const openPanel = () => void site.openPanel().then(doneIf);
  const openNote = () => void site.openNote().then(doneIf);
  return (
    <>
      <Bar access={access} lit={here.site === 'on'} say={say} onPanel={openPanel} onSettings={onSettings} />
      {Shut && <Shut say={say} />}
      {write && (
        <Writing
          write={write}
          settings={settings}
          keepsNothing={keepsNothing}
          say={say}
          onAgain={() => void access.load()}
          onSee={openPanel}
        />
      )}
      {!Shut && !write && <main />}
      <footer>
        {Row && (Shut || write) ? <Row model={site} state={here} say={say} onLook={openNote} /> : <div class="site" />}
        <Help say={say} />
      </footer>
    </>
  );
}
