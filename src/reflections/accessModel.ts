/*
 * Whose box a view shows, and whether it is open. Every view has one; all of them
 * hear the same session, so that a lock in one is a lock in all. On locking the state
 * is blank before anything else is asked.
 */
import {browser} from '../shared/browser.ts';
import {Model} from '../shared/ui/model.ts';
import {onChanged} from './changes.ts';
import type {StoreFault} from './faults.ts';
import type {Answer} from './lock/opening.ts';
import {closeSession, noteActivity, onSession, untilClosing} from './session.ts';
import {readStanding, type Person, type Standing} from './standing.ts';
import type {AutoLock} from './steps.ts';
import {forgetVault} from './vault.ts';

export type AccessState = {
  /** renew: open again through the recovery key, and a new passphrase may be picked. */
  readonly view: 'opening' | 'renew' | Standing['view'];
  readonly people: readonly Person[];
  readonly vaultId: string | undefined;
  /** As whoever writes chose: words are in memory alone. */
  readonly keepsNothing: boolean;
  /** How many reflections wait for a closed vault. */
  readonly waiting: number;
  readonly autoLock: AutoLock | undefined;
  readonly fault: StoreFault | undefined;
};

const blank: AccessState = {
  view: 'opening',
  people: [],
  vaultId: undefined,
  keepsNothing: false,
  waiting: 0,
  autoLock: undefined,
  fault: undefined,
};
/** The longest a timer takes; a later deadline is looked at again. */
const HOUR = 3_600_000;

export class AccessModel extends Model<AccessState> {
  #renewing = false;
  /** Who said here that they write, and has not opened yet. */
  #picked: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(signal: AbortSignal) {
    super(blank);
    onSession(closed => this.#hear(closed), signal);
    onChanged(() => void this.load(), signal);
    noteActivity(document, signal);
    // After a sleep the timer may be late; being looked at again is a moment to ask.
    document.addEventListener('visibilitychange', () => void this.load(), {signal});
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  load = async (): Promise<void> => {
    const asked = ++this.#asked;
    const standing = await readStanding(this.#picked);
    // A later question is on its way: its answer is newer.
    if (asked !== this.#asked) return;
    if (standing.view === 'trouble' && standing.fault === 'missing' && (await seeToErasing())) return this.load();
    const view = standing.view === 'open' && this.#renewing ? 'renew' : standing.view;
    this.set({...blank, ...standing, view});
    void this.#watchDeadline();
    if (standing.view === 'open' && standing.untidy) await (await import('./lock/opening.ts')).tidy();
  };

  /** The person whose box it is, where that is known. */
  get person(): Person | undefined {
    return this.state.people.find(({vaultId}) => vaultId === this.state.vaultId);
  }

  choose = async (vaultId: string): Promise<void> => {
    this.#picked = vaultId;
    await (await import('./lock/people.ts')).choose(vaultId);
    await this.load();
  };

  /** Back to "Who is writing?"; what is open stays so until another person is picked. */
  askWho = (): void => this.set({view: 'who'});

  lock = async (): Promise<void> => {
    this.#hear(true);
    await closeSession();
    // The worker seals what is left; it hears of the lock by itself, this only wakes it.
    await browser.runtime.sendMessage({kind: 'vault/seal', ask: null}).catch(() => undefined);
  };

  unlock = async (passphrase: string): Promise<Answer> =>
    (await import('./lock/opening.ts')).unlock(this.state.vaultId ?? '', passphrase);

  recover = async (text: string): Promise<Answer> => {
    this.#renewing = true;
    const answer = await (await import('./lock/opening.ts')).unlockWithRecovery(this.state.vaultId ?? '', text);
    if (answer.is !== 'opened') this.#renewing = false;
    return answer;
  };

  /** @param passphrase undefined: later. */
  renew = async (passphrase: string | undefined): Promise<void> => {
    if (passphrase !== undefined) await (await import('./lock/changes.ts')).setPassphrase(passphrase);
    this.#renewing = false;
    await this.load();
  };

  /** A new vault beside the closed one, which stays as it is. */
  startBeside = async (): Promise<void> => {
    await (await import('./lock/people.ts')).addPerson({});
    await this.load();
  };

  #hear(closed: boolean): void {
    forgetVault();
    if (closed) {
      this.#renewing = false;
      // Closed to hand the box to somebody else: that pick stands.
      if (this.#picked === this.state.vaultId) this.#picked = undefined;
      this.set({...blank, people: this.state.people});
    }
    void this.load();
  }

  async #watchDeadline(): Promise<void> {
    clearTimeout(this.#timer);
    const left = this.state.autoLock && (await untilClosing());
    clearTimeout(this.#timer);
    if (left !== undefined) this.#timer = setTimeout(() => void this.load(), Math.min(HOUR, left + 50));
  }
}

/** Where an erase was cut short, or goes on in another view, "missing" is not what there is to say. */
async function seeToErasing(): Promise<boolean> {
  return (await import('./erase.ts')).finishErasing().catch(() => false);
}
