/*
 * What the panel learns of the note: the findings with a little of the text around
 * them, live, over one port to this frame; the whole text only when the person asks.
 */
import {describe} from '../phrasing/reader.ts';
import type {FromPanel} from '../shared/messages.ts';
import {noteFindingOf} from '../shared/noteFinding.ts';
import type {PageSettings} from '../shared/settings/index.ts';
import type {PanelPort} from './browser.ts';
import {nameOf} from './fields.ts';
import type {Session} from './session.ts';

export function tellPanel(port: PanelPort, session: Session | undefined, settings: PageSettings): void {
  if (!session) {
    port.send({kind: 'gone'});
    return;
  }
  const text = session.text();
  const findings = session
    .findings()
    .map((finding, id) => noteFindingOf(finding, id, text, describe(finding.ruleId, settings)));
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
