/* Which tab is on show. It is in the address, so that tabs are links; the trash is a room off the
 * reflections, the draft pad and reading together are rooms off the note. */
import {Model} from '../shared/ui/model.ts';

export const panelTabs = ['reflections', 'note'] as const;
export type PanelTab = (typeof panelTabs)[number];
export type PanelView = PanelTab | 'trash' | 'pad' | 'read';
const views: readonly PanelView[] = [...panelTabs, 'trash', 'pad', 'read'];

export class TabsModel extends Model<{readonly tab: PanelView}> {
  constructor(signal: AbortSignal) {
    super({tab: viewIn(location.hash)});
    addEventListener('hashchange', () => this.set({tab: viewIn(location.hash)}), {signal});
  }
}

function viewIn(hash: string): PanelView {
  return views.find(view => `#${view}` === hash) ?? 'reflections';
}
