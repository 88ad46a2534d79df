/* What comes from a plain file becomes entries that merge like any other. */
import type {Reflection} from '../body.ts';
import {idOf} from '../contentId.ts';
import type {Content} from '../backup/content.ts';
import {FileError} from '../backup/faults.ts';
import type {Entry} from '../backup/merge.ts';

const MAX_RECORDS = 200_000;

/**
 * An id made of the moment and the words, so that the same file brought in twice is there once;
 * and the earliest clock there is, so that whatever was done here since stands.
 */
export async function foundEntry(body: Reflection): Promise<Entry> {
  const id = await idOf(JSON.stringify(['found', body.at, body.text]));
  return {id, state: 'kept', clock: {count: 1, device: 'found'}, body};
}

export function plainContent(entries: readonly Entry[]): Content {
  if (entries.length > MAX_RECORDS) throw new FileError('tooLarge');
  return {vaultId: '', entries: new Map(entries.map(entry => [entry.id, entry])), erased: new Map(), sealed: []};
}
