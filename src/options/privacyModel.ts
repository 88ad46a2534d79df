/*
 * Privacy and lock: one form open at a time, and what it came to. A recovery key is in
 * here only while it is on show; nothing takes effect before the person has it.
 */
import {eraseMine} from '../reflections/erase.ts';
import {setKeepNothing} from '../reflections/keepNothing.ts';
import {AccessModel, type AutoLock, type Label} from '../reflections/index.ts';
import * as lock from '../reflections/lock/changes.ts';
import {addPerson, setLabel} from '../reflections/lock/people.ts';
import {isLongEnough} from '../reflections/lock/passphrase.ts';
import {lettersOf, wordsOf, type WordLanguage} from '../reflections/lock/recoveryKey.ts';
import type {Key} from '../shared/text/index.ts';
import {Model} from '../shared/ui/model.ts';

export type PrivacyForm = 'lock' | 'turnOff' | 'change' | 'recovery' | 'key' | 'label' | 'person' | 'remove';
export type KeepingWay = 'locked' | 'plain' | 'nothing';
export type PrivacyState = {
  readonly form: PrivacyForm | undefined;
  readonly busy: boolean;
  /** What came of it, or what stands in the way. */
  readonly said: Key | undefined;
  /** The recovery key on show: 24 words, and the same as letters. */
  readonly key: {readonly words: readonly string[]; readonly letters: string} | undefined;
};

const still: PrivacyState = {form: undefined, busy: false, said: undefined, key: undefined};

export class PrivacyModel extends Model<PrivacyState> {
  readonly access: AccessModel;
  readonly #language: () => WordLanguage;
  #prepared: lock.Prepared | undefined;

  constructor(signal: AbortSignal, language: () => WordLanguage) {
    super(still);
    this.#language = language;
    this.access = new AccessModel(signal);
    this.access.subscribe(() => this.#follow());
    if (location.hash === '#person') this.show('person');
  }

  /** Nobody else keeps anything on this login: erasing is erasing everything. */
  get alone(): boolean {
    return this.access.state.people.length < 2;
  }

  show = (form: PrivacyForm): void => this.set({...still, form});

  close = (): void => {
    this.#prepared = undefined;
    this.set(still);
  };

  /** How mine are kept from now on. What takes a passphrase opens its form, and changes nothing yet. */
  keepIn = (way: KeepingWay): Promise<void> =>
    this.#work(undefined, async () => {
      const isLocked = this.access.state.autoLock !== undefined;
      if (way !== 'nothing' && isLocked !== (way === 'locked')) return this.show(isLocked ? 'turnOff' : 'lock');
      await setKeepNothing(way === 'nothing');
      this.set({...still, said: way === 'nothing' ? 'privacy.nothingSaid' : 'privacy.changed'});
    });

  /** Turns the lock on: prepared here, in place once the recovery key is in the person's hands. */
  lock = (passphrase: string): Promise<void> =>
    this.#work(passphrase, async () => {
      const {recovery, commit} = await lock.prepareLock(passphrase);
      await this.#showKey({recovery, commit: () => commit().then(this.#keepAgain)});
    });

  /** @param anew Somebody may know the old one: everything is sealed under a new key, and the recovery key is new. */
  change = (present: string, next: string, anew: boolean): Promise<void> =>
    this.#work(next, async () => {
      const {vaultId} = this.access.state;
      if (vaultId === undefined) return;
      if (!(await lock.changePassphrase(vaultId, present, next))) return this.set({said: 'lock.wrong'});
      if (anew) await this.#showKey(await lock.prepareLock(next));
      else this.set({...still, said: 'privacy.changed'});
    });

  newRecovery = (present: string): Promise<void> =>
    this.#work(undefined, async () => {
      const prepared = await lock.prepareRecovery(this.access.state.vaultId ?? '', present);
      if (prepared) await this.#showKey(prepared);
      else this.set({said: 'lock.wrong'});
    });

  turnOff = (present: string): Promise<void> =>
    this.#work(undefined, async () => {
      const off = await lock.turnLockOff(this.access.state.vaultId ?? '', present);
      if (off) await this.#keepAgain();
      this.set(off ? still : {said: 'lock.wrong'});
    });

  /** The person has the recovery key: now it holds. */
  haveKey = (): Promise<void> =>
    this.#work(undefined, async () => {
      await this.#prepared?.commit();
      this.#prepared = undefined;
      this.set({...still, said: 'privacy.changed'});
    });

  setAutoLock = (autoLock: AutoLock): Promise<void> => this.#work(undefined, () => lock.setAutoLock(autoLock));

  label = (label: Label): Promise<void> =>
    this.#work(undefined, async () => {
      await setLabel(label);
      this.close();
    });

  /** A box of their own, and a passphrase for it right away: that is what other people on this login call for. */
  addPerson = (label: Label): Promise<void> =>
    this.#work(undefined, async () => {
      await addPerson(label);
      await this.access.load();
      this.show('lock');
    });

  remove = (): Promise<void> =>
    this.#work(undefined, async () => {
      const said = this.alone ? 'erase.done' : 'erase.mineDone';
      const gone = await eraseMine();
      this.set({...still, said: gone ? said : 'erase.keysGone'});
    });

  /** Closed meanwhile: a form, and a key on show, are nobody's any more. Another person may come at any time. */
  #follow(): void {
    const {form} = this.state;
    if (this.access.state.view !== 'open' && form !== undefined && form !== 'person') this.close();
  }

  /** Locked or not, it is kept: where nothing was, that ends here. */
  readonly #keepAgain = async (): Promise<void> => {
    if (this.access.state.keepsNothing) await setKeepNothing(false);
  };

  async #showKey(prepared: lock.Prepared): Promise<void> {
    this.#prepared = prepared;
    const words = await wordsOf(prepared.recovery, this.#language());
    this.set({form: 'key', said: undefined, key: {words, letters: lettersOf(prepared.recovery)}});
  }

  /** One thing at a time. @param next A new passphrase, which is long enough or is not taken. */
  async #work(next: string | undefined, work: () => Promise<void>): Promise<void> {
    if (this.state.busy) return;
    if (next !== undefined && !isLongEnough(next)) return this.set({said: 'lock.longer'});
    this.set({busy: true, said: undefined});
    try {
      await work();
    } catch {
      this.set({said: 'privacy.failed'});
    }
    this.set({busy: false});
  }
}
