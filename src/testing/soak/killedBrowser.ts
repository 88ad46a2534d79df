/* Two hundred browsers of each kind killed while they keep, bring in and re-key. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {killWhile, MANY, type Scene} from '../kills/browsers.ts';
import {chanceOf} from '../kills/chance.ts';
import {writeMany} from '../many.ts';
import {seed} from '../seed.ts';
import {rounds} from '../rounds.ts';

const scenes: readonly Scene[] = ['saving', 'saving', 'importing', 're-keying'];

export async function soak(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-kills-'));
  const file = await writeMany(folder, MANY);
  const chance = chanceOf(seed);
  const seen: Record<string, number> = {};
  try {
    for (const kind of ['chrome', 'firefox'] as const) {
      for (let round = 0; round < rounds(200); round++) {
        const scene = scenes[round % scenes.length]!;
        const said = await killWhile(scene, kind, chance, file);
        const name = `${kind} ${scene}, ${scene === 'saving' ? 'with saves acknowledged before' : said}`;
        const counts = scene !== 'saving' || !said.startsWith('0');
        if (counts) seen[name] = (seen[name] ?? 0) + 1;
      }
      console.log(kind, JSON.stringify(seen));
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
  return JSON.stringify(seen);
}
