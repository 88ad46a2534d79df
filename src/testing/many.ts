/* Many reflections, as a backup would hold them: the same ones every time. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writeContent, type Content} from '../reflections/backup/content.ts';
import {closeFile} from '../reflections/backup/file.ts';
import {FLOOR} from '../reflections/kdf.ts';
import type {Entry} from '../reflections/backup/merge.ts';

const parts = [
  'She led, and I followed.',
  'I filled three silences.',
  'The form took five minutes.',
  'We made a list.',
];
const HOUR = 3_600_000;
/** What closes the files made here. */
export const PASS = 'sleepy moss under bridges';

/** @param size Of each, in code units of words; 622 bytes is what a record of the research held. */
export function manyReflections(count: number, size = 420): Content {
  const entries = Array.from({length: count}, (_none, at): [string, Entry] => {
    const id = (at + 1).toString(16).padStart(32, '0');
    const words = `Number ${at}. ${parts[at % parts.length]!} `
      .repeat(Math.ceil(size / 30))
      .slice(0, size)
      .trim();
    const body = {
      text: words,
      at: Date.UTC(2026, 9, 1) - at * 5 * HOUR,
      zone: 'America/Chicago',
      question: 'Whose goal did we work on, and how do I know?',
      theme: ['deciding', 'listening', 'role', 'trust'][at % 4]!,
      moment: 'after',
      tags: [`tag ${at % 12}`],
    };
    return [id, {id, state: 'kept', clock: {count: count - at, device: 'd'.repeat(32)}, body}];
  });
  return {vaultId: '0'.repeat(32), entries: new Map(entries), erased: new Map(), sealed: []};
}

/** A backup file of so many. @returns Its path. */
export async function writeMany(folder: string, count: number): Promise<string> {
  const file = join(folder, `many-${count}.alongside`);
  const kdf = {name: 'PBKDF2-SHA-256', salt: new Uint8Array(16), iterations: FLOOR} as const;
  writeFileSync(file, await closeFile(writeContent(manyReflections(count)), PASS, kdf));
  return file;
}
