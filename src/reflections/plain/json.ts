/*
 * Reflections as plain JSON, out and in. docs/reflections.schema.json is the published
 * schema. With its ids and clocks a file that comes back merges as a backup does; a file
 * somebody else made needs neither.
 */
import {isBody} from '../backup/body.ts';
import type {Content} from '../backup/content.ts';
import {FileError} from '../backup/faults.ts';
import type {Entry} from '../backup/merge.ts';
import {isClock, isObject} from '../backup/shapes.ts';
import {foundEntry, plainContent} from './found.ts';

const FORMAT = 'alongside-reflections';

/** @param entries Kept ones, newest first. */
export function toJson(entries: readonly Entry[]): string {
  const reflections = entries.map(({id, clock: {count, device}, body: {at, editedAt, versions, ...rest}}) => ({
    id,
    clock: {count, device},
    at: dated(at),
    ...rest,
    ...(editedAt !== undefined && {editedAt: dated(editedAt)}),
    ...(versions && {versions: versions.map(({until, ...version}) => ({...version, until: dated(until)}))}),
  }));
  return JSON.stringify({format: FORMAT, v: 1, reflections}, null, 2) + '\n';
}

/** @throws FileError 'unknown' where it is other JSON, 'newer', or 'notAsWritten' where one of them does not read. */
export async function fromJson(text: string, zone: string): Promise<Content> {
  const found = parse(text);
  if (!isObject(found) || found['format'] !== FORMAT) throw new FileError('unknown');
  if (Number.isInteger(found['v']) && Number(found['v']) > 1) throw new FileError('newer');
  const rows = found['reflections'];
  if (found['v'] !== 1 || !Array.isArray(rows)) throw new FileError('notAsWritten');
  return plainContent(await Promise.all(rows.map(row => readRow(row, zone))));
}

async function readRow(row: unknown, zone: string): Promise<Entry> {
  if (!isObject(row)) throw new FileError('notAsWritten');
  const {id, clock, at, editedAt, versions, ...rest} = row;
  const body: Record<string, unknown> = {
    zone,
    ...rest,
    at: moment(at),
    ...(editedAt !== undefined && {editedAt: moment(editedAt)}),
    ...(Array.isArray(versions) && {versions: versions.map(readVersion)}),
  };
  if (!isBody(body)) throw new FileError('notAsWritten');
  if (typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) && isClock(clock)) return {id, state: 'kept', clock, body};
  return foundEntry(body);
}

function readVersion(version: unknown): unknown {
  return isObject(version) ? {...version, until: moment(version['until'])} : version;
}

function dated(at: number): string {
  return new Date(at).toISOString();
}

/** NaN where it is no date, which no body may hold. */
function moment(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : NaN;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FileError('unknown', {cause: error});
  }
}
