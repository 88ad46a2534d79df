/* Where somebody who is not here yet says so: the form in the settings, in a tab of its own. */
import {browser} from './browser.ts';

export function addPerson(): void {
  void browser.tabs.create({url: browser.runtime.getURL('src/options/index.html#person')});
}
