/* Plain files, out and in: readable by anybody, which is what they are for. Not part of the popup. */
import {readContents} from '../contents.ts';
import {openVault} from '../vault.ts';
import {preview, type Import} from '../backup/index.ts';
import {FileError, MAX_FILE} from '../backup/faults.ts';
import type {Entry} from '../backup/merge.ts';
import {toCsv} from './csv.ts';
import {fromJson, toJson} from './json.ts';
import {toMarkdown} from './markdown.ts';
import {fromText, type Reading} from './text.ts';
import type {Names} from './words.ts';

export {stamp, type Names} from './words.ts';
export type {Reading} from './text.ts';
export type {Entry} from '../backup/merge.ts';
export type PlainKind = 'md' | 'json' | 'csv';

/** What is kept, newest first; the trash stays out. */
export async function keptEntries(): Promise<Entry[]> {
  const {entries} = await readContents(await openVault());
  const kept = [...entries.values()].filter(({state}) => state === 'kept');
  return kept.sort((a, b) => b.body.at - a.body.at || (a.id < b.id ? -1 : 1));
}

export async function makePlain(kind: PlainKind, names: Names): Promise<string> {
  const entries = await keptEntries();
  return kind === 'json' ? toJson(entries) : kind === 'csv' ? toCsv(entries, names) : toMarkdown(entries, names);
}

/** @throws FileError where it is no text, or JSON that is not ours; StoreError where the store says no. */
export async function previewPlain(file: Uint8Array<ArrayBuffer>, reading: Reading): Promise<Import> {
  if (file.length === 0) throw new FileError('empty');
  if (file.length > MAX_FILE) throw new FileError('tooLarge');
  const text = new TextDecoder().decode(file);
  const isJson = /^\s*[[{]/.test(text.slice(0, 100));
  return preview(await (isJson ? fromJson(text, reading.zone) : fromText(text, reading)));
}
