/*
 * Backups out and in, as the settings page has them. Files go to where the browser puts
 * downloads; what comes in is shown first.
 */
import {
  bringIn,
  FileError,
  isEmpty,
  MAX_FILE,
  readClosed,
  looksClosed,
  makeBackup,
  previewBackup,
  type FileFault,
  type Import,
} from '../reflections/backup/index.ts';
import {makePlain, previewPlain, type Names, type PlainKind, type Reading} from '../reflections/plain/index.ts';
import {changeKeeping} from '../reflections/archive.ts';
import {toStoreError, type StoreFault} from '../reflections/index.ts';
import {Model} from '../shared/ui/model.ts';
import {download} from './download.ts';

export type BackupState = {
  /** Which row what is said belongs to. */
  readonly at: 'make' | 'bring' | 'plain';
  /** What one is in the middle of. */
  readonly step: 'none' | 'making' | 'plain' | 'opening' | 'preview' | 'bringing';
  /** A file chosen to come in that wants its passphrase. */
  readonly chosen: Uint8Array<ArrayBuffer> | undefined;
  readonly found: Import | undefined;
  /** From 0 to 1, while something comes in. */
  readonly part: number;
  readonly working: boolean;
  readonly said: 'made' | 'in' | 'stopped' | 'nothingNew' | undefined;
  readonly refused: FileFault | undefined;
  readonly fault: StoreFault | undefined;
};

const rest = {
  step: 'none',
  chosen: undefined,
  found: undefined,
  part: 0,
  working: false,
  said: undefined,
  refused: undefined,
  fault: undefined,
} as const satisfies Omit<BackupState, 'at'>;

export class BackupModel extends Model<BackupState> {
  #stop: AbortController | undefined;
  readonly #onDone: () => void;

  /** @param onDone Something was written or noted: whoever shows the store's state reads it again. */
  constructor(onDone: () => void) {
    super({...rest, at: 'make'});
    this.#onDone = onDone;
  }

  start = (step: 'making' | 'plain'): void => this.set({...rest, step, at: step === 'plain' ? 'plain' : 'make'});

  leave = (): void => this.set(rest);

  make = (passphrase: string, now = Date.now()): Promise<void> =>
    this.#work(async () => {
      const {file, count} = await makeBackup(passphrase);
      download(file, 'application/octet-stream', 'backup', 'alongside', now);
      await changeKeeping(({quiet: _quiet, ...keeping}) => ({
        ...keeping,
        ...(_quiet?.until === 'ever' && {quiet: _quiet}),
        backup: {at: now, seen: keeping.seen, count},
      }));
      this.set({...rest, said: 'made'});
    });

  makePlain = (kind: PlainKind, names: Names, now = Date.now()): Promise<void> =>
    this.#work(async () => {
      download(await makePlain(kind, names), 'application/octet-stream', 'reflections', kind, now);
      this.set({...rest, said: 'made'});
    });

  /** @param reading For a plain file; words without a date get the day the file was last changed. */
  choose = (file: File, reading: Omit<Reading, 'at'>): Promise<void> =>
    this.#work(async () => {
      this.set({at: 'bring'});
      if (file.size > MAX_FILE) throw new FileError('tooLarge');
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (looksClosed(bytes)) {
        readClosed(bytes);
        this.set({...rest, step: 'opening', chosen: bytes});
      } else this.#preview(await previewPlain(bytes, {...reading, at: file.lastModified}));
    });

  open = (passphrase: string): Promise<void> =>
    this.#work(async () => {
      const {chosen} = this.state;
      if (chosen) this.#preview(await previewBackup(chosen, passphrase));
    });

  #preview(found: Import): void {
    if (isEmpty(found.plan)) this.set({...rest, said: 'nothingNew'});
    else this.set({...rest, step: 'preview', found});
  }

  bringIn = (): Promise<void> =>
    this.#work(async () => {
      const {found} = this.state;
      if (!found) return;
      const stop = new AbortController();
      this.#stop = stop;
      this.set({step: 'bringing', part: 0});
      const done = await bringIn(found, {told: part => this.set({part}), signal: stop.signal}).then(
        () => true,
        (error: unknown) => {
          if (stop.signal.aborted) return false;
          throw error;
        },
      );
      this.set({...rest, said: done ? 'in' : 'stopped'});
    });

  stop = (): void => this.#stop?.abort();

  async #work(work: () => Promise<void>): Promise<void> {
    this.set({working: true, refused: undefined, fault: undefined, said: undefined});
    try {
      await work();
    } catch (error) {
      if (error instanceof FileError) {
        this.set({refused: error.fault});
        // A passphrase can be tried again; anything else wants another file.
        if (error.fault !== 'passphrase') this.set({step: 'none', chosen: undefined});
      } else this.set({fault: toStoreError(error).fault});
    }
    this.set({working: false});
    this.#onDone();
  }
}
