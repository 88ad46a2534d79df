/*
 * Reads and writes the person's layer of the settings in storage.local, and tells
 * when it changes. A policy layer joins here once agencies can set one.
 */
import {browser} from '../browser.ts';
import {layer, type Settings} from './index.ts';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return layer({}, await readPerson());
}

async function readPerson(): Promise<Partial<Settings>> {
  const {[KEY]: stored} = await browser.storage.local.get(KEY);
  return typeof stored === 'object' && stored !== null ? stored : {};
}

/** @param change Gets the settings as they are now, so that two views cannot undo each other. */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<void> {
  await navigator.locks.request('settings', async () => {
    const person = await readPerson();
    await browser.storage.local.set({[KEY]: {...person, ...change(layer({}, person))}});
  });
}

export function onSettingsChanged(heard: () => void): void {
  browser.storage.local.onChanged.addListener(changes => {
    if (KEY in changes) heard();
  });
}
