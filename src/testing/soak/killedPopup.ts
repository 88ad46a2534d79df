/* Five hundred popups killed while somebody types, half of them over a closed vault, in each browser. */
import {start, type Kind} from '../harness.ts';
import {chanceOf} from '../kills/chance.ts';
import {killClosed, killOpen, type Losses} from '../kills/popups.ts';
import {servePages} from '../pages.ts';
import {seed} from '../seed.ts';
import {lockWith, openOptions} from '../vault.ts';
import {rounds} from '../rounds.ts';

export async function soak(): Promise<string> {
  const said: string[] = [];
  for (const kind of ['chrome', 'firefox'] as const) {
    const [open, closed] = await killIn(kind, rounds(500) / 2);
    said.push(`${kind}: open ${JSON.stringify(open)}, closed ${JSON.stringify(closed)}`);
    console.log(said.at(-1));
    if (open.lost > 0 || closed.worst > 1) throw new Error(said.join('; '));
  }
  return said.join('; ');
}

/** Headed where there is a screen to be headed on: `xvfb-run npm run soak`. */
async function killIn(kind: Kind, each: number): Promise<[open: Losses, closed: Losses]> {
  const pages = await servePages();
  const harness = await start(kind, {headless: process.env['DISPLAY'] === undefined});
  try {
    const chance = chanceOf(seed);
    const tab = await harness.openPage(pages.origin);
    const open = await killOpen(harness, tab, Math.ceil(each), chance);
    const options = await openOptions(harness);
    await lockWith(options);
    await options.close();
    return [open, await killClosed(harness, tab, Math.ceil(each), chance)];
  } finally {
    await harness.close();
    await pages.close();
  }
}
