/*
 * The one gate to the browser for extension pages and the worker. Nothing else
 * in src imports webextension-polyfill; the content script has its own, lighter
 * gate in content/browser.ts.
 */
import browser from 'webextension-polyfill';

export {browser};
export type {Permissions, Runtime, Tabs} from 'webextension-polyfill';

export function isFirefox(): boolean {
  return browser.runtime.getURL('').startsWith('moz-');
}

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox).
 *
 * Both browsers want this straight from a click, so nothing may be awaited before it.
 * @param windowId The window to open it in; Firefox always takes the one in front.
 * @returns Whether the browser has such a panel and opened it.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  const sidePanel = (globalThis as {chrome?: {sidePanel?: typeof chrome.sidePanel}}).chrome?.sidePanel;
  const opened = sidePanel ? sidePanel.open({windowId}) : browser.sidebarAction.open();
  return opened.then(
    () => true,
    () => false,
  );
}

/**
 * Opens a view beside a page, from a press in that page: the side panel in Chromium; the
 * popup in Firefox, where a sidebar opens only from a press in a page of our own.
 */
export async function openBeside(tabId: number): Promise<void> {
  const sidePanel = (globalThis as {chrome?: {sidePanel?: typeof chrome.sidePanel}}).chrome?.sidePanel;
  // Where the browser says no, the question waits for whichever view is opened next.
  await (sidePanel ? sidePanel.open({tabId}) : browser.action.openPopup()).catch(() => undefined);
}
