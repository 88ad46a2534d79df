/*
 * The box of a closed vault. Each input is sealed at once and cannot be read back;
 * what is on the screen is all there is of it in the open.
 */
import {Model} from '../shared/ui/model.ts';
import {newId} from './bytes.ts';
import {toStoreError, type StoreFault} from './faults.ts';
import {dropWaiting, sealerFor, type Sealer} from './inbox.ts';

export type ClosedState = {
  readonly text: string;
  readonly kept: boolean;
  readonly fault: StoreFault | undefined;
  readonly question: string | undefined;
};

export class ClosedModel extends Model<ClosedState> {
  readonly #vaultId: string;
  readonly #sealer: Sealer | undefined;
  #id = newId();

  /** @param keepsNothing Words are on the screen and nowhere else, as that person chose. */
  constructor(vaultId: string, keepsNothing: boolean) {
    super({text: '', kept: false, fault: undefined, question: undefined});
    this.#vaultId = vaultId;
    this.#sealer = keepsNothing ? undefined : sealerFor(vaultId);
  }

  ask = (question: string | undefined): void => this.set({question});

  write = (text: string): void => {
    this.set({text, kept: false});
    void this.#put(false);
  };

  keep = async (): Promise<void> => {
    const {text} = this.state;
    if (!text.trim() || !(await this.#put(true)) || this.state.text !== text) return;
    this.#id = newId();
    this.set({text: '', kept: true, question: undefined});
  };

  /** @returns Whether it is on the disk; where not, the fault is told and the words stay on the screen. */
  async #put(done: boolean): Promise<boolean> {
    if (!this.#sealer) return true;
    const {text, question} = this.state;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const reflection = {text: done ? text.trim() : text, at: Date.now(), zone, ...(question && {question})};
    try {
      // An empty box is sealed as well, so that it takes the place of what stood there.
      await this.#sealer.put(this.#id, {kind: 'note', done, reflection}, done ? 'strict' : 'relaxed');
      if (!text.trim() && !this.state.text.trim()) await dropWaiting(this.#vaultId, this.#id);
      this.set({fault: undefined});
      return true;
    } catch (error) {
      this.set({fault: toStoreError(error).fault});
      return false;
    }
  }
}
