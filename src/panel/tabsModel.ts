/* Which tab is on show. It is in the address, so that tabs are links. */
import {Model} from '../shared/ui/model.ts';

export const panelTabs = ['reflections', 'note'] as const;
export type PanelTab = (typeof panelTabs)[number];

export class TabsModel extends Model<{readonly tab: PanelTab}> {
  constructor(signal: AbortSignal) {
    super({tab: tabIn(location.hash)});
    addEventListener('hashchange', () => this.set({tab: tabIn(location.hash)}), {signal});
  }
}

function tabIn(hash: string): PanelTab {
  return panelTabs.find(tab => `#${tab}` === hash) ?? 'reflections';
}
