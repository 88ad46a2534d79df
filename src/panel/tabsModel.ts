/* Which tab is on show. It is in the address, so that tabs are links; the trash is a room off the
 * reflections, the draft pad and reading together are rooms off the note. */
import {Model} from '../shared/ui/model.ts';

export const panelTabs = ['reflections', 'note', 'practice', 'patterns', 'supervision'] as const;
export type PanelTab = (typeof panelTabs)[number];
export type PanelView = PanelTab | 'trash' | 'pad' | 'read';
const views: readonly PanelView[] = [...panelTabs, 'trash', 'pad', 'read'];

export type TabsState = {
  readonly tab: PanelView;
  /** What stands behind the tab's name in the address: `#supervision/peers`. */
  readonly part: string;
};

export class TabsModel extends Model<TabsState> {
  constructor(signal: AbortSignal) {
    super(placeIn(location.hash));
    addEventListener('hashchange', () => this.#go(), {signal});
  }

  /** A tab begins at its beginning, however far down one was in the other. */
  #go(): void {
    this.set(placeIn(location.hash));
    scrollTo(0, 0);
  }
}

function placeIn(hash: string): TabsState {
  const [name, part = ''] = hash.slice(1).split('/');
  return {tab: views.find(view => view === name) ?? 'reflections', part};
}
