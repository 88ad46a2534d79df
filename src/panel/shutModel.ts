/*
 * The panel's share of the lock: reflections come when a vault opens and go when it
 * closes, with the words that were being edited sealed for it.
 */
import {entries} from '../prompts/entries.ts';
import {loadPrompt} from '../prompts/load.ts';
import type {AccessModel} from '../reflections/index.ts';
import {ClosedModel} from '../reflections/closedModel.ts';
import {newId} from '../reflections/bytes.ts';
import {putWaiting} from '../reflections/inbox.ts';
import type {Language} from '../shared/text/index.ts';
import {Model} from '../shared/ui/model.ts';
import type {ListModel} from './listModel.ts';
import type {TrashModel} from './trashModel.ts';

/** Whose words they are while the store does not open. */
export const NOBODY = 'nobody';

/** What holds a person's words while their vault is open, and lets them go when it closes. */
export type Room = {enter?(vaultId: string): void; forget(): void};
export type ShutState = {readonly closed: ClosedModel | undefined};

export class ShutModel extends Model<ShutState> {
  /** Whose list is on show; a closed vault's box has a name of its own. */
  #of = '';
  #vaultId: string | undefined;
  readonly #access: AccessModel;
  readonly #list: ListModel;
  readonly #trash: TrashModel;
  readonly #rooms: readonly Room[];

  constructor(access: AccessModel, list: ListModel, trash: TrashModel, rooms: readonly Room[]) {
    super({closed: undefined});
    this.#access = access;
    this.#list = list;
    this.#trash = trash;
    this.#rooms = rooms;
    access.subscribe(() => this.#follow());
  }

  ask = async (language: Language): Promise<void> => {
    const entry = entries[Math.floor(Math.random() * entries.length)];
    if (entry) this.state.closed?.ask((await loadPrompt(entry, language)).text);
  };

  #follow(): void {
    const {view, vaultId, keepsNothing} = this.#access.state;
    // The store is in trouble, and whoever was writing still is: what is on the screen stays, and the list says what is so.
    if (view === 'trouble' && this.#of.startsWith('open ')) return void this.#list.load();
    const of = `${view} ${vaultId ?? ''}`;
    if (of === this.#of) return;
    this.#of = of;
    if (view === 'open' || view === 'trouble') {
      this.#vaultId = vaultId;
      this.set({closed: undefined});
      void this.#list.open().then(() => this.#list.tidy());
      void this.#trash.open();
      for (const room of this.#rooms) room.enter?.(vaultId ?? NOBODY);
      return;
    }
    this.#trash.close();
    for (const room of this.#rooms) room.forget();
    const edited = this.#list.close();
    if (edited && this.#vaultId !== undefined) {
      const {id: of, text} = edited;
      void putWaiting(this.#vaultId, newId(), {kind: 'edit', of, text, at: Date.now()}).catch(() => undefined);
    }
    const isClosed = view === 'closed' && vaultId !== undefined;
    this.set({closed: isClosed ? new ClosedModel(vaultId, keepsNothing) : undefined});
  }
}
