/*
 * What is inside a backup, as text; and reading it back from a file that may have been
 * made by anybody. Every value is looked at before it is taken; nothing is taken but
 * plain values of the shapes below.
 */
import type {Clock} from '../envelope.ts';
import type {Raw} from '../held.ts';
import {isBody} from './body.ts';
import {FileError} from './faults.ts';
import {compareClocks} from '../envelope.ts';
import {compareEntries, type Entry, type Side} from './merge.ts';
import {hasOnly, isClock, isObject} from './shapes.ts';

export type Content = Side & {
  readonly vaultId: string;
  /** Records nobody could open where the backup was made; they travel as they are. */
  readonly sealed: readonly Raw[];
};

const ID = /^[0-9a-f]{32}$/;
const MAX_RECORDS = 200_000;

export function writeContent({vaultId, entries, erased, sealed}: Content): string {
  return JSON.stringify({
    format: 'alongside',
    v: 1,
    vault: vaultId,
    entries: [...entries.values()].map(({id, state, clock, body}) => ({id, state, clock: writeClock(clock), body})),
    erased: [...erased].map(([id, clock]) => ({id, clock: writeClock(clock)})),
    sealed,
  });
}

function writeClock({count, device}: Clock): Clock {
  return {count, device};
}

/** @throws FileError 'newer' or 'notAsWritten'. */
export function readContent(text: string): Content {
  const found = parse(text);
  if (!isObject(found) || found['format'] !== 'alongside') throw new FileError('notAsWritten');
  if (Number.isInteger(found['v']) && Number(found['v']) > 1) throw new FileError('newer');
  const {v, vault, entries, erased, sealed} = found;
  if (v !== 1 || !isId(vault)) throw new FileError('notAsWritten');
  const gone = byId(listOf(erased, isErased), (a, b) => compareClocks(a.clock, b.clock));
  return {
    vaultId: vault,
    entries: byId(listOf(entries, isEntry), compareEntries),
    erased: new Map([...gone].map(([id, {clock}]) => [id, clock])),
    sealed: listOf(sealed, isRaw),
  };
}

/** An id that is there twice stands for its later one; a file of ours never has any. */
function byId<Row extends {readonly id: string}>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => number,
): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const known = found.get(row.id);
    if (!known || compare(row, known) > 0) found.set(row.id, row);
  }
  return found;
}

function listOf<Row>(value: unknown, is: (row: unknown) => row is Row): Row[] {
  if (!Array.isArray(value) || value.length > MAX_RECORDS || !value.every(is)) throw new FileError('notAsWritten');
  return value;
}

function isEntry(row: unknown): row is Entry {
  return (
    hasOnly(row, ['id', 'state', 'clock', 'body']) &&
    isId(row['id']) &&
    (row['state'] === 'kept' || row['state'] === 'trash') &&
    isClock(row['clock']) &&
    isBody(row['body'])
  );
}

function isErased(row: unknown): row is {id: string; clock: Clock} {
  return hasOnly(row, ['id', 'clock']) && isId(row['id']) && isClock(row['clock']);
}

function isRaw(row: unknown): row is Raw {
  return (
    hasOnly(row, ['store', 'vaultId', 'id', 'v', 'key', 'clock', 'iv', 'ct']) &&
    (row['store'] === 'reflections' || row['store'] === 'trash') &&
    isId(row['vaultId']) &&
    isId(row['id']) &&
    row['v'] === 1 &&
    Number.isSafeInteger(row['key']) &&
    isClock(row['clock']) &&
    isBase64(row['iv']) &&
    isBase64(row['ct'])
  );
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}

function isBase64(value: unknown): boolean {
  return typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FileError('notAsWritten', {cause: error});
  }
}
