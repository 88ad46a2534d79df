/*
 * The backup file: one line of JSON that says how to open the rest, and the rest, closed
 * with a key made from a passphrase. docs/backup-format.md is the format's own page;
 * docs/open-backup.mjs opens a file with nothing of ours.
 */
import {bytesOf} from '../base64.ts';
import {base64Of} from '../toBase64.ts';
import {pad, randomBytes, toBytes, unpad} from '../bytes.ts';
import {CAP, deriveKey, FLOOR, type Kdf} from '../kdf.ts';
import {FileError, MAX_FILE} from './faults.ts';

export const FORMAT = 'alongside-backup';
export const VERSION = 1;
/** The first line is far shorter; a file without a newline so far in is none of ours. */
const MAX_HEADER = 1000;

/** The first line, as it stands in the file; binary values in base64. */
type Header = {
  readonly format: typeof FORMAT;
  readonly v: typeof VERSION;
  readonly kdf: {readonly name: 'PBKDF2-SHA-256'; readonly salt: string; readonly iterations: number};
  readonly cipher: 'AES-256-GCM';
  readonly iv: string;
  /** Nothing, sealed with the same key: tells another passphrase from a file that was changed. */
  readonly check: {readonly iv: string; readonly tag: string};
  /** Length of what follows the first line, in bytes. */
  readonly bytes: number;
};
/** A file whose first line was read: good as far as one can tell without the passphrase. */
export type Closed = {readonly header: Header; readonly line: Uint8Array<ArrayBuffer>; readonly body: Uint8Array};

const CHECK = toBytes('alongside-backup check');
const TAG_BYTES = 16;

/** @param derive Tests pass a quick one; the real one takes most of a second on purpose. */
export async function closeFile(
  content: string,
  passphrase: string,
  kdf: Kdf,
  derive = deriveKey,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await derive(passphrase, kdf);
  const [iv, checkIv, plain] = [randomBytes(12), randomBytes(12), pad(content)];
  const tag = await crypto.subtle.encrypt({name: 'AES-GCM', iv: checkIv, additionalData: CHECK}, key, new Uint8Array());
  const header: Header = {
    format: FORMAT,
    v: VERSION,
    kdf: {name: kdf.name, salt: base64Of(kdf.salt), iterations: kdf.iterations},
    cipher: 'AES-256-GCM',
    iv: base64Of(iv),
    check: {iv: base64Of(checkIv), tag: base64Of(new Uint8Array(tag))},
    bytes: plain.length + TAG_BYTES,
  };
  const line = toBytes(JSON.stringify(header));
  const body = new Uint8Array(await crypto.subtle.encrypt({name: 'AES-GCM', iv, additionalData: line}, key, plain));
  const file = new Uint8Array(line.length + 1 + body.length);
  file.set(line);
  file[line.length] = 10;
  file.set(body, line.length + 1);
  return file;
}

/** Whether it begins like a backup: told from plain text before anybody is asked for a passphrase. */
export function looksClosed(file: Uint8Array): boolean {
  return new TextDecoder().decode(file.subarray(0, 60)).includes(`"${FORMAT}"`);
}

/** @throws FileError where the first line already says that this cannot be opened. */
export function readClosed(file: Uint8Array<ArrayBuffer>): Closed {
  if (file.length === 0) throw new FileError('empty');
  if (file.length > MAX_FILE) throw new FileError('tooLarge');
  const end = file.subarray(0, MAX_HEADER).indexOf(10);
  if (end < 0) throw new FileError(looksClosed(file) ? 'cutShort' : 'unknown');
  const line = file.slice(0, end);
  const header = readHeader(line);
  const body = file.subarray(end + 1);
  if (body.length < header.bytes) throw new FileError('cutShort');
  if (body.length > header.bytes) throw new FileError('changed');
  return {header, line, body};
}

function readHeader(line: Uint8Array): Header {
  const found = parse(new TextDecoder().decode(line)) as Partial<Header> | null;
  if (typeof found !== 'object' || found?.format !== FORMAT) throw new FileError('unknown');
  if (Number.isInteger(found.v) && Number(found.v) > VERSION) throw new FileError('newer');
  const {v, kdf, cipher, iv, check, bytes} = found;
  const whole =
    v === VERSION &&
    cipher === 'AES-256-GCM' &&
    kdf?.name === 'PBKDF2-SHA-256' &&
    [isBytes(kdf.salt, 16), isBytes(iv, 12), isBytes(check?.iv, 12), isBytes(check?.tag, TAG_BYTES)].every(Boolean) &&
    Number.isInteger(kdf.iterations) &&
    Number.isInteger(bytes) &&
    Number(bytes) > TAG_BYTES;
  if (!whole) throw new FileError('changed');
  // Before any work is done: a file can ask for hours of it.
  if (kdf.iterations < FLOOR || kdf.iterations > CAP) throw new FileError('work');
  return found as Header;
}

/** @returns What is inside, as text. @throws FileError 'passphrase' or 'changed'. */
export async function openFile(closed: Closed, passphrase: string, derive = deriveKey): Promise<string> {
  const {header, line, body} = closed;
  const {name, salt, iterations} = header.kdf;
  const key = await derive(passphrase, {name, salt: bytesOf(salt), iterations});
  await open(key, header.check.iv, CHECK, bytesOf(header.check.tag), 'passphrase');
  const plain = await open(key, header.iv, line, body as Uint8Array<ArrayBuffer>, 'changed');
  try {
    return unpad(plain);
  } catch (error) {
    throw new FileError('notAsWritten', {cause: error});
  }
}

async function open(
  key: CryptoKey,
  iv: string,
  additionalData: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
  fault: 'passphrase' | 'changed',
): Promise<ArrayBuffer> {
  try {
    return await crypto.subtle.decrypt({name: 'AES-GCM', iv: bytesOf(iv), additionalData}, key, sealed);
  } catch (error) {
    throw new FileError(fault, {cause: error});
  }
}

function isBytes(value: unknown, length: number): value is string {
  if (typeof value !== 'string' || value.length > 40) return false;
  try {
    return bytesOf(value).length === length;
  } catch {
    return false;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
