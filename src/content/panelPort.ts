/*
 * What the panel learns of the note: the findings with a little of the text around
 * them, live, over one port to this frame. It is told, it never reads.
 */
import {describe} from '../phrasing/reader.ts';
import type {Finding} from '../phrasing/types.ts';
import type {FromPanel, NoteFinding} from '../shared/messages.ts';
import type {PageSettings} from '../shared/settings/index.ts';
import {waysOf} from './card/view.ts';
import type {PanelPort} from './browser.ts';
import {nameOf} from './fields.ts';
import {groupOf} from './groups.ts';
import type {Session} from './session.ts';

/** Code units of the note shown on each side of a phrase. */
const AROUND = 30;

export function tellPanel(port: PanelPort, session: Session | undefined, settings: PageSettings): void {
  if (!session) {
    port.send({kind: 'gone'});
    return;
  }
  const text = session.text();
  const findings = session.findings().map((finding, id) => forPanel(finding, id, text, settings));
  port.send({kind: 'note', name: nameOf(session.field), host: location.host, findings});
}

export function obeyPanel(message: FromPanel, session: Session | undefined): void {
  const finding = session?.findings()[message.id];
  if (!session || !finding) return;
  if (message.kind === 'take') session.take(finding, message.way);
  else if (message.kind === 'leave') session.leave(finding);
  else session.show(finding);
}

function forPanel(finding: Finding, id: number, text: string, settings: PageSettings): NoteFinding {
  const {start, end} = finding;
  const about = describe(finding.ruleId, settings);
  return {
    id,
    group: groupOf(finding.category),
    weight: finding.weight,
    before: before(text, start),
    phrase: text.slice(start, end),
    after: after(text, end),
    why: about?.reason ?? '',
    ask: finding.alternatives.find(way => way.kind === 'ask')?.text ?? about?.question ?? '',
    ways: waysOf(finding),
  };
}

function before(text: string, start: number): string {
  const line = text
    .slice(Math.max(0, start - AROUND), start)
    .split('\n')
    .at(-1)!;
  return start - line.length > 0 && line.length === AROUND ? `…${line.slice(line.indexOf(' ') + 1)}` : line;
}

function after(text: string, end: number): string {
  const line = text.slice(end, end + AROUND).split('\n')[0]!;
  return line.length === AROUND ? `${line.slice(0, Math.max(0, line.lastIndexOf(' ')))}…` : line;
}
