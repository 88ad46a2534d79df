/*
 * The content script's own gate to the browser: native promises, no polyfill, and
 * only the few calls a page script has a use for.
 */
import {
  isFromPanel,
  isPing,
  NOTE_PORT,
  type Ask,
  type Contract,
  type FromPage,
  type FromPanel,
  type Kind,
  type Ping,
} from '../shared/messages.ts';

type Native = typeof chrome;
const native = (globalThis as {browser?: Native}).browser ?? (globalThis as {chrome?: Native}).chrome!;

/** False once the extension was updated, disabled or removed under our feet. */
export function isAlive(): boolean {
  try {
    return native.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** @returns undefined where nobody answers any more. */
export async function ask<K extends Kind>(
  kind: K,
  what: Contract[K]['ask'],
): Promise<Contract[K]['answer'] | undefined> {
  if (!isAlive()) return;
  const message: Ask<K> = {kind, ask: what};
  return native.runtime.sendMessage(message).then(
    (answer: unknown) => answer as Contract[K]['answer'],
    () => undefined,
  );
}

export function onPing(heard: (ping: Ping['ping']) => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (isPing(message)) heard(message.ping);
  };
  native.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && native.runtime.onMessage.removeListener(listener));
}

export type PanelPort = {
  send(message: FromPage): void;
  onMessage(heard: (message: FromPanel) => void): void;
  onClose(heard: () => void): void;
  close(): void;
};

/** The panel opened a port to this frame. */
export function onPanel(opened: (port: PanelPort) => void, signal: AbortSignal): void {
  const listener = (port: chrome.runtime.Port) => {
    if (port.name !== NOTE_PORT) return;
    opened({
      send: message => isAlive() && port.postMessage(message),
      onMessage: heard => port.onMessage.addListener((message: unknown) => isFromPanel(message) && heard(message)),
      onClose: heard => port.onDisconnect.addListener(heard),
      close: () => port.disconnect(),
    });
  };
  native.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => isAlive() && native.runtime.onConnect.removeListener(listener));
}

/** The root inside an element, also a closed one. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  if (open) return open;
  const own = (element as {openOrClosedShadowRoot?: ShadowRoot | null}).openOrClosedShadowRoot;
  if (own) return own;
  try {
    return (
      (
        native.dom as {openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null} | undefined
      )?.openOrClosedShadowRoot?.(element) ?? null
    );
  } catch {
    // The element is not one that can have a root.
    return null;
  }
}

export const isFirefox = typeof (globalThis as {InternalError?: unknown}).InternalError === 'function';
