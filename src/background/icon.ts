/* The toolbar icon: its line is lit where help is on. Never a number, never a word of content. */
import {browser} from '../shared/browser.ts';

export async function showIcon(tabId: number, on: boolean): Promise<void> {
  const name = on ? 'on' : 'off';
  const path = {'16': `/icons/${name}-16.png`, '32': `/icons/${name}-32.png`};
  await browser.action.setIcon({tabId, path}).catch(() => undefined);
}
