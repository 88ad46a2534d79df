/*
 * The content script. Runs only where the person turned help on, in every frame the
 * grant covers, and does nothing until a field has the focus.
 */
import {ask, isAlive, onPanel, onPing, type PanelPort} from './browser.ts';
import {watchFields, type Field} from './fields.ts';
import {obeyPanel, tellPanel} from './panelPort.ts';
import {startSession, type Session} from './session.ts';
import type {PageSettings} from '../shared/settings/index.ts';

/** Where a running copy is found by the next one; isolated worlds outlive an update. */
const HANDLE = Symbol.for('a');
type Running = {stop(): void};
const place = globalThis as unknown as Record<symbol, Running | undefined>;

async function start(): Promise<void> {
  place[HANDLE]?.stop();
  const life = new AbortController();
  const running = {stop: () => life.abort()};
  place[HANDLE] = running;
  // Gone for good: whoever looks for a running copy finds none and may start one.
  life.signal.addEventListener('abort', () => place[HANDLE] === running && delete place[HANDLE]);
  const settings = await ask('page/settings', null);
  if (life.signal.aborted) return;
  if (settings) run(settings, life);
  else life.abort();
}

function run(first: PageSettings, life: AbortController): void {
  const {signal} = life;
  let settings = first;
  let session: Session | undefined;
  let ending = new AbortController();
  let port: PanelPort | undefined;

  const leaveField = () => {
    if (!session) return;
    ending.abort();
    session = undefined;
    void ask('page/focus', {held: false});
    if (port) tellPanel(port, undefined, settings);
  };
  const enterField = (field: Field) => {
    // The extension was updated or removed: leave the page without a trace.
    if (!isAlive()) return life.abort();
    if (session?.field === field) return;
    ending.abort();
    ending = new AbortController();
    session = startSession(field, settings, () => port && tellPanel(port, session, settings), ending.signal);
    void ask('page/focus', {held: true});
  };
  const again = async () => {
    const next = await ask('page/settings', null);
    if (!next) return life.abort();
    settings = next;
    const field = session?.field;
    ending.abort();
    session = undefined;
    if (field) enterField(field);
  };
  signal.addEventListener('abort', () => ending.abort());
  watchFields(enterField, leaveField, signal);
  rearm(() => watchFields(enterField, leaveField, signal), signal);
  window.addEventListener('pagehide', leaveField, {signal});
  onPing(ping => {
    if (ping === 'changed') void again();
    else if (ping === 'hide') session?.hide();
    else session?.look(ping === 'next' ? 'next' : 'nearest');
  }, signal);
  onPanel(opened => {
    port = opened;
    opened.onMessage(message => obeyPanel(message, session));
    opened.onClose(() => port === opened && (port = undefined));
    tellPanel(opened, session, settings);
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
