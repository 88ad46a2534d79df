/* Changes the person's settings from a page of the extension, as the options page does. */
import type {Page} from 'puppeteer-core';
import type {Settings} from '../shared/settings/index.ts';

export async function changeSettings(own: Page, change: Partial<Settings>): Promise<void> {
  await own.evaluate(async change => {
    const {settings} = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({settings: {...(settings as object | undefined), ...change}});
  }, change);
}
