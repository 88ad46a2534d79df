/* The tab on show, or what stands in its place while reflections are closed. */
import type {JSX} from 'preact';
import type {AccessState} from '../reflections/index.ts';
import {useModel} from '../shared/ui/model.ts';
import {Note, NoteSwitch} from './Note.tsx';
import {Pad} from './Pad.tsx';
import type {PanelProps} from './Panel.tsx';
import {Patterns} from './patterns/Patterns.tsx';
import {Practice} from './practice/Practice.tsx';
import {Reflections} from './Reflections.tsx';
import {ShutPanel} from './ShutPanel.tsx';
import {templates} from './supervision/page.ts';
import {Supervision} from './supervision/Supervision.tsx';
import {Trash} from './Trash.tsx';

/** Where the store does not open, the tabs are there and say so. */
export function isOpen({view}: AccessState): boolean {
  return view === 'open' || view === 'trouble';
}

export function Tab(props: PanelProps): JSX.Element {
  const {access, shut, tabs, note, practice, pad, say, language, settings} = props;
  const {tab} = useModel(tabs);
  const open = isOpen(useModel(access));
  if (tab === 'note' || tab === 'pad') {
    return (
      <main class={tab}>
        <NoteSwitch view={tab} say={say} />
        {tab === 'note' ? (
          <Note model={note} practice={practice} also={settings.listQuiet} say={say} />
        ) : (
          <Pad model={pad} say={say} />
        )}
      </main>
    );
  }
  return (
    <main class={open ? tab : 'shut'}>
      {open ? <Own {...props} /> : <ShutPanel {...{access, say, language}} model={shut} />}
    </main>
  );
}

/** What is the person's own, and closes with their vault. */
function Own(props: PanelProps): JSX.Element {
  const {access, tabs, list, practice, week, patterns, pages, trash, say, language, settings} = props;
  const {tab, part} = useModel(tabs);
  const {all} = useModel(list);
  const {keepsNothing} = useModel(access);
  const template = templates.find(name => name === part) ?? 'supervision';
  switch (tab) {
    case 'practice':
      return <Practice model={practice} {...{week, all, keepsNothing, say}} nudge={settings.nudge} />;
    case 'patterns':
      return <Patterns {...{all, settings, say, language}} model={patterns} />;
    case 'supervision':
      return <Supervision {...{template, all, say, language}} model={pages} nudge={settings.nudge} />;
    case 'trash':
      return <Trash model={trash} say={say} language={language} />;
    default:
      return (
        <Reflections {...{model: list, say, language, settings, keepsNothing}} onAgain={() => void access.load()} />
      );
  }
}
