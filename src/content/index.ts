/*
 * The first script. Runs only where the person turned help on, in every frame the grant
 * covers, and does nothing until a field has the focus; then it asks for the second.
 */
import {ask, isAlive, isFirefox, onPanel, onPing, type PanelPort} from './browser.ts';
import type {Field} from './fields.ts';
import {NOTE_PARTS, type NoteParts, type Place} from './parts.ts';
import type {Session} from './session.ts';
import type {Curtain} from './tell.ts';
import {sweep} from './sweep.ts';
import {watchFields} from './watchFields.ts';
import type {PageSettings} from '../shared/settings/index.ts';

/** Where a running copy is found by the next one; isolated worlds outlive an update. */
const HANDLE = Symbol.for('a');
type Running = {stop(): void; isAlive(): boolean};
const place = globalThis as unknown as Record<symbol, Running | undefined>;

/** The second script's functions; it comes into this frame when they are first asked for. */
async function partsHere(): Promise<NoteParts | undefined> {
  const shared = globalThis as unknown as Place;
  if (!shared[NOTE_PARTS]) await ask('page/parts', null);
  return shared[NOTE_PARTS];
}

/** Asks again where they change while the answer is on its way: nobody listens for that yet. */
async function settingsNow(): Promise<PageSettings | null | undefined> {
  for (;;) {
    const listening = new AbortController();
    let changed = false;
    onPing(ping => (changed ||= ping === 'changed'), listening.signal);
    const settings = await ask('page/settings', null);
    listening.abort();
    if (!changed) return settings;
  }
}

async function start(): Promise<void> {
  place[HANDLE]?.stop();
  const life = new AbortController();
  const running = {stop: () => life.abort(), isAlive};
  place[HANDLE] = running;
  // Gone for good: whoever looks for a running copy finds none and may start one.
  life.signal.addEventListener('abort', () => place[HANDLE] === running && delete place[HANDLE]);
  const settings = await settingsNow();
  if (life.signal.aborted) return;
  if (settings) run(settings, life);
  else life.abort();
}

function run(first: PageSettings, life: AbortController): void {
  const {signal} = life;
  sweep();
  let settings = first;
  let parts: NoteParts | undefined;
  let session: Session | undefined;
  /** The field entered last; its session begins once the parts are here. */
  let wanted: Field | undefined;
  /** The field that was in use when the page went out of sight. */
  let hidden: Field | undefined;
  let ending = new AbortController();
  const curtain: Curtain = {drawn: false};
  let port: PanelPort | undefined;
  /** There while somebody wants to be told what kinds of phrases are met. */
  let met: ReturnType<NoteParts['watchMet']> | undefined;

  /** After an update nobody answers any more: whatever notices it first ends us. */
  const isThere = () => {
    if (!isAlive()) life.abort();
    return !signal.aborted;
  };
  const tellPanel = () => port && parts?.tellPanel(port, session, settings);
  /** Only after a reading: before it, a note is not known to hold anything. */
  const tellMet = () => {
    if (!session || !parts || !settings.met) return;
    // What the first reading finds stood there before.
    met ??= parts.watchMet(session.findings());
    const news = met(session.findings());
    if (news) void ask('page/met', news);
  };
  const telling = {
    isThere,
    read: () => {
      tellPanel();
      tellMet();
    },
    said: (what: 'changed' | 'moved' | 'copied') => port?.send({kind: 'said', what}),
  };
  const begin = (field: Field, found: NoteParts) => {
    parts = found;
    ending = new AbortController();
    met = undefined;
    session = new found.Session(field, settings, telling, curtain, ending.signal);
    void ask('page/focus', {held: true});
  };
  const endSession = () => {
    ending.abort();
    session = undefined;
  };
  const enterField = (field: Field) => {
    if (!isThere() || wanted === field) return;
    wanted = field;
    endSession();
    if (parts) return begin(field, parts);
    void bringParts(field);
  };
  const bringParts = async (field: Field) => {
    // Right after an update, or as a site is turned on, the worker may not be there yet.
    for (const pause of [0, 300, 1500]) {
      if (pause > 0) await new Promise(done => setTimeout(done, pause));
      const found = signal.aborted ? undefined : await partsHere();
      if (wanted !== field || session || signal.aborted) return;
      if (found) return begin(field, found);
    }
    // The next focus asks again.
    wanted = undefined;
  };
  const leaveField = () => {
    wanted = undefined;
    if (!session) return;
    endSession();
    void ask('page/focus', {held: false});
    tellPanel();
  };
  const again = async () => {
    const next = await ask('page/settings', null);
    if (next === null) return life.abort();
    // Nobody answered: the worker went meanwhile, and what we know is good until it is heard of again.
    if (!next) return void isThere();
    // What is written while nobody wants it told is no news to whoever wants it later.
    const metHere = settings.met ? met : undefined;
    settings = next;
    const field = wanted;
    wanted = undefined;
    if (field) enterField(field);
    // It is the same note: what was met in it so far was told.
    if (session) met = metHere;
  };
  /** Firefox takes our script away without a word: nothing of ours stays on a page that nobody sees. */
  const seen = () => {
    if (!isThere() || !isFirefox) return;
    const field = wanted;
    wanted = undefined;
    if (document.hidden) {
      endSession();
      hidden = field;
    } else if (hidden?.isConnected) enterField(hidden);
  };
  signal.addEventListener('abort', endSession);
  watchFields(enterField, leaveField, signal);
  rearm(() => watchFields(enterField, leaveField, signal), signal);
  window.addEventListener('pagehide', leaveField, {signal});
  onPing(ping => {
    if (ping === 'changed') void again();
    else if (ping === 'hide') {
      curtain.drawn = !curtain.drawn;
      session?.curtainMoved();
    } else if (ping === 'again') {
      parts?.bringBackLeft();
      session?.again();
    } else session?.look(ping);
  }, signal);
  // Whoever turns us off or removes us does it elsewhere, and nothing tells us: coming back does.
  window.addEventListener('focus', isThere, {signal});
  document.addEventListener('visibilitychange', seen, {signal});
  onPanel(opened => {
    port = opened;
    opened.onMessage(message => parts?.obeyPanel(opened, message, session));
    opened.onClose(() => port === opened && (port = undefined));
    tellPanel();
  }, signal);
}

/** document.open() erases every listener on the document; a new root says that it happened. */
function rearm(again: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(records => {
    if (records.some(record => [...record.addedNodes].some(node => node === document.documentElement))) again();
  });
  observer.observe(document, {childList: true});
  signal.addEventListener('abort', () => observer.disconnect());
}

void start();
