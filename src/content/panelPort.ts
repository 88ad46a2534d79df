/*
 * What the panel learns of the note: the findings with a little of the text around
 * them, live, over one port to this frame; the whole text only when the person asks.
 */
import {describe} from '../phrasing/reader.ts';
import type {Finding} from '../phrasing/types.ts';
import type {FromPanel, NoteFinding} from '../shared/messages.ts';
import {after, before} from '../shared/quote.ts';
import type {PageSettings} from '../shared/settings/index.ts';
import {waysOf} from './card/view.ts';
import type {PanelPort} from './browser.ts';
import {nameOf} from './fields.ts';
import {groupOf} from '../shared/groups.ts';
import type {Session} from './session.ts';

export function tellPanel(port: PanelPort, session: Session | undefined, settings: PageSettings): void {
  if (!session) {
    port.send({kind: 'gone'});
    return;
  }
  const text = session.text();
  const findings = session.findings().map((finding, id) => forPanel(finding, id, text, settings));
  port.send({kind: 'note', name: nameOf(session.field), host: location.host, findings});
}

export function obeyPanel(port: PanelPort, message: FromPanel, session: Session | undefined): void {
  if (message.kind === 'text') {
    port.send({kind: 'text', text: session?.text() ?? ''});
    return;
  }
  const finding = session?.findings()[message.id];
  if (!session || !finding) return;
  if (message.kind === 'take') session.take(finding, message.way);
  else if (message.kind === 'leave') session.leave(finding);
  else session.show(finding);
}

function forPanel(finding: Finding, id: number, text: string, settings: PageSettings): NoteFinding {
  const {start, end, category} = finding;
  const about = describe(finding.ruleId, settings);
  return {
    id,
    category,
    group: groupOf(category),
    weight: finding.weight,
    before: before(text, start),
    phrase: text.slice(start, end),
    after: after(text, end),
    why: about?.reason ?? '',
    ask: finding.alternatives.find(way => way.kind === 'ask')?.text ?? about?.question ?? '',
    ways: waysOf(finding),
  };
}
