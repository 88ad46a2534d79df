/* A million files that nobody should bring in: read or refused, each within two seconds. */
import fc from 'fast-check';
import {readContent} from '../../reflections/backup/content.ts';
import {FileError} from '../../reflections/backup/faults.ts';
import {openFile, readClosed} from '../../reflections/backup/file.ts';
import {seed} from '../seed.ts';
import {quickly, strayFile} from '../strayFiles.ts';

const RUNS = 1_000_000;
const LONGEST = 2000;

export async function soak(): Promise<string> {
  const outcomes: Record<string, number> = {};
  let slowest = 0;
  const property = fc.asyncProperty(strayFile, async make => {
    const file = await make();
    const began = performance.now();
    const outcome = await read(file);
    slowest = Math.max(slowest, performance.now() - began);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    return slowest < LONGEST;
  });
  await fc.assert(property, {numRuns: RUNS, seed, endOnFailure: true});
  return `${RUNS} files, slowest ${Math.round(slowest)} ms, ${JSON.stringify(outcomes)}`;
}

async function read(file: Uint8Array): Promise<string> {
  try {
    readContent(await openFile(readClosed(file as Uint8Array<ArrayBuffer>), '', quickly));
    return 'read';
  } catch (error) {
    if (error instanceof FileError) return error.fault;
    throw error;
  }
}
