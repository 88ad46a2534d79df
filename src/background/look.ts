/*
 * "Look at this note once": through the permission that a click or a key gives for
 * this tab alone, until it goes elsewhere.
 */
import {browser} from '../shared/browser.ts';
import {enter, ping} from './sites.ts';

export const MENU = 'look-at-note';
const ONCE = 'lookOnce';

export function makeMenu(): void {
  void browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({
      id: MENU,
      title: browser.i18n.getMessage('commandLook'),
      contexts: ['page', 'editable', 'frame', 'selection'],
    });
  });
}

/** Tabs that are being looked at once, for as long as the browser runs. */
export async function isLookedAt(tabId: number | undefined): Promise<boolean> {
  return tabId !== undefined && (await tabsLookedAt()).includes(tabId);
}

async function tabsLookedAt(): Promise<readonly number[]> {
  const {[ONCE]: tabs} = await browser.storage.session.get(ONCE);
  return Array.isArray(tabs) ? (tabs as number[]) : [];
}

/** @returns Whether the page could be reached. */
export async function lookOnce(tabId: number): Promise<boolean> {
  const tabs = await tabsLookedAt();
  await browser.storage.session.set({[ONCE]: [...new Set([...tabs, tabId])]});
  return enter(tabId);
}

export async function lookAt(tabId: number, what: 'look' | 'next' | 'hide'): Promise<void> {
  if (await lookOnce(tabId)) await ping(what, tabId);
}

/** A tab that goes elsewhere is no longer looked at; without an id, none is. */
export async function endLooks(tabId?: number): Promise<void> {
  const tabs = await tabsLookedAt();
  if (tabs.length > 0)
    await browser.storage.session.set({[ONCE]: tabId === undefined ? [] : tabs.filter(id => id !== tabId)});
}
