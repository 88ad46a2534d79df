/*
 * `npm run bench [-- --json FILE] [--only PREFIX]`: what is measured, beside its bar.
 * Ratios of one run on one machine; a row without a bar is there to be looked at.
 */
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {phrasingRows} from './phrasing.ts';
import {popupRows} from './popup.ts';
import {isAsked, type Row} from './row.ts';
import {storeRows} from './store.ts';
import {pageRows, typingRows} from './typing.ts';

/** Each with what its rows' names begin with: a part nobody asked for is not run. */
const parts: readonly (readonly [name: string, run: (only: string) => Row[] | Promise<Row[]>])[] = [
  ['phrasing/', phrasingRows],
  ['store/', storeRows],
  ['typing/', typingRows],
  ['page/', pageRows],
  ['popup/', popupRows],
];

export async function main(args: string[]): Promise<number> {
  const {values} = parseArgs({args, options: {json: {type: 'string'}, only: {type: 'string'}}, strict: false});
  const rows: Row[] = [];
  const only = typeof values.only === 'string' ? values.only : '';
  for (const [name, run] of parts) {
    if (isAsked(name, only)) rows.push(...(await run(only)));
  }
  const kept = rows.filter(row => row.name.startsWith(only));
  for (const {name, value, unit, bar, holds} of kept) {
    console.log(
      `${holds ? '  ok  ' : '  --  '}${name.padEnd(44)}${value.toFixed(2).padStart(10)} ${unit.padEnd(10)}${bar}`,
    );
  }
  if (typeof values.json === 'string') writeFileSync(values.json, JSON.stringify(kept, null, 2) + '\n');
  return 0;
}
