/*
 * The note in focus, live over one port to its frame. The findings are in here while
 * the port is open, and nowhere else.
 */
import {browser, type Runtime} from '../shared/browser.ts';
import {isFromPage, NOTE_PORT, type FromPage, type FromPanel, type NoteFinding} from '../shared/messages.ts';
import {Model} from '../shared/ui/model.ts';

export type NoteState = {
  /** none: no field has the focus; note: these are its findings. */
  readonly view: 'none' | 'note';
  readonly name: string;
  readonly host: string;
  readonly findings: readonly NoteFinding[];
  readonly open: number | undefined;
  readonly said: 'changed' | 'moved' | 'copied' | undefined;
};

/** Written by the worker: which frame of which tab holds the field in focus. */
const NOTE_FRAMES = 'noteFrames';
const empty = {view: 'none', name: '', host: '', findings: [], open: undefined, said: undefined} as const;

export class NoteModel extends Model<NoteState> {
  #port: Runtime.Port | undefined;
  #at = '';
  /** Somebody wants to read it together: the note may come whole, once. */
  #asked = false;
  readonly #onText: (text: string) => void;

  /** @param onText The note's text came, after it was asked for. */
  constructor(onText: (text: string) => void, signal: AbortSignal) {
    super(empty);
    this.#onText = onText;
    const follow = () => void this.follow();
    browser.storage.session.onChanged.addListener(changes => {
      if (NOTE_FRAMES in changes) follow();
    });
    browser.tabs.onActivated.addListener(follow);
    signal.addEventListener('abort', () => this.#port?.disconnect());
  }

  /** Connects to the field in focus of the tab in front; the one before is let go. */
  follow = async (): Promise<void> => {
    // As a side panel it follows its own window; opened as a tab, the window in front.
    const own = await browser.tabs.getCurrent();
    const [tab] = await browser.tabs.query({
      active: true,
      ...(own ? {lastFocusedWindow: true} : {currentWindow: true}),
    });
    const {[NOTE_FRAMES]: stored} = await browser.storage.session.get(NOTE_FRAMES);
    const frameId = tab?.id === undefined ? undefined : (stored as Record<string, number> | undefined)?.[tab.id];
    if (tab?.id === undefined || frameId === undefined) return this.#drop();
    const at = `${tab.id}/${frameId}`;
    if (at === this.#at && this.#port) return;
    this.#drop();
    this.#at = at;
    const port = browser.tabs.connect(tab.id, {name: NOTE_PORT, frameId});
    this.#port = port;
    port.onMessage.addListener((message: unknown) => isFromPage(message) && this.#hear(message));
    port.onDisconnect.addListener(() => port === this.#port && this.#drop());
  };

  toggle = (id: number): void => this.set({open: this.state.open === id ? undefined : id});

  take = (id: number, way: number): void => this.#send({kind: 'take', id, way});

  leave = (id: number): void => this.#send({kind: 'leave', id});

  show = (id: number): void => this.#send({kind: 'show', id});

  askText = (): void => {
    this.#asked = true;
    this.#send({kind: 'text'});
  };

  #send(message: FromPanel): void {
    this.#port?.postMessage(message);
  }

  #hear(message: FromPage): void {
    if (message.kind === 'gone') this.set(empty);
    else if (message.kind === 'text') {
      if (this.#asked) this.#onText(message.text);
      this.#asked = false;
    } else if (message.kind === 'said') this.set({said: message.what});
    else {
      const {name, host, findings} = message;
      const shown = findings.filter(({weight, group}) => weight === 'shown' && group !== 'together');
      const open = shown.some(({id}) => id === this.state.open) ? this.state.open : shown[0]?.id;
      this.set({view: 'note', name, host, findings, open});
    }
  }

  #drop(): void {
    this.#port?.disconnect();
    this.#port = undefined;
    this.#at = '';
    this.set(empty);
  }
}
