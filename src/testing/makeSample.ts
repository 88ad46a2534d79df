/*
 * Writes the sample backup of the current version into docs/samples. Run once for each
 * version of the format, then never again: a sample that changes proves nothing.
 *
 *   node src/testing/load.mjs src/testing/makeSample.ts
 */
import {existsSync, writeFileSync} from 'node:fs';
import type {Reflection} from '../reflections/body.ts';
import {randomBytes} from '../reflections/bytes.ts';
import {writeContent, type Content} from '../reflections/backup/content.ts';
import {closeFile, VERSION} from '../reflections/backup/file.ts';
import type {Entry} from '../reflections/backup/merge.ts';
import {FLOOR} from '../reflections/kdf.ts';

const device = 'd'.repeat(32);
const entry = (digit: string, count: number, state: Entry['state'], body: Reflection): [string, Entry] => {
  const id = digit.repeat(32);
  return [id, {id, state, clock: {count, device}, body}];
};

export async function main(): Promise<number> {
  const path = `docs/samples/backup-v${VERSION}.alongside`;
  if (existsSync(path)) return 1;
  const at = Date.UTC(2026, 10, 19, 18);
  const versions = [{text: 'Hers, I think.', until: at + 60_000, clock: {count: 1, device}}];
  const content: Content = {
    vaultId: '0'.repeat(32),
    entries: new Map([
      entry('a', 4, 'kept', {
        text: 'Hers.',
        at,
        zone: 'America/Chicago',
        promptId: 'deciding-01',
        question: 'Whose goal did we work on, and how do I know?',
        theme: 'deciding',
        moment: 'after',
        steering: '4',
        tags: ['housing'],
        followUp: true,
        editedAt: at + 60_000,
        versions,
      }),
      entry('b', 2, 'kept', {
        text: '¿Quién llevaba el volante? 日本 😀',
        at: at - 86_400_000,
        zone: 'America/Mexico_City',
      }),
      entry('c', 3, 'trash', {text: '', at, zone: 'UTC', moment: 'week'}),
    ]),
    erased: new Map([['e'.repeat(32), {count: 5, device}]]),
    sealed: [
      {
        store: 'reflections',
        vaultId: '9'.repeat(32),
        id: 'f'.repeat(32),
        v: 1,
        key: 1,
        clock: {count: 1, device},
        iv: 'AAAAAAAAAAAAAAAA',
        ct: 'bm9ib2R5IGNhbiBvcGVuIHRoaXM=',
      },
    ],
  };
  const kdf = {name: 'PBKDF2-SHA-256', salt: randomBytes(16), iterations: FLOOR} as const;
  writeFileSync(path, await closeFile(writeContent(content), 'four words for samples', kdf));
  return 0;
}
